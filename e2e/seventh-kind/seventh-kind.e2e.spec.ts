import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundle, findClone } from '@yeyak/local';
import { eventually } from '@yeyak/testkit';
import { act, deskOf } from '../support/desk';
import { isTold, sees } from '../support/my-page';
import { dayFromNow } from '../support/time';
import { type Person, type Place, World } from '../support/world';

const CLONE = findClone();
const LIST = 'subgraphs/reservation/src/kinds/index.generated.ts';
const TABLE = { kind: 'RESTAURANT_TABLE', name: { ko: '창가 자리', en: 'By the window' } };

/** The list of kinds with one more: all that adding a file to the folder would change. */
function withOneMore(): string {
  const six = readFileSync(path.join(CLONE, LIST), 'utf8');
  const seven = six.replace(/\[([^\]]+)\];\s*$/, '[$1, restaurantTable];');
  return `import { restaurantTable } from '../../test/restaurant-table';\n${seven}`;
}

/**
 * Rule 8 of the architecture: a kind is one file. `reservation` alone runs with a list that has a seventh; catalog, desk,
 * notification and my page are those that all the other specs use, and have never heard of tables.
 */
describe('a seventh kind, in one file', () => {
  let world: World;
  let folder: string;
  let place: Place;
  let guest: Person;
  let offeringId: string;
  let when: string;

  beforeAll(async () => {
    world = await World.enter();
    mkdirSync(path.join(CLONE, 'dist'), { recursive: true });
    folder = mkdtempSync(path.join(CLONE, 'dist', 'seventh-kind-'));
    const entries = { reservation: 'subgraphs/reservation/src/main.ts' };
    [place, guest] = await Promise.all([
      world.newProvider(),
      world.newCustomer(),
      bundle(CLONE, entries, folder, { [LIST]: withOneMore() }),
    ]);
    const slotPlan = { minutes: 90, capacity: 4 };
    offeringId = await world.publish(place, { ...TABLE, price: { amount: 0, currency: 'KRW' }, slotPlan });
    when = `${dayFromNow(2, place.timeZone)}T09:00`;
  });
  afterAll(async () => {
    await world.platform.restart('reservation');
    rmSync(folder, { recursive: true, force: true });
    await world.leave();
  });

  const reserve = (quantity: number) =>
    world.reserve({ id: offeringId }, { quantity, slot: { localStart: when }, payment: null }, guest.visitor);
  const codes = async (): Promise<string[]> => {
    const { kinds } = await guest.visitor.get<{ kinds: { code: string }[] }>('{ kinds { code } }');
    return kinds.map(({ code }) => code);
  };

  it('negative control: without the file nobody reserves a table', async () => {
    expect(await codes()).not.toContain(TABLE.kind);
    expect((await reserve(2)).__typename).not.toBe('ReserveSuccess');
  });

  it('with it a table is reserved, seen at the desk, taken, and seen on my page', async () => {
    await world.platform.restart('reservation', {}, path.join(folder, 'reservation.cjs'));
    expect(await codes()).toContain(TABLE.kind);
    const { id } = await eventually(
      async () => {
        const answer = await reserve(3);
        if (!answer.reservation) throw new Error(JSON.stringify(answer));
        return answer.reservation;
      },
      { within: 45_000 },
    );
    await sees(guest.visitor, id, {
      status: 'CONFIRMED',
      stage: { code: 'BOOKED', label: { ko: '예약 완료', en: 'booked' } },
      offering: { name: { ko: '창가 자리' } },
      slot: { date: when.slice(0, 10), timeZone: place.timeZone },
    });

    const [work] = await eventually(
      async () => {
        const rows = await deskOf(place.staff, place.id);
        expect(rows).toHaveLength(1);
        return rows;
      },
      { within: 45_000 },
    );
    expect(work).toMatchObject({
      kind: { code: TABLE.kind },
      actions: [{ action: 'COMPLETE', label: { ko: '착석' } }], // that nobody came is offered once it has begun
    });
    expect(await act(place.staff, work!.id, 'COMPLETE')).toMatchObject({ __typename: 'ActOnWorkSuccess' });
    await sees(guest.visitor, id, {
      status: 'COMPLETED',
      stage: { code: 'SEATED', label: { ko: '방문 완료', en: 'seated' } },
    });
    const told = await isTold(guest.visitor, id, ['RESTAURANT_TABLE.BOOKED']);
    expect(told['RESTAURANT_TABLE.BOOKED']?.text.ko).toContain('창가 자리 3명');
  });

  it('and given back: what was taken of the slot is free again', async () => {
    expect(await reserve(2)).toMatchObject({ __typename: 'SoldOut', available: 1 });
    const { reservation } = await reserve(1);
    const id = reservation!.id;
    expect((await world.cancel(id, guest.visitor)).__typename).toBe('CancelReservationSuccess');
    await sees(guest.visitor, id, { status: 'CANCELLED', stage: { code: 'CANCELLED' }, deleted: true });
    expect(await reserve(2)).toMatchObject({ __typename: 'SoldOut', available: 1 });
  });
});
