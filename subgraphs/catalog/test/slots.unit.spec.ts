import fc from 'fast-check';
import { DateTime } from 'luxon';
import { type Opening, type OpeningTime, type Slot, type Weekday, WEEKDAYS } from '../src/domain/calendar';
import { deriveSlots } from '../src/domain/slots';
import { daysIn, horizon, horizonMovesAt, steadyClocks, today } from '../src/domain/time-zone';

const hour = (count: number): number => count * 60;
const everyDay = (opens: number, closes: number): OpeningTime[] =>
  WEEKDAYS.map((weekday) => ({ weekday, opens, closes }));
const opening = (hours: readonly OpeningTime[], more: Partial<Opening> = {}): Opening => ({
  timeZone: 'Asia/Seoul',
  hours,
  closed: new Set(),
  ...more,
});
const hourly = { minutes: 60, capacity: 3 };

/** The slots of a day, as its clocks show their beginnings, with the offset where it tells them apart. */
const on = (date: string, slots: readonly Slot[], zone: string, format = 'HH:mm'): string[] =>
  slots
    .map(({ startsAt }) => DateTime.fromMillis(startsAt, { zone }))
    .filter((at) => at.toISODate() === date)
    .map((at) => at.toFormat(format));

describe('slots of a month', () => {
  it('cuts the opening times of each weekday from their beginnings on; what is left is no slot', () => {
    const hours: OpeningTime[] = [
      { weekday: 'TUESDAY', opens: hour(9), closes: hour(12) + 30 },
      { weekday: 'SATURDAY', opens: hour(10), closes: hour(11) },
    ];
    const slots = deriveSlots('2026-12', opening(hours), hourly);
    expect(on('2026-12-01', slots, 'Asia/Seoul')).toEqual(['09:00', '10:00', '11:00']);
    expect(on('2026-12-05', slots, 'Asia/Seoul')).toEqual(['10:00']);
    expect(slots).toHaveLength(5 * 3 + 4);
    expect(slots[0]).toEqual({
      startsAt: Date.parse('2026-12-01T00:00:00Z'),
      endsAt: Date.parse('2026-12-01T01:00:00Z'),
      capacity: 3,
    });
  });

  it('a lunch break has no slot, and the afternoon begins anew after it', () => {
    const hours = [...everyDay(hour(9), hour(12) + 30), ...everyDay(hour(13) + 30, hour(15))];
    const slots = deriveSlots('2026-12', opening(hours), hourly);
    expect(on('2026-12-02', slots, 'Asia/Seoul')).toEqual(['09:00', '10:00', '11:00', '13:30']);
  });

  it('a closing day has none, the days around it have theirs', () => {
    const closed = new Set(['2026-12-25']);
    const slots = deriveSlots('2026-12', opening(everyDay(hour(9), hour(10)), { closed }), hourly);
    expect(on('2026-12-25', slots, 'Asia/Seoul')).toEqual([]);
    expect(slots).toHaveLength(30);
  });

  it('is open around the clock where it says so, to the last minute of the day', () => {
    const slots = deriveSlots('2027-02', opening(everyDay(0, hour(24))), hourly);
    expect(slots).toHaveLength(28 * 24);
    expect(slots.at(-1)?.endsAt).toBe(Date.parse('2027-02-28T15:00:00Z'));
  });

  it('has none without opening hours, and none shorter than a slot', () => {
    expect(deriveSlots('2026-12', opening([]), hourly)).toEqual([]);
    expect(deriveSlots('2026-12', opening(everyDay(hour(9), hour(9) + 59)), hourly)).toEqual([]);
  });
});

describe('slots when the clocks change, in New York in 2027', () => {
  const newYork = (month: string, opens: number, closes: number, minutes = 60): Slot[] =>
    deriveSlots(month, opening(everyDay(opens, closes), { timeZone: 'America/New_York' }), {
      minutes,
      capacity: 1,
    });

  it('in spring the hour that is skipped has no slot', () => {
    const slots = newYork('2027-03', 0, hour(5));
    expect(on('2027-03-13', slots, 'America/New_York')).toEqual([
      '00:00',
      '01:00',
      '02:00',
      '03:00',
      '04:00',
    ]);
    expect(on('2027-03-14', slots, 'America/New_York')).toEqual(['00:00', '01:00', '03:00', '04:00']);
  });
  it('in autumn the hour that comes twice has its slot twice, as two instants', () => {
    const slots = newYork('2027-11', 0, hour(4));
    expect(on('2027-11-07', slots, 'America/New_York', 'HH:mm ZZ')).toEqual([
      '00:00 -04:00',
      '01:00 -04:00',
      '01:00 -05:00',
      '02:00 -05:00',
      '03:00 -05:00',
    ]);
  });
  it('an opening time within the skipped hour has none that day', () => {
    expect(on('2027-03-14', newYork('2027-03', hour(2), hour(3)), 'America/New_York')).toEqual([]);
  });
  it('who opens in the skipped hour opens when the clocks go on', () => {
    const slots = newYork('2027-03', hour(2) + 30, hour(5));
    expect(on('2027-03-13', slots, 'America/New_York')).toEqual(['02:30', '03:30']);
    expect(on('2027-03-14', slots, 'America/New_York')).toEqual(['03:00', '04:00']);
  });
  it('who closes in the hour that comes twice is open both times, not in between', () => {
    expect(on('2027-11-07', newYork('2027-11', 0, hour(1) + 30, 30), 'America/New_York', 'HH:mm ZZ')).toEqual(
      ['00:00 -04:00', '00:30 -04:00', '01:00 -04:00', '01:00 -05:00'],
    );
  });
  it('no two slots overlap where a slot is longer than what is left before the change', () => {
    const slots = newYork('2027-03', 0, hour(8), 90).filter(
      ({ startsAt }) => startsAt >= Date.parse('2027-03-14T05:00:00Z'),
    );
    expect(on('2027-03-14', slots, 'America/New_York')).toEqual(['00:00', '01:30', '04:00', '05:30']);
  });
  it('a day has 23 and 25 hours', () => {
    expect(on('2027-03-14', newYork('2027-03', 0, hour(24)), 'America/New_York')).toHaveLength(23);
    expect(on('2027-11-07', newYork('2027-11', 0, hour(24)), 'America/New_York')).toHaveLength(25);
  });
});

