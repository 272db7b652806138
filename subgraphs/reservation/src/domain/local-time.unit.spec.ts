import { daysBetween, localDateOf, readInstant, readLocalTime, startOfDay } from './local-time';

const SEOUL = 'Asia/Seoul';
const NEW_YORK = 'America/New_York';

describe('times as people say them', () => {
  it.each([
    ['2026-12-01T09:00', SEOUL, '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T09:00:00', SEOUL, '2026-12-01T00:00:00.000Z'],
    ['2028-02-29T00:00', SEOUL, '2028-02-28T15:00:00.000Z'],
    ['2027-03-14T01:59', NEW_YORK, '2027-03-14T06:59:00.000Z'],
    ['2027-03-14T03:00', NEW_YORK, '2027-03-14T07:00:00.000Z'],
    ['2027-11-07T01:30', NEW_YORK, '2027-11-07T05:30:00.000Z'], // the first of two
    ['2027-11-07T02:00', NEW_YORK, '2027-11-07T07:00:00.000Z'],
    ['2027-04-04T01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00.000Z'], // clocks go back by half an hour
  ])('%s in %s is %s', (text, zone, instant) => {
    expect(readLocalTime(text, zone)).toEqual({ at: new Date(instant) });
  });

  it.each([
    ['2027-03-14T02:00', NEW_YORK],
    ['2027-03-14T02:59', NEW_YORK],
    ['2027-10-03T02:15', 'Australia/Lord_Howe'],
    ['2011-12-30T12:00', 'Pacific/Apia'], // a day that was skipped
  ])('V2 %s never comes in %s', (text, zone) => {
    expect(readLocalTime(text, zone)).toBe('NO_SUCH_LOCAL_TIME');
  });

  it.each([
    '',
    '2026-12-01',
    '2026-02-29T09:00',
    '2026-12-01T24:30',
    '2026-12-01T09:00Z',
    '2026-12-01T09:00:01',
    '9:00',
  ])('"%s" is no local time', (text) => {
    expect(readLocalTime(text, SEOUL)).toBe('INVALID');
  });

  it.each([
    ['2026-12-01T00:00:00Z', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T09:00+09:00', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T00:00:00.5Z', '2026-12-01T00:00:00.500Z'],
  ])('%s is the instant %s', (text, instant) => {
    expect(readInstant(text)).toEqual({ at: new Date(instant) });
  });

  it.each(['2026-12-01T09:00', '2026-13-01T00:00Z', 'Tue Dec 1 2026', '1764547200000'])(
    '"%s" is no instant',
    (text) => {
      expect(readInstant(text)).toBe('INVALID');
    },
  );

  it('days are the zone’s own', () => {
    const instant = new Date('2026-12-01T15:30:00.000Z');
    expect(localDateOf(instant, SEOUL)).toBe('2026-12-02');
    expect(localDateOf(instant, NEW_YORK)).toBe('2026-12-01');
    expect(startOfDay('2026-12-02', SEOUL)).toEqual(new Date('2026-12-01T15:00:00.000Z'));
    expect(daysBetween('2026-12-01', '2026-12-01')).toBe(1);
    expect(daysBetween('2026-12-01', '2027-01-31')).toBe(62);
  });
});
