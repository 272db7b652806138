import { randomUUID } from 'node:crypto';
import { Deferred } from '@yeyak/testkit';
import { checkUp, checkUpWish, doses, FLU, flu, fluWish, openClinic, publish } from './clinic';
import { type Harness, MOST_LIVE, NOW, startHarness } from './harness';
import { oneWaits } from './locks';

const NINE = '2026-12-01T09:00';
const TEN = '2026-12-01T10:00';

const liveOf = async (h: Harness, customerId = 'customer'): Promise<number> =>
  (await h.database.liveReservations.findFirst({ where: { customerId, kind: 'HEALTH_CHECKUP' } }))?.live ?? 0;

const held = async (h: Harness, slot = NINE, over: Parameters<typeof checkUpWish>[1] = {}) => {
  const outcome = await h.reserve.execute(checkUpWish(slot, over));
  if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
  return outcome.reservation;
};

describe('how many live reservations a person may have', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await startHarness();
  });
  beforeEach(async () => {
    await h.startAgain();
    await openClinic(h);
    await publish(h, { [NINE]: 50, [TEN]: 50 }, { offeringId: 'check-up' });
  });
  afterEach(async () => {
    expect(await h.miscounted()).toEqual([]);
  });
  afterAll(() => h.stop());

  it('H11 as many as the configuration says, and not one more; another person has their own', async () => {
    for (let i = 0; i < MOST_LIVE; i++) await held(h);
    expect(await h.reserve.execute(checkUpWish(TEN))).toEqual({
      tag: 'LimitReached',
      limit: MOST_LIVE,
      per: 'AT_A_TIME',
    });
    expect(await liveOf(h)).toBe(MOST_LIVE);
    expect(await h.database.reservation.count()).toBe(MOST_LIVE);
    expect(await h.database.claim.count()).toBe(MOST_LIVE);
    await held(h, TEN, { customerId: 'another' });
  });

  it('H11 what a request asks for again was not one more: the same key is answered as before', async () => {
    const command = checkUpWish(NINE);
    const first = await h.reserve.execute(command);
    for (let i = 1; i < MOST_LIVE; i++) await held(h);
    expect(await h.reserve.execute({ ...command, id: 'another' })).toEqual(first);
    expect(await liveOf(h)).toBe(MOST_LIVE);
  });

  it('H11 the count falls when a reservation ends, once, and there is room for another', async () => {
    const { id } = await held(h, NINE, { payment: { method: 'CARD', token: null } });
    for (let i = 1; i < MOST_LIVE; i++) await held(h);
    h.desk.answer = null;
    await h.cancel.execute(id, null, () => 'customer');
    expect(await liveOf(h)).toBe(MOST_LIVE); // it has not ended: the desk has yet to give it back
    await h.fact(id, 'WorkOrderWithdrawn');
    await h.fact(id, 'PaymentRefunded');
    const ended = await h.database.reservation.findUniqueOrThrow({ where: { id } });
    expect(ended).toMatchObject({ status: 'CANCELLED', counted: false });
    expect(await liveOf(h)).toBe(MOST_LIVE - 1);
    await h.fact(id, 'PaymentRefunded');
    await h.fact(id, 'WorkOrderWithdrawn');
    await h.change.carryOut(id, { type: 'Retry', at: new Date() });
    expect(await liveOf(h)).toBe(MOST_LIVE - 1);
    await held(h);
    expect(await h.reserve.execute(checkUpWish(NINE))).toMatchObject({ tag: 'LimitReached' });
  });

  it('H11 one that is refused at once does not count', async () => {
    h.payments.next = () => ({ outcome: 'declined', declineCode: 'no' });
    const outcome = await h.reserve.execute(checkUpWish(NINE, { payment: { method: 'CARD', token: null } }));
    h.payments.next = () => ({ outcome: 'approved' });
    expect(outcome).toMatchObject({ tag: 'PaymentDeclined' });
    expect(await liveOf(h)).toBe(0);
  });

  it('H11 fewer than someone has already: nothing more until enough have ended', async () => {
    const first = await held(h);
    const second = await held(h);
    await held(h);
    h.settings.mostLive = 2;
    try {
      expect(await h.reserve.execute(checkUpWish(NINE))).toEqual({
        tag: 'LimitReached',
        limit: 2,
        per: 'AT_A_TIME',
      });
      for (const { id } of [first, second]) {
        await h.cancel.execute(id, null, () => 'customer');
        await h.fact(id, 'PaymentVoided');
      }
      expect(await liveOf(h)).toBe(1);
      await held(h);
    } finally {
      h.settings.mostLive = MOST_LIVE;
    }
  });

  it('H11, X4 many at once: holds, cancellations and the same facts twice end with a count that is right', async () => {
    await h.offerings.saveOffering(h.database, checkUp({ id: 'second' }));
    await publish(h, { [NINE]: 50, [TEN]: 50 }, { offeringId: 'second' });
    const wishes = Array.from({ length: 24 }, (_, i) =>
      checkUpWish(i % 2 ? NINE : TEN, { offeringId: i % 3 ? 'check-up' : 'second' }),
    );
    await Promise.all(
      wishes.map(async (command, i) => {
        const outcome = await h.reserve.execute(command);
        if (outcome.tag !== 'Reserved' || i % 2) return outcome.tag;
        await h.cancel.execute(command.id, null, () => 'customer');
        await Promise.all([h.fact(command.id, 'PaymentVoided'), h.fact(command.id, 'PaymentVoided')]);
        return outcome.tag;
      }),
    );
    const live = await h.database.reservation.count({ where: { counted: true } });
    expect(await liveOf(h)).toBe(live);
    expect(live).toBeLessThanOrEqual(MOST_LIVE);
    const stillLive = { notIn: ['CANCELLED', 'REJECTED', 'EXPIRED', 'COMPLETED', 'NO_SHOW'] };
    expect(await h.database.reservation.count({ where: { status: stillLive } })).toBe(live);
  });
});

