import { Deferred } from '@yeyak/testkit';
import { capacityPool } from '../src/domain/claims';
import {
  at,
  checkUp,
  doses,
  FLU,
  flu,
  fluWish,
  local,
  NEW_YORK,
  openClinic,
  publish,
  slotAt,
} from './clinic';
import { cake, type Harness, NOW, startHarness, wish } from './harness';
import { oneWaits } from './locks';

const NINE = '2026-12-01T09:00';
const TEN = '2026-12-01T10:00';

describe('reserving for a time', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await startHarness();
  });
  beforeEach(async () => {
    await h.startAgain();
    await openClinic(h);
  });
  afterEach(async () => {
    expect(await h.miscounted()).toEqual([]);
  });
  afterAll(() => h.stop());

  const nothingKept = async (): Promise<void> => {
    expect(await h.database.reservation.count()).toBe(0);
    expect(await h.database.claim.count()).toBe(0);
    expect(await h.database.outboxMessage.count()).toBe(0);
  };

  it('V2 a place and a dose are taken together, and the reservation says when, where and for whom', async () => {
    await publish(h, { [NINE]: 2 });
    await doses(h, 'vaxigrip', 3);
    const outcome = await h.reserve.execute(fluWish(NINE));
    if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
    expect(outcome.reservation).toMatchObject({
      slot: { startsAt: local(NINE), endsAt: local('2026-12-01T09:30'), timeZone: 'Asia/Seoul' },
      personId: 'minji',
      stockGroup: 'flu',
    });
    expect(await h.reservations.find(outcome.reservation.id)).toEqual(outcome.reservation);
    expect(await h.poolOf(slotAt(NINE))).toMatchObject({ supply: 2, claimed: 1, live: 1 });
    expect(await h.poolOf(FLU)).toMatchObject({ supply: 3, claimed: 1, live: 1 });
  });

  it.each([
    ['a full slot', { [NINE]: 0, [TEN]: 1 }, 5],
    ['no dose left', { [NINE]: 5 }, 0],
  ])('V1 with %s nothing of either is taken', async (_, places, left) => {
    await publish(h, { ...places, [NINE]: 1 });
    await doses(h, 'vaxigrip', Math.max(left, 1));
    expect(await h.reserve.execute(fluWish(NINE))).toMatchObject({ tag: 'Reserved' });
    const second = await h.reserve.execute(fluWish(NINE, { personId: 'jiho' }));
    expect(second).toEqual({ tag: 'SoldOut', available: 0 });
    expect(await h.poolOf(slotAt(NINE))).toMatchObject({ claimed: 1, live: 1 });
    expect(await h.poolOf(FLU)).toMatchObject({ claimed: 1, live: 1 });
  });

  it('V8, V10 a reservation that is undone gives both back, once', async () => {
    await publish(h, { [NINE]: 1 });
    await doses(h, 'vaxigrip', 1);
    const outcome = await h.reserve.execute(fluWish(NINE));
    if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
    await h.fact(outcome.reservation.id, 'StockDrawRefused');
    await h.fact(outcome.reservation.id, 'StockDrawRefused');
    expect(await h.poolOf(slotAt(NINE))).toMatchObject({ claimed: 0, live: 0 });
    expect(await h.poolOf(FLU)).toMatchObject({ claimed: 0, live: 0 });
  });

  it.each([
    ['in the past', at('2026-11-21T11:30'), { code: 'IN_THE_PAST' }],
    ['at this very moment', { startsAt: NOW.toISOString(), localStart: null }, { code: 'IN_THE_PAST' }],
    ['outside the calendar', at('2026-12-01T03:00'), { code: 'NOT_IN_CALENDAR' }],
    ['between two slots', at('2026-12-01T09:10'), { code: 'NOT_IN_CALENDAR' }],
    ['in a slot that was taken away', at('2026-12-02T09:00'), { code: 'NOT_IN_CALENDAR' }],
    ['years away', at('2999-01-01T09:00'), { code: 'NOT_IN_CALENDAR' }],
  ])('V2 refuses %s', async (_, slot, refusal) => {
    await publish(h, { [NINE]: 2, '2026-12-02T09:00': 1, '2026-11-21T11:30': 1 });
    await publish(h, { [NINE]: 2, '2026-11-21T11:30': 1 }, { version: 2 });
    await doses(h, 'vaxigrip', 3);
    const outcome = await h.reserve.execute(fluWish(NINE, { slot }));
    expect(outcome).toEqual({ tag: 'NotAtThisTime', earliest: null, ...refusal });
    await nothingKept();
  });

  it.each([
    [{ slot: null }, { tag: 'MissingDetail', part: 'slot' }],
    [{ slot: { startsAt: null, localStart: null } }, { tag: 'MissingDetail', part: 'slot' }],
    [{ personId: null }, { tag: 'MissingDetail', part: 'person' }],
    [{ personId: 'some one' }, { tag: 'InvalidInput', field: 'personId' }],
    [{ slot: at('tomorrow at nine') }, { tag: 'InvalidInput', field: 'slot.localStart' }],
    [{ slot: at('2026-02-30T09:00') }, { tag: 'InvalidInput', field: 'slot.localStart' }],
    [{ slot: at('2026-12-01T25:00') }, { tag: 'InvalidInput', field: 'slot.localStart' }],
    [{ slot: at('2026-12-01T09:00Z') }, { tag: 'InvalidInput', field: 'slot.localStart' }],
    [{ slot: { startsAt: '2026-12-01', localStart: null } }, { tag: 'InvalidInput', field: 'slot.startsAt' }],
    [{ slot: { startsAt: NOW.toISOString(), localStart: NINE } }, { tag: 'InvalidInput', field: 'slot' }],
    [{ quantity: 2 }, { tag: 'LimitReached', limit: 1, per: 'RESERVATION' }],
    [{ participantIds: ['minji'] }, { tag: 'InvalidInput', field: 'participantIds' }],
  ])('V2 refuses %j', async (over, refusal) => {
    await publish(h, { [NINE]: 2 });
    await doses(h, 'vaxigrip', 3);
    expect(await h.reserve.execute(fluWish(NINE, over))).toMatchObject(refusal);
    await nothingKept();
  });

  it('V2 an hour that clocks skip never comes; of one that comes twice it is the earlier, or the instant', async () => {
    await openClinicInNewYork();
    const first = '2027-11-07T05:30:00.000Z'; // 01:30, and once more an hour later
    const second = '2027-11-07T06:30:00.000Z';
    const twice = { month: '2027-11', timeZone: NEW_YORK };
    await publish(h, { [first]: 1, [second]: 1 }, twice);
    await publish(h, { '2027-03-14T07:30:00Z': 1 }, { month: '2027-03', timeZone: NEW_YORK }); // 03:30, where 02:30 would be
    await doses(h, 'vaxigrip', 3);
    expect(await h.reserve.execute(fluWish('2027-03-14T02:30'))).toMatchObject({
      tag: 'NotAtThisTime',
      code: 'NO_SUCH_LOCAL_TIME',
    });
    expect(await h.reserve.execute(fluWish('2027-11-07T01:30'))).toMatchObject({
      reservation: { slot: { startsAt: new Date(first) } },
    });
    expect(await h.reserve.execute(fluWish('2027-11-07T01:30', { personId: 'jiho' }))).toMatchObject({
      tag: 'SoldOut',
    });
    const instant = { startsAt: '2027-11-07T01:30:00-05:00', localStart: null };
    expect(await h.reserve.execute(fluWish('', { personId: 'jiho', slot: instant }))).toMatchObject({
      reservation: { slot: { startsAt: new Date(second) } },
    });
  });

  async function openClinicInNewYork(): Promise<void> {
    const name = { ko: '뉴욕의원', en: 'Clinic' };
    await h.offerings.saveProvider(h.database, { id: 'clinic', name, timeZone: NEW_YORK, version: 2 });
  }

  describe('for a person', () => {
    beforeEach(async () => {
      await publish(h, { [NINE]: 5, '2026-12-29T00:00': 5, '2026-12-28T23:30': 5 });
      await doses(h, 'vaxigrip', 5);
    });

    it('V1 the customer’s own, of whom a fact has told: nobody is asked', async () => {
      expect(await h.reserve.execute(fluWish(NINE))).toMatchObject({ tag: 'Reserved' });
      expect(h.registry.asked).toBe(0);
    });

    it('V1 whose fact has not come yet: identity knows', async () => {
      h.registry.answer = (personId, customerId) => personId === 'new' && customerId === 'customer';
      expect(await h.reserve.execute(fluWish(NINE, { personId: 'new' }))).toMatchObject({ tag: 'Reserved' });
    });

    it('V1 a foreign person is not found, whoever asks', async () => {
      await h.tell('PersonRegistered', { personId: 'theirs', customerId: 'another' });
      expect(await h.reserve.execute(fluWish(NINE, { personId: 'theirs' }))).toEqual({ tag: 'NotFound' });
      await nothingKept();
    });

    it('X25 whom neither a fact nor identity has told of: come back shortly', async () => {
      h.registry.answer = () => null;
      const outcome = await h.reserve.execute(fluWish(NINE, { personId: 'new' }));
      expect(outcome).toEqual({ tag: 'ComeBackShortly', retryAfterSeconds: 5 });
      await nothingKept();
      expect(await h.reserve.execute(fluWish(NINE))).toMatchObject({ tag: 'Reserved' }); // of others we know enough
    });

    it('V7 the next dose is due by the provider’s day, not earlier; a late fact of an earlier dose changes nothing', async () => {
      const dose = {
        personId: 'minji',
        customerId: 'customer',
        reservationId: 'r0',
        disease: 'FLU',
        recordedAt: NOW.toISOString(),
      };
      await h.tell('VaccinationRecorded', { ...dose, dose: 2, nextDoseFrom: '2026-12-29' });
      await h.tell('VaccinationRecorded', { ...dose, dose: 1, nextDoseFrom: '2026-11-30' });
      await h.tell('VaccinationRecorded', {
        ...dose,
        disease: 'COVID_19',
        dose: 1,
        nextDoseFrom: '2027-11-30',
      });
      expect(await h.reserve.execute(fluWish('2026-12-28T23:30'))).toEqual({
        tag: 'NotAtThisTime',
        code: 'NOT_YET_DUE',
        earliest: local('2026-12-29T00:00'),
      });
      await nothingKept();
      expect(await h.reserve.execute(fluWish('2026-12-28T23:30', { personId: 'jiho' }))).toMatchObject({
        tag: 'Reserved',
      });
      expect(await h.reserve.execute(fluWish('2026-12-29T00:00'))).toMatchObject({ tag: 'Reserved' });
    });
  });

  it('the same key for another time is refused; the same wish once its time is over is answered as it was', async () => {
    await publish(h, { [NINE]: 2, [TEN]: 2 });
    await doses(h, 'vaxigrip', 3);
    const command = fluWish(NINE);
    const first = await h.reserve.execute(command);
    expect(await h.reserve.execute({ ...command, slot: at(TEN) })).toEqual({ tag: 'IdempotencyKeyReused' });
    expect(await h.reserve.execute({ ...command, personId: 'jiho' })).toEqual({
      tag: 'IdempotencyKeyReused',
    });
    const later = { ...command, id: 'another', at: local('2026-12-03T09:00') };
    expect(await h.reserve.execute(later)).toEqual(first);
    expect(await h.poolOf(FLU)).toMatchObject({ claimed: 1 });
  });

  it.each([
    ['a vaccination without a group of vaccines', flu({ id: 'odd', stockGroup: null })],
    ['a vaccination without a calendar', flu({ id: 'odd', dated: false })],
    ['a check-up without a calendar', checkUp({ id: 'odd', dated: false })],
    ['a pick-up without stock', cake({ id: 'odd', sku: null })],
    ['an e-book without copies', cake({ id: 'odd', kind: 'EBOOK_RENTAL' })],
    ['of a kind that does not run here', cake({ id: 'odd', kind: 'NO_SUCH_KIND' })],
  ])('%s cannot be found, and nothing breaks', async (_, offering) => {
    await h.offerings.saveOffering(h.database, offering);
    expect(await h.reserve.execute(fluWish(NINE, { offeringId: 'odd' }))).toEqual({ tag: 'NotFound' });
    expect((await h.lookUp.ofOfferings(['odd'], NOW))?.get('odd') ?? null).toBeNull();
  });

  describe('a course', () => {
    const period = { startsAt: local('2026-12-07T10:00'), endsAt: local('2026-12-11T18:00') };
    const enrol = (over: Parameters<typeof wish>[0] = {}) =>
      wish({
        offeringId: 'course',
        quantity: null,
        participantIds: ['minji', 'jiho'],
        payment: null,
        ...over,
      });
    beforeEach(async () => {
      await h.offerings.saveProvider(h.database, {
        id: 'academy',
        name: { ko: '학원', en: 'Academy' },
        timeZone: 'Asia/Seoul',
        version: 1,
      });
      await h.tell('OfferingPublished', {
        offeringId: 'course',
        providerId: 'academy',
        kind: 'COURSE_ENROLLMENT',
        name: { ko: '강좌', en: 'Course' },
        price: { amount: 50_000, currency: 'KRW' },
        sku: null,
        capacity: 3,
        period: { startsAt: period.startsAt.toISOString(), endsAt: period.endsAt.toISOString() },
      });
    });

    it('E1 takes one seat for each who takes part, for the time of the course', async () => {
      expect(await h.reserve.execute(enrol())).toMatchObject({
        reservation: {
          quantity: 2,
          total: { amount: 100_000 },
          participantIds: ['minji', 'jiho'],
          slot: { ...period, timeZone: 'Asia/Seoul' },
        },
      });
      expect(await h.poolOf(capacityPool('course'))).toMatchObject({ supply: 3, claimed: 2 });
      expect(await h.reserve.execute(enrol())).toEqual({ tag: 'SoldOut', available: 1 });
      expect(await h.lookUp.ofOfferings(['course'], NOW)).toEqual(
        new Map([['course', { available: 1, nextDay: null }]]),
      );
    });

    it.each([
      [{ participantIds: null }, { tag: 'MissingDetail', part: 'participants' }],
      [{ participantIds: [] }, { tag: 'MissingDetail', part: 'participants' }],
      [{ participantIds: ['minji', 'minji'] }, { tag: 'InvalidInput', field: 'participantIds' }],
      [{ participantIds: ['mi nji'] }, { tag: 'InvalidInput', field: 'participantIds' }],
      [{ quantity: 3 }, { tag: 'InvalidInput', field: 'quantity' }],
      [
        { participantIds: Array.from({ length: 11 }, (_, i) => `p${i}`) },
        { tag: 'LimitReached', limit: 10, per: 'RESERVATION' },
      ],
      [{ slot: at('2026-12-07T10:00') }, { tag: 'InvalidInput', field: 'slot' }],
      [{ at: period.startsAt }, { tag: 'NotAtThisTime', code: 'ALREADY_BEGUN' }],
    ])('E1 refuses %j', async (over, refusal) => {
      expect(await h.reserve.execute(enrol(over))).toMatchObject(refusal);
      await nothingKept();
    });

    it('E1 nothing of what has begun is offered any more', async () => {
      const begun = await h.lookUp.ofOfferings(['course'], period.startsAt);
      expect(begun?.get('course')).toEqual({ available: 0, nextDay: null });
    });
  });
});

