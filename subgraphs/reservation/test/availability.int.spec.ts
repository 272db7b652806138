import { Deferred } from '@yeyak/testkit';
import type { AvailabilityQuestion } from '../src/application/look-up-availability';
import { stockPool } from '../src/domain/claims';
import { checkUp, doses, flu, fluWish, local, openClinic, publish } from './clinic';
import { type Harness, LOOK_UPS, NOW, startHarness, wish } from './harness';

const question = (over: Partial<AvailabilityQuestion> = {}): AvailabilityQuestion => ({
  kind: null,
  providerIds: null,
  offeringIds: null,
  from: '2026-12-01',
  to: '2026-12-31',
  withSlots: false,
  at: NOW,
  ...over,
});

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

const free = async (over: Partial<AvailabilityQuestion> = {}) => {
  const outcome = await h.lookUp.days(question(over));
  if (outcome.tag !== 'Available') throw new Error(JSON.stringify(outcome));
  return outcome.days.map(({ date, offeringId, available }) => `${date} ${offeringId} ${available}`);
};

describe('what can be reserved when', () => {
  beforeEach(async () => {
    await publish(h, {
      '2026-12-01T00:00': 1,
      '2026-12-01T09:00': 2,
      '2026-12-02T09:00': 1,
      '2026-12-04T09:00': 0,
      '2026-12-31T23:30': 4,
    });
    await publish(h, { '2027-01-01T00:00': 1 }, { month: '2027-01' });
    await publish(h, { '2026-12-02T09:00': 3 }, { offeringId: 'check-up' });
    await doses(h, 'vaxigrip', 3);
  });

  it('V1 the days with a free slot, never more than there are doses', async () => {
    expect(await free()).toEqual([
      '2026-12-01 flu 3',
      '2026-12-02 check-up 3',
      '2026-12-02 flu 1',
      '2026-12-31 flu 3',
    ]);
    await h.reserve.execute(fluWish('2026-12-02T09:00'));
    expect(await free({ kind: 'VACCINATION' })).toEqual(['2026-12-01 flu 2', '2026-12-31 flu 2']);
  });

  it('V1 without a dose there is no day, however many slots are free; an unclaimed one opens them again', async () => {
    await doses(h, 'vaxigrip', 1, 2);
    const outcome = await h.reserve.execute(fluWish('2026-12-01T09:00'));
    if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
    expect(await free({ offeringIds: ['flu'] })).toEqual([]);
    await h.fact(outcome.reservation.id, 'StockDrawRefused');
    expect(await free({ offeringIds: ['flu'], to: '2026-12-01' })).toEqual(['2026-12-01 flu 1']);
  });

  it('V1 with the slots of each day, in the provider’s own days', async () => {
    const outcome = await h.lookUp.days(question({ to: '2026-12-01', withSlots: true }));
    expect(outcome).toEqual({
      tag: 'Available',
      days: [
        {
          offeringId: 'flu',
          providerId: 'clinic',
          date: '2026-12-01',
          available: 3,
          slots: [
            expect.objectContaining({
              startsAt: local('2026-12-01T00:00'),
              endsAt: local('2026-12-01T00:30'),
              available: 1,
            }),
            expect.objectContaining({ startsAt: local('2026-12-01T09:00'), available: 2 }),
          ],
        },
      ],
    });
    const withSlots = await h.lookUp.days(question({ withSlots: true }));
    const days = await h.lookUp.days(question());
    const strip = (all: typeof days) =>
      all.tag === 'Available' && all.days.map((day) => ({ ...day, slots: null }));
    expect(strip(withSlots)).toEqual(strip(days));
  });

  it('V1 only what has not begun', async () => {
    expect(await free({ at: local('2026-12-01T08:59'), to: '2026-12-01' })).toEqual(['2026-12-01 flu 2']);
    expect(await free({ at: local('2026-12-01T09:00'), to: '2026-12-01' })).toEqual([]);
  });

  it.each([
    [{ kind: 'HEALTH_CHECKUP' }, 1],
    [{ kind: 'STORE_PICKUP' }, 0],
    [{ kind: 'NO_SUCH_KIND' }, 0],
    [{ providerIds: ['clinic'] }, 4],
    [{ providerIds: ['another'] }, 0],
    [{ providerIds: [] }, 0],
    [{ offeringIds: ['flu', 'nothing'] }, 3],
    [{ offeringIds: ['flu'], providerIds: ['another'] }, 0],
    [{ from: '2026-12-03', to: '2026-12-30' }, 0],
    [{ from: '2026-12-31', to: '2027-01-31' }, 2],
  ])('V1 narrowed down by %j', async (over, days) => {
    expect(await free(over)).toHaveLength(days);
  });

  it('V1 not of an offering that was withdrawn', async () => {
    await h.tell('OfferingWithdrawn', { offeringId: 'flu' }, { version: 2 });
    expect(await free()).toEqual(['2026-12-02 check-up 3']);
  });

  it.each([
    [{ from: 'today' }, 'from'],
    [{ from: '2026-02-30' }, 'from'],
    [{ from: '0000-01-01', to: '0000-01-02' }, 'from'],
    [{ to: '2026-12-32' }, 'to'],
    [{ to: '2026-11-30' }, 'to'],
    [{ to: '2027-02-01' }, 'to'],
    [{ kind: 'no kind' }, 'kind'],
    [{ providerIds: ['a\u0000b'] }, 'providerIds'],
  ])('refuses %j', async (over, field) => {
    expect(await h.lookUp.days(question(over))).toMatchObject({ tag: 'InvalidInput', field });
  });

  it('refuses more ids than one question may name', async () => {
    const offeringIds = Array.from({ length: 2_001 }, (_, i) => `o${i}`);
    expect(await h.lookUp.days(question({ offeringIds }))).toMatchObject({ field: 'offeringIds' });
  });

  it('62 days are not too many; slots one by one only of some offerings', async () => {
    expect(await h.lookUp.days(question({ to: '2027-01-31' }))).toMatchObject({ tag: 'Available' });
    for (let i = 0; i < 50; i++) {
      await h.offerings.saveOffering(h.database, checkUp({ id: `more-${i}` }));
    }
    expect(await h.lookUp.days(question({ withSlots: true }))).toMatchObject({ field: 'withSlots' });
    expect(await h.lookUp.days(question({ withSlots: true, offeringIds: ['flu'] }))).toMatchObject({
      tag: 'Available',
    });
  });

  it('Vn2 one question is about so much at most: more is asked for in parts', async () => {
    const DAYS = 62;
    const offerings = Math.floor(100_000 / DAYS);
    const open = (from: number, to: number) =>
      h.database.$executeRawUnsafe(
        `INSERT INTO offering_copy
         SELECT (jsonb_populate_record(o, jsonb_build_object('id', 'many-' || n))).*
         FROM offering_copy o, generate_series($1::int, $2::int) n WHERE o.id = 'check-up'`,
        from,
        to,
      );
    await open(3, offerings); // with `flu` and `check-up` as many as may be
    expect(await h.lookUp.days(question({ to: '2027-01-31' }))).toMatchObject({ tag: 'Available' });
    await open(offerings + 1, offerings + 1);
    expect(await h.lookUp.days(question({ to: '2027-01-31' }))).toMatchObject({
      tag: 'InvalidInput',
      field: 'to',
    });
    for (const less of [{ to: '2027-01-30' }, { kind: 'VACCINATION' }, { offeringIds: ['flu'] }]) {
      const parts = await h.lookUp.days(question({ to: '2027-01-31', ...less }));
      expect(parts).toMatchObject({ tag: 'Available' });
    }
    await doses(h, 'vaxigrip', 0, 2); // what has no dose is not open, and is not counted
    expect(await h.lookUp.days(question({ to: '2027-01-31' }))).toMatchObject({ tag: 'Available' });
  });

  it('X7 is answered without reading a reservation or a claim', async () => {
    await h.reserve.execute(fluWish('2026-12-02T09:00'));
    const done = new Deferred();
    const locked = new Deferred();
    const lock = h.database.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`LOCK TABLE reservation, claim, live_reservations IN ACCESS EXCLUSIVE MODE`);
      locked.resolve();
      await done.promise;
    });
    await locked.promise;
    try {
      expect(await free({ kind: 'VACCINATION' })).toHaveLength(2);
      expect((await h.lookUp.ofOfferings(['flu'], NOW))?.get('flu')).toMatchObject({ available: 2 });
    } finally {
      done.resolve();
      await lock;
    }
  });
});

