import { type Opening, WEEKDAYS } from '../src/domain/calendar';
import {
  decideCloseDays,
  decideReopenDays,
  decideSetOpeningHours,
  evolveCalendar,
  openingOf,
  type ProviderCalendar,
} from '../src/domain/calendar.decider';
import { parseDays, parseOpeningHours, parseRange, slotPlan } from '../src/domain/calendar-input';
import { attempt } from '../src/domain/parsing';
import { type CalendarMonth, covers, replan } from '../src/domain/published-calendar';

const now = new Date('2026-12-01T00:30:00Z'); // 09:30 in Seoul
const nine = WEEKDAYS.map((weekday) => ({ weekday, opens: 540, closes: 720 }));
const calendar: ProviderCalendar = {
  provider: {
    id: 'p',
    code: 'P',
    name: { ko: '가', en: 'a' },
    address: { ko: '가', en: 'a' },
    timeZone: 'Asia/Seoul',
    version: 1,
    hours: nine,
    hoursVersion: 1,
  },
  closingDays: [{ date: '2026-12-25', reason: null }],
};
const opening = openingOf(calendar);
const hourly = { minutes: 60, capacity: 4 };
const plan = (told: readonly CalendarMonth[], open: Opening = opening, with_ = hourly, retell = false) =>
  replan('o', ['2026-12'], told, { opening: open, plan: with_, now, retell });
const told = plan([]).months;
const at = (instant: string): number => Date.parse(instant);

describe('what is told of a calendar', () => {
  it('begins with what is still to come', () => {
    const [month] = told;
    expect(month).toMatchObject({ offeringId: 'o', month: '2026-12', version: 1 });
    expect(month?.slots[0]?.startsAt).toBe(at('2026-12-01T01:00:00Z'));
    expect(month?.slots).toHaveLength(2 + 29 * 3);
  });
  it('is told again with a higher version where it differs, and not at all where it does not', () => {
    expect(plan(told)).toEqual({ months: [], reduced: [] });
    expect(plan(told, opening, hourly, true).months).toEqual([{ ...told[0], version: 2 }]);
    const more = plan(told, { ...opening, closed: new Set() });
    expect(more.reduced).toEqual([]);
    expect(more.months[0]).toMatchObject({ version: 2 });
    expect(more.months[0]?.slots).toHaveLength(2 + 30 * 3);
  });
  it('what is taken away, or halved, has to be taken back; what grows has not', () => {
    const closed = new Set(['2026-12-25', '2026-12-24']);
    expect(plan(told, { ...opening, closed }).reduced).toEqual(
      ['00', '01', '02'].map((hour) => ({
        offeringId: 'o',
        startsAt: at(`2026-12-24T${hour}:00:00Z`),
        capacity: 0,
        version: 2,
      })),
    );
    const halved = plan(told, opening, { minutes: 60, capacity: 2 }).reduced;
    expect(halved).toHaveLength(told[0]?.slots.length ?? 0);
    expect(new Set(halved.map(({ capacity }) => capacity))).toEqual(new Set([2]));
    expect(plan(told, opening, { minutes: 60, capacity: 5 }).reduced).toEqual([]);
  });
  it('a finer plan keeps the slots that begin at the same time', () => {
    expect(plan(told, opening, { minutes: 30, capacity: 4 }).reduced).toEqual([]);
    const coarser = plan(told, opening, { minutes: 120, capacity: 4 }).reduced;
    expect(coarser[0]).toMatchObject({ startsAt: at('2026-12-01T01:00:00Z'), capacity: 0 });
  });
  it('what has begun stays as it was told, and nothing new overlaps it', () => {
    const begun = { startsAt: at('2026-12-01T00:00:00Z'), endsAt: at('2026-12-01T01:00:00Z'), capacity: 4 };
    const before = [{ ...told[0], slots: [begun, ...(told[0]?.slots ?? [])] } as CalendarMonth];
    const never = plan(before, { ...opening, hours: [] });
    expect(never.months[0]?.slots).toEqual([begun]);
    expect(never.reduced.every(({ startsAt }) => (startsAt ?? 0) > now.getTime())).toBe(true);
    const finer = plan(before, opening, { minutes: 15, capacity: 4 });
    expect(finer.months[0]?.slots.slice(0, 2)).toEqual([
      begun,
      { startsAt: begun.endsAt, endsAt: begun.endsAt + 900_000, capacity: 4 },
    ]);
  });
  it('months that were told of are planned too, asked for or not', () => {
    const january = replan('o', ['2027-01'], [], { opening, plan: hourly, now, retell: false }).months;
    const none = { ...opening, hours: [] };
    expect(plan([...told, ...january], none).months.map(({ month }) => month)).toEqual([
      '2026-12',
      '2027-01',
    ]);
  });
  it('what was taken back covers a change that takes away as much or less', () => {
    const pool = { offeringId: 'o', startsAt: 1, capacity: 2, version: 2 };
    expect(covers([], [])).toBe(true);
    expect(covers([pool], [pool])).toBe(true);
    expect(covers([pool], [{ ...pool, capacity: 3 }])).toBe(true);
    expect(covers([pool], [{ ...pool, capacity: 1 }])).toBe(false);
    expect(covers([pool], [{ ...pool, startsAt: null }])).toBe(false);
    expect(covers([], [pool])).toBe(false);
    // another fact came in between: it may have promised more again
    expect(covers([pool], [{ ...pool, version: 3 }])).toBe(false);
  });
});