/** The last one that a person may have, asked for twice: the second comes while the first has not committed yet. */
async function race(h: Harness): Promise<{ second: string; live: number; claimed: number }> {
  await openClinic(h);
  await publish(h, { [NINE]: 5, [TEN]: 5 }, { offeringId: 'check-up' });
  h.settings.mostLive = 2;
  await held(h);
  const counted = new Deferred();
  const release = new Deferred();
  const first = h.database.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`UPDATE live_reservations SET live = live + 1`);
    counted.resolve();
    await release.promise;
  });
  await counted.promise;
  const second = h.reserve.execute(checkUpWish(TEN));
  await oneWaits(h);
  release.resolve();
  await first;
  const { tag } = await second;
  const claimed = await h.database.claim.count({ where: { releasedAt: null } });
  return { second: tag, live: await liveOf(h), claimed };
}

describe('the last one that a person may have, forced to race', () => {
  it('H11 one gets it, and of the other nothing is kept', async () => {
    const h = await startHarness();
    try {
      expect(await race(h)).toEqual({ second: 'LimitReached', live: 2, claimed: 1 });
    } finally {
      await h.stop();
    }
  });

  it('negative control: without the CHECK both get it', async () => {
    const h = await startHarness();
    try {
      await h.database.$executeRawUnsafe(
        `ALTER TABLE live_reservations DROP CONSTRAINT live_reservations_within_limit`,
      );
      expect(await race(h)).toEqual({ second: 'Reserved', live: 3, claimed: 2 });
    } finally {
      await h.stop();
    }
  });
});

