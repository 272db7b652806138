import { act } from '../support/desk';
import { sees } from '../support/my-page';
import { type Person, type ReserveAnswer, World } from '../support/world';
import { type Centre, type FreeSlot, leftOf, openCentre, slotsAfter } from './centre';
import { DAYS } from '../support/time';

describe('health check-up: how many at a time', () => {
  let world: World;
  let centre: Centre;
  let slots: FreeSlot[];
  let patient: Person;
  beforeAll(async () => {
    world = await World.enter();
    centre = await openCentre(world, { capacity: 2 });
    slots = await slotsAfter(world, centre, 2 * DAYS);
  });
  beforeEach(async () => {
    patient = await world.newCustomer();
  });
  afterAll(() => world.leave());

  const ask = (nth: number): Promise<ReserveAnswer> =>
    world.reserve({ id: centre.basic }, { slot: { startsAt: slots[nth]?.startsAt } }, patient.visitor);
  const names = (answers: ReserveAnswer[]) => answers.map(({ __typename }) => __typename).sort();

  it('H11 ten at a time where nothing else is configured; of two at once for the last one is refused', async () => {
    for (let nth = 0; nth < 9; nth++) expect((await ask(nth)).__typename).toBe('ReserveSuccess');
    const last = await Promise.all([ask(9), ask(10)]);
    expect(names(last)).toEqual(['LimitReached', 'ReserveSuccess']);
    expect(last.find(({ limit }) => limit)).toMatchObject({
      code: 'LIMIT_REACHED',
      limit: 10,
      per: 'AT_A_TIME',
    });
    const refused = slots[last[0]?.limit ? 9 : 10]!;
    expect(await leftOf(world, centre, refused)).toBe(2);
    // Somebody else is not counted with them.
    const other = await world.newCustomer();
    await world.reserved({ id: centre.basic }, { slot: { startsAt: refused.startsAt } }, other.visitor);
  });

  it('H11 set from configuration, and counted down when one is cancelled, denied, declined or examined', async () => {
    await world.platform.restart('reservation', { MAX_RESERVATIONS_PER_PERSON: '2' });
    try {
      const first = await ask(20);
      expect(first.__typename).toBe('ReserveSuccess');
      const race = await Promise.all([ask(21), ask(22), ask(23)]);
      expect(names(race)).toEqual(['LimitReached', 'LimitReached', 'ReserveSuccess']);
      expect(race.find(({ limit }) => limit)).toMatchObject({ limit: 2 });
      // A request that is refused for its payment is given up, and does not count.
      await world.cancel(first.reservation?.id ?? '', patient.visitor);
      await sees(patient.visitor, first.reservation?.id ?? '', { status: 'CANCELLED' });
      const declined = await world.reserve(
        { id: centre.basic },
        { slot: { startsAt: slots[24]?.startsAt }, payment: { method: 'CARD', token: 'tok_declined' } },
        patient.visitor,
      );
      expect(declined.__typename).toBe('PaymentDeclined');
      const ends = [
        { stage: 'REJECTED', actions: [['DENY', '정원 초과']] },
        { stage: 'COMPLETED', actions: [['CONFIRM'], ['COMPLETE']] },
      ];
      for (const [nth, { stage, actions }] of ends.entries()) {
        const made = await ask(25 + nth);
        expect(made.__typename).toBe('ReserveSuccess');
        expect(await ask(30)).toMatchObject({ __typename: 'LimitReached', limit: 2 });
        const id = made.reservation?.id ?? '';
        const work = await world.work(id, { who: centre.staff });
        for (const [action, note] of actions) await act(centre.staff, work.id, action ?? '', note);
        await sees(patient.visitor, id, { status: stage });
      }
      expect((await ask(31)).__typename).toBe('ReserveSuccess');
      expect(await ask(32)).toMatchObject({ __typename: 'LimitReached', limit: 2 });
    } finally {
      await world.platform.restart('reservation');
    }
    expect((await ask(33)).__typename).toBe('ReserveSuccess'); // ten again
  });
});
