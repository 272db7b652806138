import { Deferred } from '@yeyak/testkit';
import { capacityPool, stockPool } from '../src/domain/claims';
import { checkUpWish, doses, FLU, fluWish, local, NEW_YORK, openClinic, publish, slotAt } from './clinic';
import { type Harness, NOW, startHarness } from './harness';
import { oneWaits } from './locks';

const NINE = '2026-12-01T09:00';
const TEN = '2026-12-01T10:00';

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

const supplies = async (): Promise<Record<string, number>> => {
  const rows = await h.database.pool.findMany({ where: { supply: { gt: 0 } }, orderBy: { id: 'asc' } });
  return Object.fromEntries(rows.map(({ id, supply }) => [id, supply]));
};
const needingAttention = async (): Promise<string[]> =>
  (await h.reservations.needingAttention(null, 10)).map(({ id }) => id);

describe('slots', () => {
  const versions: Record<string, number>[] = [
    { [NINE]: 1 },
    { [NINE]: 2, [TEN]: 5 },
    { [NINE]: 3, '2026-12-31T23:30': 1 },
  ];
  const newest = { [slotAt(NINE)]: 3, [slotAt('2026-12-31T23:30')]: 1 };

  it.each([[[1, 2, 3]], [[1, 3, 2]], [[2, 1, 3]], [[2, 3, 1]], [[3, 1, 2]], [[3, 2, 1]], [[3, 3, 2, 1, 3]]])(
    'X4 a month told in the versions %j ends as its newest',
    async (order) => {
      for (const version of order) await publish(h, versions[version - 1] ?? {}, { version });
      expect(await supplies()).toEqual(newest);
    },
  );

  it('X4 an older version that is being taken in while a newer one comes leaves no slot behind', async () => {
    // The older one has committed nothing yet when the newer one begins: the newer one must not look before it has.
    const told = new Deferred();
    const release = new Deferred();
    const older = h.database.$transaction(async (tx) => {
      await h.setSupply.slots(
        tx,
        {
          offeringId: 'flu',
          providerId: 'clinic',
          month: '2026-12',
          slots: [TEN].map((text) => ({
            id: slotAt(text),
            startsAt: local(text).toISOString(),
            endsAt: local('2026-12-01T10:30').toISOString(),
            date: '2026-12-01',
            capacity: 5,
          })),
          version: 1,
          at: NOW,
        },
        null,
      );
      told.resolve();
      await release.promise;
    });
    await told.promise;
    const newer = publish(h, { [NINE]: 1 }, { version: 2 });
    await oneWaits(h);
    release.resolve();
    await Promise.all([older, newer]);
    expect(await supplies()).toEqual({ [slotAt(NINE)]: 1 });
  });

  it('other months and other offerings are left alone', async () => {
    await publish(h, { [NINE]: 1 });
    await publish(h, { '2027-01-01T09:00': 1 }, { month: '2027-01' });
    await publish(h, { [NINE]: 4 }, { offeringId: 'check-up' });
    await publish(h, {}, { version: 2 });
    expect(await supplies()).toEqual({ [slotAt('2027-01-01T09:00')]: 1, [slotAt(NINE, 'check-up')]: 4 });
  });

  it('a slot that goes away although it is reserved: nobody else gets it, and a person is shown who has it', async () => {
    await publish(h, { [NINE]: 2 });
    await doses(h, 'vaxigrip', 5);
    const outcome = await h.reserve.execute(fluWish(NINE));
    if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
    await publish(h, {}, { version: 2 });
    expect(await h.poolOf(slotAt(NINE))).toEqual({ supply: 0, claimed: 1, live: 1, overcommitted: true });
    expect(await needingAttention()).toEqual([outcome.reservation.id]);
    expect(await h.reserve.execute(fluWish(NINE, { personId: 'jiho' }))).toMatchObject({
      tag: 'NotAtThisTime',
      code: 'NOT_IN_CALENDAR',
    });
    await h.fact(outcome.reservation.id, 'StockDrawRefused'); // it ends: the slot is as the calendar says
    expect(await h.poolOf(slotAt(NINE))).toEqual({ supply: 0, claimed: 0, live: 0, overcommitted: false });
    expect(await needingAttention()).toEqual([]);
  });

  it('a provider whose clocks are others than was thought has the same slots on other days', async () => {
    const late = { '2026-12-01T15:30:00Z': 2 }; // half past midnight in Seoul, the morning before in New York
    await publish(h, late);
    await publish(h, late, { version: 2, timeZone: NEW_YORK });
    const days = await h.database.freeDay.findMany({ where: { free: { gt: 0 } } });
    expect(days).toMatchObject([{ date: new Date('2026-12-01'), free: 2 }]);
  });

  it('what has begun by then stays as it was: nobody has to look at what is past', async () => {
    await publish(h, { [NINE]: 1 });
    await doses(h, 'vaxigrip', 5);
    await h.reserve.execute(fluWish(NINE));
    await publish(h, { '2026-12-02T09:00': 1 }, { version: 2, at: local('2026-12-01T12:00') });
    expect(await h.poolOf(slotAt(NINE))).toMatchObject({ supply: 1, overcommitted: false });
    expect(await needingAttention()).toEqual([]);
  });
});

