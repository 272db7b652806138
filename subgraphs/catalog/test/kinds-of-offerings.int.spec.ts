import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { Client } from 'pg';
import { CalendarStory, injection, NOW } from './calendar-story';
import { clockFrom, fakeReservation, runCatalog, type Running, staffOf } from './harness';

const EBOOK = {
  kind: 'EBOOK_RENTAL',
  name: { ko: '느린 밀물', en: 'Slow Tides' },
  price: { amount: 900, currency: 'KRW' },
  capacity: 3,
  book: {
    author: { ko: '서이경', en: 'Seo Ikyung' },
    publisher: { ko: '물결서가', en: 'Mulgyeol Books' },
    publishedIn: 2024,
  },
};
const later = (hours: number): string => new Date(NOW.getTime() + hours * 3_600_000).toISOString();
const place = { ko: '강의실', en: 'Room 1' };
const SESSIONS = [
  { startsAt: later(24), endsAt: later(26), place },
  { startsAt: later(48), endsAt: later(50) },
];
const COURSE = { kind: 'COURSE_ENROLLMENT', capacity: 20, sessions: SESSIONS };

describe('catalog, what the kinds need to know of offerings', () => {
  let catalog: Running;
  let reservation: Awaited<ReturnType<typeof fakeReservation>>;
  let story: CalendarStory;
  let ahead = 0;
  const clock = clockFrom(NOW);
  beforeAll(async () => {
    reservation = await fakeReservation();
    catalog = await runCatalog(
      { RESERVATION_URL: reservation.url },
      () => new Date(clock().getTime() + ahead),
    );
  });
  beforeEach(async () => {
    reservation.answers();
    story = await CalendarStory.begin(catalog);
    reservation.asked();
  });
  afterAll(async () => {
    await catalog.stop();
    await reservation.stop();
  });

  const factsOf = (id: string) =>
    catalog.sql<{ type: string; version: number; payload: Record<string, unknown> }>(
      `SELECT type, aggregate_version AS version, payload FROM outbox WHERE aggregate_id = $1 ORDER BY position`,
      [id],
    );
  const words = (offering: { id: string }) => ({ ...injection, kind: undefined, id: offering.id });

  it('B1 an administrator or the library’s staff registers an e-book with its fee and its copies', async () => {
    for (const principal of [undefined, staffOf(story.providerId)]) {
      const { __typename, offering } = await story.publish(EBOOK, principal);
      expect(__typename).toBe('PublishOfferingSuccess');
      expect(offering).toMatchObject({
        capacity: 3,
        book: { author: { ko: '서이경' }, publisher: { en: 'Mulgyeol Books' }, publishedIn: 2024 },
      });
      expect(await factsOf(offering.id)).toMatchObject([
        {
          type: 'OfferingPublished',
          payload: { kind: 'EBOOK_RENTAL', capacity: 3, dated: false, period: null },
        },
      ]);
    }
  });

  it('E1 a course has sessions, and takes place from its first one’s beginning to its last one’s end', async () => {
    const { offering } = await story.publish(COURSE);
    const period = { startsAt: SESSIONS[0]?.startsAt, endsAt: SESSIONS[1]?.endsAt };
    expect(offering).toMatchObject({ period, sessions: [{ place: { en: 'Room 1' } }, { place: null }] });
    expect((await factsOf(offering.id))[0]?.payload).toMatchObject({ period, capacity: 20 });
    const moved = [{ startsAt: later(72), endsAt: later(74) }];
    const revised = await story.run('reviseOffering', { ...words(offering), version: 1, sessions: moved });
    expect(revised.offering).toMatchObject({ version: 2, period: moved[0], capacity: 20 });
    // what is left out of a course's terms stays
    const cheaper = { ...words(offering), version: 2, price: { amount: 1, currency: 'KRW' } };
    expect((await story.run('reviseOffering', cheaper)).offering).toMatchObject({
      version: 3,
      period: moved[0],
    });
    expect(reservation.asked()).toEqual([]);
  });

  it('H1 a package says what it contains and how to prepare', async () => {
    const { offering } = await story.publish({
      kind: 'HEALTH_CHECKUP',
      slotPlan: { minutes: 60, capacity: 2 },
      contents: [{ ko: '혈액검사', en: 'Blood test' }],
      preparation: { ko: '금식하세요', en: 'Fast' },
    });
    expect(offering).toMatchObject({
      contents: [{ ko: '혈액검사', en: 'Blood test' }],
      preparation: { en: 'Fast' },
      slotPlan: { minutes: 60, capacity: 2 },
    });
    const { offering: bare } = await story.run('reviseOffering', { ...words(offering), version: 1 });
    expect(bare).toMatchObject({ contents: [], preparation: null, slotPlan: { minutes: 60, capacity: 2 } });
  });

  it('fewer copies are taken back first; more are not asked for', async () => {
    const { offering } = await story.publish(EBOOK);
    const fewer = { ...words(offering), version: 1, capacity: 1 };
    reservation.answers(() => ({
      __typename: 'SupplyInUse',
      claimed: 2,
      startsAt: null,
      offeringId: offering.id,
    }));
    expect(await story.run('reviseOffering', fewer)).toMatchObject({
      __typename: 'ReservedAlready',
      claimed: 2,
      startsAt: null,
      reserved: { id: offering.id },
    });
    expect(reservation.asked()).toEqual([
      [{ offeringId: offering.id, startsAt: null, capacity: 1, version: 2 }],
    ]);
    expect(await factsOf(offering.id)).toHaveLength(1);
    reservation.answers();
    expect((await story.run('reviseOffering', fewer)).offering).toMatchObject({ version: 2, capacity: 1 });
    expect((await factsOf(offering.id))[1]).toMatchObject({ version: 2, payload: { capacity: 1 } });
    reservation.asked();
    const more = { ...words(offering), version: 2, capacity: 9 };
    expect((await story.run('reviseOffering', more)).offering).toMatchObject({ version: 3, capacity: 9 });
    expect(reservation.asked()).toEqual([]);
  });

  it('copies that may have been taken back for nothing are told again with a higher version', async () => {
    const { offering } = await story.publish(EBOOK);
    reservation.answers(() => 'hang up');
    const fewer = { ...words(offering), version: 1, capacity: 1 };
    expect((await story.run('reviseOffering', fewer)).__typename).toBe('CannotReduceNow');
    expect(await factsOf(offering.id)).toHaveLength(1);
    ahead += 61_000;
    await eventually(async () =>
      expect((await factsOf(offering.id)).map(({ version, payload }) => [version, payload.capacity])).toEqual(
        [
          [1, 3],
          [2, 3],
        ],
      ),
    );
  });

  it('of those who reduce the same version at once one is heard', async () => {
    const { offering } = await story.publish(EBOOK);
    const answers = await Promise.all(
      [0, 1, 2].map((capacity) => story.run('reviseOffering', { ...words(offering), version: 1, capacity })),
    );
    const heard = answers.filter(({ __typename }) => __typename === 'ReviseOfferingSuccess');
    expect(heard).toHaveLength(1);
    // what the others had taken back for nothing is promised again, with the capacity that was decided
    await eventually(async () => {
      expect(await catalog.sql(`SELECT 1 FROM timer WHERE name = 'restore-supply'`)).toEqual([]);
      const facts = await factsOf(offering.id);
      expect(facts.map(({ version }) => version)).toEqual(facts.map((_, i) => i + 1));
      expect(facts.at(-1)?.payload.capacity).toBe(heard[0]?.offering.capacity);
    });
  });

  it('a change that comes just when its time is up has its timer before it waits for the provider', async () => {
    const { offering } = await story.publish(EBOOK);
    const other = new Client({ connectionString: catalog.databaseUrl });
    await other.connect();
    try {
      reservation.answers(async (pools) => {
        // Whoever runs the timer has it and waits for the provider: the other way round they would wait for each other.
        await other.query('BEGIN');
        await other.query('SELECT 1 FROM provider WHERE id = $1 FOR UPDATE', [story.providerId]);
        return { __typename: 'SupplyTakenBack', pools: pools.length };
      });
      const revised = story.run('reviseOffering', { ...words(offering), version: 1, capacity: 1 });
      await eventually(async () =>
        expect(
          await catalog.sql(
            `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          ),
        ).toHaveLength(1),
      );
      ahead += 61_000;
      const free = `SELECT 1 FROM timer WHERE name = 'restore-supply' FOR UPDATE SKIP LOCKED`;
      expect(await catalog.sql(free)).toEqual([]);
      await other.query('COMMIT');
      expect(await revised).toMatchObject({ offering: { version: 2, capacity: 1 } });
      expect(await catalog.sql(`SELECT 1 FROM timer WHERE name = 'restore-supply'`)).toEqual([]);
    } finally {
      await other.end();
    }
  });

  it('what limits an offering is settled when it is published', async () => {
    const { offering: book } = await story.publish(EBOOK);
    const { offering: dated } = await story.publish();
    for (const [offering, field, more] of [
      [book, 'slotPlan', { slotPlan: { minutes: 60, capacity: 1 } }],
      [book, 'sessions', { sessions: SESSIONS }],
      [dated, 'capacity', { capacity: 3 }],
    ] as const)
      expect(await story.run('reviseOffering', { ...words(offering), version: 1, ...more })).toMatchObject({
        __typename: 'InvalidInput',
        field,
      });
  });

  it('the same key with other terms is another offering, and refused', async () => {
    const idempotencyKey = randomUUID();
    const { offering } = await story.publish({ ...COURSE, idempotencyKey });
    expect((await story.publish({ ...COURSE, idempotencyKey })).offering.id).toBe(offering.id);
    for (const other of [
      { capacity: 21 },
      { sessions: [SESSIONS[0]] },
      { stockGroup: 'MMR' },
      { doses: { disease: 'MMR', count: 2, intervalDays: 28 } },
      { preparation: place },
    ])
      expect(await story.publish({ ...COURSE, ...other, idempotencyKey })).toMatchObject({
        __typename: 'InvalidInput',
        field: 'idempotencyKey',
      });
  });

  it.each([
    ['capacity', { capacity: -1 }],
    ['capacity', { capacity: 1_000_001 }],
    ['capacity', { capacity: 1, slotPlan: { minutes: 60, capacity: 1 } }],
    ['slotPlan.minutes', { slotPlan: { minutes: 0, capacity: 1 } }],
    ['slotPlan.capacity', { slotPlan: { minutes: 60, capacity: 0 } }],
    ['stockGroup', { stockGroup: 'flu' }],
    ['stockGroup', { stockGroup: 'FLU', sku: 'flu-1' }],
    ['doses.count', { doses: { disease: 'FLU', count: 0, intervalDays: 0 } }],
    ['doses.intervalDays', { doses: { disease: 'FLU', count: 1, intervalDays: -1 } }],
    ['doses.disease', { doses: { disease: 'the flu', count: 1, intervalDays: 0 } }],
    ['sessions.0.startsAt', { sessions: [{ startsAt: later(-1), endsAt: later(1) }] }],
    ['sessions.0.startsAt', { sessions: [{ startsAt: 'tomorrow', endsAt: later(1) }] }],
    ['sessions.0.startsAt', { sessions: [{ startsAt: '2027-02-30T10:00:00Z', endsAt: later(1) }] }],
    ['sessions.0.endsAt', { sessions: [{ startsAt: later(2), endsAt: later(1) }] }],
    ['sessions.1.startsAt', { sessions: [SESSIONS[1], SESSIONS[0]] }],
    ['sessions', { sessions: SESSIONS, slotPlan: { minutes: 60, capacity: 1 } }],
    ['sessions.0.place.en', { sessions: [{ ...SESSIONS[0], place: { ko: 'ㄱ', en: 'x'.repeat(101) } }] }],
    ['contents', { contents: Array.from({ length: 51 }, () => place) }],
    ['contents.0.ko', { contents: [{ ko: ' ', en: 'x' }] }],
    ['preparation.en', { preparation: { ko: 'ㄱ', en: 'x'.repeat(501) } }],
    ['book.author.ko', { book: { ...EBOOK.book, author: { ko: '\u0000', en: 'x' } } }],
    ['book.publishedIn', { book: { ...EBOOK.book, publishedIn: 0 } }],
  ])('bad "%s" is refused and nothing is published (%#)', async (field, wrong) => {
    const count = () => catalog.sql('SELECT count(*) FROM offering');
    const before = await count();
    expect(await story.publish(wrong)).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await count()).toEqual(before);
  });
});
