import { DateTime } from 'luxon';
import { runCatalog, type Running } from './harness';

const ZONE = 'Asia/Seoul';

describe('catalog, the demonstration data', () => {
  let catalog: Running;
  /** A Friday in December: the horizon holds Christmas, the new year and the lunar one. */
  const now = DateTime.fromISO('2026-12-11T15:00', { zone: ZONE }).toJSDate();
  beforeAll(async () => {
    catalog = await runCatalog({ SEED_DEMO: 'true' }, () => now);
  });
  afterAll(() => catalog.stop());

  it('H1 have calendars of three months, closed at lunch, on Sundays and on public holidays', async () => {
    const slots = await catalog.sql<{ date: string; start: string }>(
      `SELECT s->>'date' AS date, s->>'startsAt' AS start FROM outbox, jsonb_array_elements(payload->'slots') s
       WHERE type = 'SlotsPublished' AND aggregate_id LIKE 'saebom-influenza:%'`,
    );
    const at = (date: string) =>
      slots
        .filter((slot) => slot.date === date)
        .map(({ start }) => DateTime.fromISO(start, { zone: ZONE }).toFormat('HH:mm'));
    expect(at('2026-12-11')).toEqual(['16:00', '17:00']); // what is left of today
    expect(at('2026-12-24')).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '14:00',
      '15:00',
      '16:00',
      '17:00',
    ]);
    expect(at('2026-12-26')).toEqual(['09:00', '10:00', '11:00', '12:00']);
    for (const closed of ['2026-12-27', '2026-12-25', '2027-01-01', '2027-02-08', '2027-02-09'])
      expect(at(closed)).toEqual([]);
    expect(
      slots
        .map(({ date }) => date)
        .sort()
        .at(-1),
    ).toBe('2027-02-27'); // a Saturday
  });

  it('E7 have courses that begin in the coming weeks', async () => {
    const courses = await catalog.sql<{ id: string; period: { startsAt: string } }>(
      `SELECT aggregate_id AS id, payload->'period' AS period FROM outbox
       WHERE type = 'OfferingPublished' AND payload->>'kind' = 'COURSE_ENROLLMENT'`,
    );
    expect(courses.length).toBeGreaterThan(15);
    for (const { period } of courses) {
      const days = DateTime.fromISO(period.startsAt).diff(DateTime.fromJSDate(now), 'days').days;
      expect(days).toBeGreaterThan(2);
      expect(days).toBeLessThan(28);
    }
    const { data } = await catalog.ask(
      '{ offering(id: "baeumteo-python-basics") { sessions { startsAt } period { startsAt endsAt } } }',
    );
    expect(data).toEqual({
      offering: {
        sessions: [0, 1, 2, 3, 4, 5].map((weeks) => ({
          startsAt: DateTime.fromISO('2026-12-15T19:00', { zone: ZONE })
            .plus({ weeks })
            .toJSDate()
            .toISOString(),
        })),
        period: { startsAt: '2026-12-15T10:00:00.000Z', endsAt: '2027-01-19T12:00:00.000Z' },
      },
    });
  });

  it('say nothing twice when another replica starts, nor when this one starts again', async () => {
    const count = () =>
      catalog.sql(
        'SELECT type, count(*), count(DISTINCT aggregate_id) AS things FROM outbox GROUP BY 1 ORDER BY 1',
      );
    const before = await count();
    await catalog.restart();
    await catalog.another();
    expect(await count()).toEqual(before);
    for (const { count: facts, things } of before as { count: string; things: string }[])
      expect(facts).toBe(things);
  });
});