describe('a group of vaccines', () => {
  it.each([
    [
      'in order',
      [
        ['a', 3, 1],
        ['b', 4, 1],
        ['a', 5, 2],
        ['b', 1, 2],
      ],
    ],
    [
      'late and twice',
      [
        ['a', 5, 2],
        ['a', 3, 1],
        ['b', 1, 2],
        ['b', 4, 1],
        ['a', 5, 2],
      ],
    ],
  ] as const)('X4 its supply is the sum of what each was last said to have: %s', async (_, facts) => {
    for (const [sku, supply, version] of facts) await doses(h, sku, supply, version);
    expect(await supplies()).toEqual({ [FLU]: 6, [stockPool('a')]: 5, [stockPool('b')]: 1 });
  });

  it('X4 is the sum also of what two say at once', async () => {
    const skus = Array.from({ length: 8 }, (_, i) => `sku-${i}`);
    await Promise.all(skus.map((sku) => doses(h, sku, 2)));
    expect(await h.poolOf(FLU)).toMatchObject({ supply: 16 });
  });

  it('what stands for itself counts for no group', async () => {
    await doses(h, 'thermometer', 7, 1, null);
    expect(await supplies()).toEqual({ [stockPool('thermometer')]: 7 });
  });

  it('a loss of doses that are promised shows the newest reservation to a person', async () => {
    await publish(h, { [NINE]: 9 });
    await doses(h, 'a', 1);
    await doses(h, 'b', 1);
    await h.reserve.execute(fluWish(NINE));
    const newest = fluWish(NINE, { personId: 'jiho', at: new Date(NOW.getTime() + 1_000) });
    expect(await h.reserve.execute(newest)).toMatchObject({ tag: 'Reserved' });
    const lost = {
      sku: 'b',
      providerId: 'clinic',
      quantity: 1,
      onHand: 0,
      supply: 0,
      group: 'flu',
      note: null,
    };
    await h.tell('StockLost', lost, { version: 2, about: 'b' });
    expect(await needingAttention()).toEqual([newest.id]);
    expect(await h.poolOf(FLU)).toMatchObject({ supply: 1, claimed: 2, overcommitted: true });
  });
});

describe('copies and seats', () => {
  const published = (capacity: number | null) => ({
    offeringId: 'novel',
    providerId: 'library',
    kind: 'EBOOK_RENTAL',
    name: { ko: '소설', en: 'Novel' },
    price: { amount: 3_000, currency: 'KRW' },
    sku: null,
    capacity,
  });

  it('X4 are as many as the offering’s newest version says', async () => {
    await h.tell('OfferingPublished', published(2), { version: 1 });
    await h.tell('OfferingRevised', published(5), { version: 3 });
    await h.tell('OfferingRevised', published(4), { version: 2 });
    await h.tell('OfferingRevised', { ...published(null), offeringId: 'other' }, { version: 3 });
    expect(await supplies()).toEqual({ [capacityPool('novel')]: 5 });
  });
});