describe('what can be reserved of an offering', () => {
  it('of what has days: all that is free as far as there are doses, and the first day', async () => {
    await publish(h, { '2026-12-02T09:00': 2, '2026-12-03T09:00': 3 });
    await doses(h, 'vaxigrip', 4);
    await h.supply(7);
    const found = await h.lookUp.ofOfferings(['flu', 'check-up', 'cake', 'nothing', 'no id'], NOW);
    expect(found && Object.fromEntries(found)).toEqual({
      flu: { available: 4, nextDay: '2026-12-02' },
      'check-up': { available: 0, nextDay: null },
      cake: { available: 7, nextDay: null },
    });
  });

  it('P5 not known where the stock is another store’s', async () => {
    await h.pools.setSupply(h.database, {
      id: stockPool('cake'),
      providerId: 'another',
      supply: 5,
      version: 1,
    });
    expect((await h.lookUp.ofOfferings(['cake'], NOW))?.get('cake')).toBeNull();
    await h.offerings.saveOffering(h.database, flu({ id: 'foreign', providerId: 'store' }));
    await publish(h, { '2026-12-02T09:00': 2 }, { offeringId: 'foreign' });
    await doses(h, 'vaxigrip', 4); // the clinic's doses, not the store's
    expect(await free({ offeringIds: ['foreign'] })).toEqual([]);
  });
});

