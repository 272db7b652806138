import { invalidText } from './text';

describe('a text that a person typed', () => {
  it.each([
    ['a name', '우유 1L', null],
    ['an emoji of several code points', '👩‍👩‍👧', null],
    ['nothing', '', 'EMPTY'],
    ['white space', ' \t ', 'EMPTY'],
    ['one character too many', 'x'.repeat(11), 'TOO_LONG'],
    ['a megabyte', 'x'.repeat(1_000_000), 'TOO_LONG'],
    ['a NUL', 'a\u0000b', 'CONTROL_CHARACTERS'],
    ['half of a surrogate pair', 'a\ud83cb', 'CONTROL_CHARACTERS'],
    ['a line break', 'a\nb', 'CONTROL_CHARACTERS'],
    ['a right-to-left override', 'a\u202Eb', 'CONTROL_CHARACTERS'],
  ])('%s', (_, text, problem) => {
    expect(invalidText(text, { most: 10 })).toBe(problem);
  });

  it('counts what people see, not UTF-16 units', () => {
    expect(invalidText('🍙'.repeat(10), { most: 10 })).toBeNull();
    expect(invalidText('🍙'.repeat(11), { most: 10 })).toBe('TOO_LONG');
  });

  it('may have lines where it is a note', () => {
    expect(invalidText('a\r\n\tb', { most: 10, lines: true })).toBeNull();
    expect(invalidText('a\u0007b', { most: 10, lines: true })).toBe('CONTROL_CHARACTERS');
    expect(invalidText('a\udf59b', { most: 10, lines: true })).toBe('CONTROL_CHARACTERS');
    expect(invalidText('a\u2066b', { most: 10, lines: true })).toBe('CONTROL_CHARACTERS');
  });
});