describe('taking supply back', () => {
  const back = (capacity: number, startsAt: string | null = NINE, version: number | null = null) => ({
    offeringId: 'check-up',
    startsAt: startsAt === null ? null : local(startsAt),
    capacity,
    version,
  });
  beforeEach(async () => {
    await publish(h, { [NINE]: 5, [TEN]: 5 }, { offeringId: 'check-up', version: 3 });
    await h.reserve.execute(checkUpWish(NINE));
    await h.reserve.execute(checkUpWish(NINE));
  });
  const [nine, ten] = [slotAt(NINE, 'check-up'), slotAt(TEN, 'check-up')];

  it('lowers what is free down to what is claimed, and never raises', async () => {
    expect(await h.takeBack.execute([back(2), back(7, TEN)])).toEqual({ tag: 'TakenBack', pools: 2 });
    expect(await supplies()).toEqual({ [nine]: 2, [ten]: 5 });
    expect(await h.reserve.execute(checkUpWish(NINE))).toEqual({ tag: 'SoldOut', available: 0 });
  });

  it('all or nothing: where one is in use the others stay as they are', async () => {
    const outcome = await h.takeBack.execute([back(0, TEN), back(1)]);
    expect(outcome).toEqual({ tag: 'InUse', claimed: 2, offeringId: 'check-up', startsAt: local(NINE) });
    expect(await supplies()).toEqual({ [nine]: 5, [ten]: 5 });
  });

  it('the fact that says so comes later, and agrees', async () => {
    await h.takeBack.execute([back(2, NINE, 4), back(0, TEN, 4)]);
    await publish(h, { [NINE]: 2 }, { offeringId: 'check-up', version: 4 });
    expect(await supplies()).toEqual({ [nine]: 2 });
    await publish(h, { [NINE]: 6, [TEN]: 1 }, { offeringId: 'check-up', version: 5 });
    expect(await supplies()).toEqual({ [nine]: 6, [ten]: 1 });
  });

  it('an older fact that was still under way does not raise it again', async () => {
    await h.takeBack.execute([back(2, NINE, 5), back(1, '2026-12-01T11:00', 5)]);
    await publish(h, { [NINE]: 9, [TEN]: 9, '2026-12-01T11:00': 9 }, { offeringId: 'check-up', version: 4 });
    expect(await supplies()).toEqual({ [nine]: 2, [ten]: 9 });
    await publish(h, { [NINE]: 2, [TEN]: 9, '2026-12-01T11:00': 1 }, { offeringId: 'check-up', version: 5 });
    expect(await supplies()).toEqual({ [nine]: 2, [ten]: 9, [slotAt('2026-12-01T11:00', 'check-up')]: 1 });
  });

  it('copies alike, by the offering alone', async () => {
    await h.pools.setSupply(h.database, {
      id: capacityPool('novel'),
      providerId: 'x',
      supply: 4,
      version: 1,
    });
    const novel = { offeringId: 'novel', startsAt: null, capacity: 1, version: 2 };
    expect(await h.takeBack.execute([novel, { ...novel, capacity: 3 }])).toEqual({
      tag: 'TakenBack',
      pools: 1,
    });
    expect(await h.poolOf(capacityPool('novel'))).toMatchObject({ supply: 1 });
  });

  it.each([
    ['which somebody has already', 1, { tag: 'InUse', claimed: 1 }, 5],
    ['which nobody has yet', 0, { tag: 'TakenBack' }, 0],
  ])('a slot that is being created at that very moment, %s', async (_, claimed, answer, left) => {
    const eleven = slotAt('2026-12-01T11:00', 'check-up');
    const created = new Deferred();
    const release = new Deferred();
    // Its calendar has told it, but has not committed yet when it is taken back.
    const creating = h.database.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(
        `INSERT INTO pool (id, provider_id, offering_id, supply, supply_version, claimed)
         VALUES ($1, 'clinic', 'check-up', 5, 4, $2::int)`,
        eleven,
        claimed,
      );
      created.resolve();
      await release.promise;
    });
    await created.promise;
    const taking = h.takeBack.execute([back(0, TEN, 6), back(0, '2026-12-01T11:00', 6)]);
    await oneWaits(h);
    release.resolve();
    await creating;
    expect(await taking).toMatchObject(answer);
    const own = await supplies();
    // All or nothing: with this one, the other one stays as it was.
    expect([own[eleven] ?? 0, own[ten] ?? 0]).toEqual([left, left]);
    expect(await h.poolOf(eleven)).toMatchObject({ claimed });
  });

  it('X4 is done also where the database ended it for a deadlock', async () => {
    const counted = new Deferred();
    const isWaitedFor = new Deferred();
    // Somebody has counted the day, and then wants a pool of it: the other way round.
    const rival = h.database.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`UPDATE free_day SET free = free WHERE offering_id = 'check-up'`);
      counted.resolve();
      await isWaitedFor.promise;
      await tx.$executeRawUnsafe(`SELECT 1 FROM pool WHERE id = $1 FOR UPDATE`, nine);
    });
    await counted.promise;
    const taking = h.takeBack.execute([back(2)]);
    await oneWaits(h);
    isWaitedFor.resolve();
    await rival.catch(() => undefined); // whom the database ends is its own choice
    expect(await taking).toEqual({ tag: 'TakenBack', pools: 1 });
    expect(await supplies()).toEqual({ [nine]: 2, [ten]: 5 });
  });

  it('at the same moment as many reserve: nobody has what is gone', async () => {
    const wishes = Array.from({ length: 12 }, (_, i) => checkUpWish(NINE, { customerId: `customer-${i}` }));
    const [taken] = await Promise.all([
      h.takeBack.execute([back(3), back(0, TEN)]),
      ...wishes.map((command) => h.reserve.execute(command)),
    ]);
    const pool = await h.poolOf(nine);
    expect(pool?.claimed).toBe(pool?.live);
    expect(pool?.claimed).toBe(taken.tag === 'TakenBack' ? 3 : 5);
    expect(await supplies()).toEqual(taken.tag === 'TakenBack' ? { [nine]: 3 } : { [nine]: 5, [ten]: 5 });
  });
});