describe('how many live reservations of a dose a person may have against a disease', () => {
  let h: Harness;
  beforeAll(async () => {
    h = await startHarness();
  });
  beforeEach(async () => {
    await h.startAgain();
    await openDoses(h);
  });
  afterAll(() => h.stop());

  const ONE = { tag: 'LimitReached', limit: 1, per: 'DISEASE' };

  it('V2 one, whoever asks and wherever: another person, and another disease, have their own', async () => {
    await h.offerings.saveOffering(h.database, flu({ id: 'elsewhere' }));
    await publish(h, { [NINE]: 5 }, { offeringId: 'elsewhere' });
    const covid = { disease: 'COVID_19', count: 1, intervalDays: 0 };
    await h.offerings.saveOffering(h.database, flu({ id: 'covid', doses: covid }));
    await publish(h, { [NINE]: 5 }, { offeringId: 'covid' });
    await h.tell('PersonRegistered', { personId: 'minji', customerId: 'parent' }, { version: 2 });

    const command = fluWish(NINE);
    const first = await h.reserve.execute(command);
    expect(first).toMatchObject({ tag: 'Reserved' });
    expect(await h.reserve.execute(fluWish(TEN))).toEqual(ONE);
    expect(await h.reserve.execute(fluWish(NINE, { offeringId: 'elsewhere' }))).toEqual(ONE);
    expect(await h.reserve.execute(fluWish(TEN, { customerId: 'parent' }))).toEqual(ONE);
    expect(await h.reserve.execute({ ...command, id: 'again' })).toEqual(first); // the same wish is no second one
    expect(await h.database.reservation.count()).toBe(1);
    expect(await h.database.claim.count()).toBe(2);
    expect(await h.poolOf(FLU)).toMatchObject({ claimed: 1, live: 1 });

    expect(await h.reserve.execute(fluWish(NINE, { personId: 'jiho' }))).toMatchObject({ tag: 'Reserved' });
    expect(await h.reserve.execute(fluWish(NINE, { offeringId: 'covid' }))).toMatchObject({
      tag: 'Reserved',
    });
  });

  it.each([
    ['refused', ['StockDrawRefused']],
    ['not come to', ['StockDrawn', 'WorkOrderNoShow', 'StockRestored']],
    ['over and recorded', ['StockDrawn', 'WorkOrderCompleted', 'VaccinationRecorded']],
  ])('V2 once it is %s there is room for another, and not before', async (_, facts) => {
    const { id } = fluWish(NINE);
    expect(await h.reserve.execute(fluWish(NINE, { id }))).toMatchObject({ tag: 'Reserved' });
    for (const fact of facts) {
      expect(await h.reserve.execute(fluWish(TEN))).toEqual(ONE);
      await hear(h, id, fact);
    }
    expect(await h.reserve.execute(fluWish(TEN))).toMatchObject({ tag: 'Reserved' });
    await hear(h, id, facts.at(-1) ?? ''); // told twice: what it has is the other one's
    expect(await h.reserve.execute(fluWish(TEN))).toEqual(ONE);
  });

  it('V2, X4 many at once: one gets it, and of the others nothing is kept', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) => h.reserve.execute(fluWish(i % 2 ? NINE : TEN))),
    );
    expect(outcomes.map(({ tag }) => tag).sort()).toEqual([
      ...Array<string>(7).fill('LimitReached'),
      'Reserved',
    ]);
    expect(await h.database.reservation.count()).toBe(1);
    expect(await h.poolOf(FLU)).toMatchObject({ claimed: 1, live: 1 });
  });

  it('negative control: without the key all of them get it', async () => {
    const unkept = await startHarness();
    try {
      await openDoses(unkept);
      await unkept.database.$executeRawUnsafe(`ALTER TABLE live_dose DROP CONSTRAINT live_dose_pkey`);
      const outcomes = await Promise.all([NINE, TEN].map((slot) => unkept.reserve.execute(fluWish(slot))));
      expect(outcomes.map(({ tag }) => tag)).toEqual(['Reserved', 'Reserved']);
    } finally {
      await unkept.stop();
    }
  });
});

/** More places and doses than anybody asks for. */
async function openDoses(h: Harness): Promise<void> {
  await openClinic(h);
  await publish(h, { [NINE]: 20, [TEN]: 20 });
  await doses(h, 'vaxigrip', 40);
}

/** A fact of a vaccination's, with what was drawn. */
async function hear(h: Harness, reservationId: string, type: string): Promise<void> {
  const item =
    type === 'StockDrawn' ? { sku: 'vaxigrip', name: { ko: '백신', en: 'Vaccine' }, lot: null } : null;
  const fact = { type, reservationId, note: null, item, attempt: null, at: NOW, messageId: randomUUID() };
  await h.database.$transaction((tx) => h.receive.execute(tx, fact));
}
