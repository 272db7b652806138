import { checkedId, checkedText, couldBeId, isPlain } from './text';

/** What a store cannot keep, or no person can have meant. */
const CONTROLS = ['\u0000', 'a\u0007b', 'tab\there', 'line\nbreak', '\u007f', '\u0085', '\ud800', 'a\udc00'];

describe('texts that come in with a request', () => {
  it.each(CONTROLS)('%j is neither an id nor a text', (text) => {
    expect(isPlain(text)).toBe(false);
    expect(couldBeId(text)).toBe(false);
    expect(() => checkedId('id', text)).toThrow('"id" cannot be an id.');
    expect(() => checkedText('search', text)).toThrow(/"search" has/);
  });

  it.each(['r-1', '01939f00-0000-7000-8000-000000000001', '예약', '👩‍⚕️'])('%j is both', (text) => {
    expect(couldBeId(text)).toBe(true);
    expect(checkedId('id', text)).toBe(text);
    expect(checkedText('search', text)).toBe(text);
  });

  it('an id has 1 to 200 characters; one that may be left out may be null', () => {
    expect(() => checkedId('id', '')).toThrow();
    expect(checkedId('id', 'x'.repeat(200))).toHaveLength(200);
    expect(() => checkedId('id', 'x'.repeat(201))).toThrow();
    expect(checkedId('id', null as string | null)).toBeNull();
    expect(checkedId('id', undefined as string | undefined)).toBeNull();
  });

  it('a text is not blank, and not longer than it may be', () => {
    expect(() => checkedText('search', '  ')).toThrow('"search" has 1 to 200 characters.');
    expect(() => checkedText('search', 'abc', 2)).toThrow('"search" has 1 to 2 characters.');
  });
});
