import { daysFrom, isDay } from './day';

describe('a day', () => {
  it.each(['2026-12-01', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) =>
    expect(isDay(text)).toBe(true),
  );

  it.each(['2026-02-29', '2026-13-01', '2026-12-00', '2026-12-1', '2026-12-01T00:00:00Z', '10000-01-01', ''])(
    '"%s" is none',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('the year 0 has none: no store keeps it', () => {
    expect(isDay('0000-01-01')).toBe(false);
  });
});

describe('days from one to another', () => {
  it('has the first and the last, over the ends of months and of leap days', () => {
    expect(daysFrom('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daysFrom('2026-12-01', '2026-12-01')).toEqual(['2026-12-01']);
  });

  it('has none where the last comes before the first', () => {
    expect(daysFrom('2026-12-02', '2026-12-01')).toEqual([]);
  });

  it('ends with the last day that can be written', () => {
    expect(daysFrom('9999-12-30', '9999-12-31')).toEqual(['9999-12-30', '9999-12-31']);
  });
});