describe('a provider’s calendar', () => {
  it('has its hours set by whoever saw them last; saying it again changes nothing', () => {
    const hours = nine.slice(0, 5);
    const decision = decideSetOpeningHours({ version: 1, hours }, calendar.provider);
    expect(decision).toEqual({ ok: true, events: [{ type: 'OpeningHoursSet', hours }] });
    const { provider } = evolveCalendar(calendar, { type: 'OpeningHoursSet', hours });
    expect(provider).toMatchObject({ hours, hoursVersion: 2, version: 1 });
    expect(decideSetOpeningHours({ version: 1, hours }, provider)).toEqual({ ok: true, events: [] });
    expect(decideSetOpeningHours({ version: 1, hours: [] }, provider)).toEqual({
      ok: false,
      reason: { tag: 'VersionConflict', currentVersion: 2 },
    });
  });
  it('closes days from today on, and opens them again', () => {
    const reason = { ko: '휴가', en: 'Holiday' };
    const close = (days: string[], why: typeof reason | null = null) =>
      decideCloseDays({ days, reason: why, now }, calendar);
    expect(close(['2026-12-25', '2026-12-01'])).toEqual({
      ok: true,
      events: [{ type: 'DaysClosed', days: [{ date: '2026-12-01', reason: null }] }],
    });
    expect(close(['2026-12-25'])).toEqual({ ok: true, events: [] });
    expect(close(['2026-12-25'], reason)).toMatchObject({ ok: true, events: [{ type: 'DaysClosed' }] });
    expect(close(['2026-11-30'])).toMatchObject({ reason: { tag: 'InvalidInput', field: 'days' } });
    expect(close(['2028-12-01'])).toMatchObject({ ok: true });
    expect(close(['2028-12-02'])).toMatchObject({ reason: { tag: 'InvalidInput', field: 'days' } });

    const days = [{ date: '2026-12-25', reason }];
    const closed = evolveCalendar(calendar, { type: 'DaysClosed', days });
    expect(closed.closingDays).toEqual(days);
    const reopened = decideReopenDays({ days: ['2026-12-25', '2026-12-26'], now }, closed);
    expect(reopened).toEqual({ ok: true, events: [{ type: 'DaysReopened', dates: ['2026-12-25'] }] });
    const open = evolveCalendar(closed, { type: 'DaysReopened', dates: ['2026-12-25'] });
    expect(open.closingDays).toEqual([]);
    expect(decideReopenDays({ days: ['2026-12-25'], now }, open)).toEqual({ ok: true, events: [] });
    expect(decideReopenDays({ days: ['2026-11-30'], now }, open)).toMatchObject({ ok: false });
  });
});

describe('what is said of a calendar', () => {
  const time = (opens: string, closes: string) => ({ weekday: 'MONDAY', opens, closes }) as const;
  it('opening times come in any order and are kept in that of the week', () => {
    const sunday = { weekday: 'SUNDAY', opens: '00:00', closes: '24:00' } as const;
    expect(parseOpeningHours([sunday, time('13:30', '18:00'), time('09:00', '13:30')])).toEqual({
      ok: true,
      value: [
        { weekday: 'MONDAY', opens: 540, closes: 810 },
        { weekday: 'MONDAY', opens: 810, closes: 1080 },
        { weekday: 'SUNDAY', opens: 0, closes: 1440 },
      ],
    });
  });
  it.each([
    ['times.0.opens', [time('9:00', '10:00')]],
    ['times.0.opens', [time('24:00', '24:00')].map((t) => ({ ...t, opens: '25:00' }))],
    ['times.0.closes', [time('09:00', '24:01')]],
    ['times.0.closes', [time('09:00', '09:00')]],
    ['times.0.closes', [time('18:00', '09:00')]],
    ['times.0.closes', [time('24:00', '24:00')]],
    ['times', [time('09:00', '12:00'), time('11:59', '13:00')]],
    ['times', Array.from({ length: 71 }, () => time('09:00', '10:00'))],
  ])('bad "%s" is refused (%#)', (field, times) => {
    expect(parseOpeningHours(times)).toMatchObject({ ok: false, reason: { field } });
  });
  it.each([[[]], [['2026-02-29']], [['2026-12-1']], [['tomorrow']], [['2026-12-25T00:00:00Z']]])(
    'days that are none are refused: %j',
    (days) => {
      expect(parseDays(days)).toMatchObject({ ok: false });
    },
  );
  it('days are taken once each, in order, at most a hundred', () => {
    expect(parseDays(['2028-02-29', '2026-12-25', '2026-12-25'])).toEqual({
      ok: true,
      value: ['2026-12-25', '2028-02-29'],
    });
    expect(parseDays(Array.from({ length: 101 }, () => '2026-12-25'))).toMatchObject({ ok: false });
  });
  it('a range of days is a year at most', () => {
    expect(parseRange('2027-01-01', '2028-01-01')).toMatchObject({ ok: true });
    expect(parseRange('2027-01-01', '2028-01-02')).toMatchObject({ reason: { field: 'to' } });
    expect(parseRange('2027-01-02', '2027-01-01')).toMatchObject({ reason: { field: 'to' } });
    expect(parseRange('2027-13-01', '2027-01-01')).toMatchObject({ reason: { field: 'from' } });
  });
  it.each([
    ['slotPlan.minutes', 4, 1],
    ['slotPlan.minutes', 1441, 1],
    ['slotPlan.minutes', 7.5, 1],
    ['slotPlan.capacity', 60, 0],
    ['slotPlan.capacity', 60, 10_001],
  ])('bad "%s" is refused (%d, %d)', (field, minutes, capacity) => {
    expect(attempt(() => slotPlan({ minutes, capacity }))).toMatchObject({ ok: false, reason: { field } });
  });
});