describe('slots anywhere', () => {
  const ZONES = [
    'Asia/Seoul',
    'America/New_York',
    'Europe/Berlin',
    'Australia/Lord_Howe', // half an hour
    'America/Havana', // at midnight
    'Africa/Cairo',
    'America/St_Johns',
    'Pacific/Kiritimati', // +14
    'Pacific/Pago_Pago', // -11
    'Asia/Kathmandu',
  ];
  const times = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 })
    .map((ends) => ends.sort((a, b) => a - b).map((quarters) => quarters * 15))
    .map((ends) =>
      Array.from({ length: Math.floor(ends.length / 2) }, (_, i) => ({
        opens: ends[2 * i] ?? 0,
        closes: ends[2 * i + 1] ?? 0,
      })),
    );
  const week = fc
    .tuple(...WEEKDAYS.map((weekday) => times.map((day) => day.map((time) => ({ weekday, ...time })))))
    .map((days) => days.flat());
  const month = fc
    .tuple(fc.integer({ min: 2026, max: 2028 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const weekdayOf = (at: DateTime): Weekday => WEEKDAYS[at.weekday - 1] ?? 'MONDAY';
  const minuteOf = (at: DateTime): number => at.hour * 60 + at.minute;

  it('every slot lies in the opening hours of a day of the month that is not closed, all of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        month,
        week,
        fc.integer({ min: 1, max: 20 }).map((count) => count * 15),
        fc.array(fc.integer({ min: 0, max: 27 })),
        (timeZone, of, hours, minutes, off) => {
          const closed = new Set(off.map((day) => daysIn(of)[day] ?? ''));
          const slots = deriveSlots(of, { timeZone, hours, closed }, { minutes, capacity: 1 });
          const isOpen = (instant: number): boolean => {
            const local = DateTime.fromMillis(instant, { zone: timeZone });
            const minute = minuteOf(local);
            return (
              local.toFormat('yyyy-MM') === of &&
              !closed.has(local.toISODate() ?? '') &&
              hours.some(
                ({ weekday, opens, closes }) =>
                  weekday === weekdayOf(local) && opens <= minute && minute < closes,
              )
            );
          };
          const wrong = slots.filter(({ startsAt, endsAt }, i) => {
            const quarters = Array.from({ length: minutes / 15 }, (_, nth) => startsAt + nth * 15 * 60_000);
            const alone = startsAt >= (slots[i - 1]?.endsAt ?? 0);
            return endsAt - startsAt !== minutes * 60_000 || !alone || !quarters.every(isOpen);
          });
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('on a day of 24 hours there are as many as fit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), month, week, (timeZone, of, hours) => {
        const slots = deriveSlots(of, { timeZone, hours, closed: new Set() }, { minutes: 45, capacity: 1 });
        for (const date of daysIn(of)) {
          const begins = DateTime.fromISO(date, { zone: timeZone });
          if (begins.plus({ days: 1 }).diff(begins, 'hours').hours !== 24) continue;
          const fit = hours
            .filter(({ weekday }) => weekday === weekdayOf(begins))
            .reduce((sum, { opens, closes }) => sum + Math.floor((closes - opens) / 45), 0);
          expect(on(date, slots, timeZone)).toHaveLength(fit);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('knows when clocks change to the minute', () => {
    const [before, after, ...more] = steadyClocks(
      'Australia/Lord_Howe',
      Date.parse('2027-04-01T00:00:00Z'),
      Date.parse('2027-05-01T00:00:00Z'),
    );
    expect(more).toEqual([]);
    expect(before?.until).toBe(Date.parse('2027-04-03T15:00:00Z'));
    expect(after).toMatchObject({ from: before?.until, offsetMs: 10.5 * 3_600_000 });
  });
});

describe('the horizon', () => {
  it('is the current month and the next two, by the clocks of the place', () => {
    const now = new Date('2026-12-31T16:00:00Z');
    expect(horizon('Asia/Seoul', now)).toEqual(['2027-01', '2027-02', '2027-03']);
    expect(horizon('America/New_York', now)).toEqual(['2026-12', '2027-01', '2027-02']);
    expect(today('Asia/Seoul', now)).toBe('2027-01-01');
  });
  it('moves on when the month of the place ends', () => {
    const now = new Date('2026-11-21T06:00:00Z');
    expect(horizonMovesAt('Asia/Seoul', now)).toEqual(new Date('2026-11-30T15:00:00Z'));
    expect(horizonMovesAt('America/New_York', now)).toEqual(new Date('2026-12-01T05:00:00Z'));
  });
});
