import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundle, findClone } from '@yeyak/local';
import { eventually } from '@yeyak/testkit';
import { act, deskOf } from '../support/desk';
import { isTold, sees } from '../support/my-page';
import { Stores } from '../support/stores';
import { dayFromNow } from '../support/time';
import { type Person, type Place, type ReservationState, World } from '../support/world';

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
  let day: string;

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
    day = dayFromNow(2, place.timeZone);
  });
  afterAll(async () => {
    await world.platform.restart('reservation');
    rmSync(folder, { recursive: true, force: true });
    await world.leave();
  });

  const reserve = (quantity: number, time: string) =>
    world.reserve(
      { id: offeringId },
      { quantity, slot: { localStart: `${day}T${time}` }, payment: null },
      guest.visitor,
    );
  /** Reserved as soon as it can be: what is offered has to have come to `reservation`, which may have just begun. */
  const reserved = (quantity: number, time: string): Promise<ReservationState> =>
    eventually(
      async () => {
        const answer = await reserve(quantity, time);
        if (!answer.reservation) throw new Error(JSON.stringify(answer));
        return answer.reservation;
      },
      { within: 45_000 },
    );
  const codes = async (): Promise<string[]> => {
    const { kinds } = await guest.visitor.get<{ kinds: { code: string }[] }>('{ kinds { code } }');
    return kinds.map(({ code }) => code);
  };

  it('negative control: without the file nobody reserves a table, though it is known that there is one', async () => {
    const stores = new Stores(world.platform);
    try {
      await eventually(
        async () =>
          expect(
            await stores.rows('reservation', 'SELECT kind, active FROM offering_copy WHERE id = $1', [
              offeringId,
            ]),
          ).toEqual([{ kind: TABLE.kind, active: true }]),
        { within: 45_000 },
      );
    } finally {
      await stores.close();
    }
    expect(await codes()).not.toContain(TABLE.kind);
    expect(await reserve(2, '09:00')).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
  });

  describe('with it', () => {
    beforeAll(() => world.platform.restart('reservation', {}, path.join(folder, 'reservation.cjs')));

    it('a table is reserved, seen at the desk, taken, and seen on my page', async () => {
      expect(await codes()).toContain(TABLE.kind);
      const { id } = await reserved(3, '09:00');
      await sees(guest.visitor, id, {
        status: 'CONFIRMED',
        stage: { code: 'BOOKED', label: { ko: '예약 완료', en: 'booked' } },
        offering: { name: { ko: '창가 자리' } },
        slot: { date: day, timeZone: place.timeZone },
      });
      const { id: workId } = await world.work(id, { who: place.staff });
      const rows = await deskOf(place.staff, place.id);
      expect(rows.find((row) => row.id === workId)).toMatchObject({
        kind: { code: TABLE.kind },
        actions: [{ action: 'COMPLETE', label: { ko: '착석' } }], // that nobody came is offered once it has begun
      });
      expect(await act(place.staff, workId, 'COMPLETE')).toMatchObject({ __typename: 'ActOnWorkSuccess' });
      await sees(guest.visitor, id, {
        status: 'COMPLETED',
        stage: { code: 'SEATED', label: { ko: '방문 완료', en: 'seated' } },
      });
      const told = await isTold(guest.visitor, id, ['RESTAURANT_TABLE.BOOKED']);
      expect(told['RESTAURANT_TABLE.BOOKED']?.text.ko).toContain('창가 자리 3명');
    });

    it('and given back: what was taken of the slot is free again', async () => {
      const { id } = await reserved(3, '12:00');
      expect(await reserve(2, '12:00')).toMatchObject({ __typename: 'SoldOut', available: 1 });
      expect((await world.cancel(id, guest.visitor)).__typename).toBe('CancelReservationSuccess');
      await sees(guest.visitor, id, { status: 'CANCELLED', stage: { code: 'CANCELLED' }, deleted: true });
      expect(await reserve(5, '12:00')).toMatchObject({ __typename: 'SoldOut', available: 4 });
    });
  });
});