describe('when look-ups surge', () => {
  it('Vn2 some wait, the rest is asked to come back shortly, and reserving goes on', async () => {
    await publish(h, { '2026-12-02T09:00': 2 });
    await doses(h, 'vaxigrip', 4);
    await h.supply(1);
    // Every connection of the look-ups is busy with something that does not end.
    const release = new Deferred();
    const busy = Array.from({ length: LOOK_UPS.most }, () => new Deferred());
    const holders = busy.map((begun) =>
      h.lookUps.$transaction(async (tx) => {
        await tx.$queryRawUnsafe(`SELECT 1`);
        begun.resolve();
        await release.promise;
      }),
    );
    await Promise.all(busy.map(({ promise }) => promise));
    const waiting = Array.from({ length: LOOK_UPS.most + LOOK_UPS.queue }, () => h.lookUp.days(question()));
    try {
      expect(await h.lookUp.days(question())).toEqual({ tag: 'ComeBackShortly', retryAfterSeconds: 2 });
      expect(await h.lookUp.ofOfferings(['flu'], NOW)).toBeNull();
      // Of different kinds, all the way through payment.
      expect(await h.reserve.execute(fluWish('2026-12-02T09:00'))).toMatchObject({ tag: 'Reserved' });
      expect(await h.reserve.execute(wish())).toMatchObject({ tag: 'Reserved' });
    } finally {
      release.resolve();
      await Promise.all(holders);
    }
    for (const answer of await Promise.all(waiting)) expect(answer).toMatchObject({ tag: 'Available' });
    expect(await h.lookUp.days(question())).toMatchObject({ tag: 'Available' }); // nobody is left inside
  });

  it('Vn2 negative control: on the connections of reserving, reserving would wait', async () => {
    await h.supply(1);
    const release = new Deferred();
    const connections = 10; // the harness's pool for everything but look-ups
    const busy = Array.from({ length: connections }, () => new Deferred());
    const holders = busy.map((begun) =>
      h.database.$transaction(async (tx) => {
        await tx.$queryRawUnsafe(`SELECT 1`);
        begun.resolve();
        await release.promise;
      }),
    );
    await Promise.all(busy.map(({ promise }) => promise));
    let isDone = false;
    const reserving = h.reserve.execute(wish()).then((outcome) => {
      isDone = true;
      return outcome;
    });
    await h.lookUp.days(question()); // a whole look-up later it still waits
    expect(isDone).toBe(false);
    release.resolve();
    await Promise.all(holders);
    expect(await reserving).toMatchObject({ tag: 'Reserved' });
  });
});