describe('two at once, and one dose is left', () => {
  it.each([
    ['V1 in two slots: one gets it', true, { second: { tag: 'SoldOut', available: 0 }, claimed: 1 }],
    ['negative control: without the guard both get it', false, { second: { tag: 'Reserved' }, claimed: 2 }],
  ])('%s', async (_, capacity, expected) => {
    const h = await startHarness({ capacity });
    try {
      await openClinic(h);
      await publish(h, { [NINE]: 5, [TEN]: 5 });
      await doses(h, 'vaxigrip', 1);
      if (!capacity)
        await h.database.$executeRawUnsafe(`ALTER TABLE pool DROP CONSTRAINT pool_never_oversold`);
      // The first has taken the dose, but has not committed yet.
      const taken = new Deferred();
      const release = new Deferred();
      const first = h.database.$transaction(async (tx) => {
        await tx.$executeRawUnsafe(`UPDATE pool SET claimed = claimed + 1 WHERE id = $1`, FLU);
        taken.resolve();
        await release.promise;
      });
      await taken.promise;
      const second = h.reserve.execute(fluWish(TEN, { personId: 'jiho' }));
      await oneWaits(h);
      release.resolve();
      await first;
      expect(await second).toMatchObject(expected.second);
      expect(await h.poolOf(FLU)).toMatchObject({ claimed: expected.claimed });
    } finally {
      await h.stop();
    }
  });
});
