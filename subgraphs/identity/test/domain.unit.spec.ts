import { secondsUntil, WAIT_AFTER_FAILURE } from '../src/domain/attempts';
import { decideSaveContact, MOST_CONTACTS } from '../src/domain/contacts.decider';
import { foldEmail, parseContact, parseSignUp } from '../src/domain/input';
import type { Contact } from '../src/domain/user';
import { decideRefresh, type RefreshTokenState } from '../src/domain/refresh.decider';
import { nextKeySignsFrom, obsoleteKeys, signerAt } from '../src/domain/signing-keys';

const now = new Date('2026-11-21T12:00:00.000Z');
const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe('showing a refresh token', () => {
  const token = (more: Partial<RefreshTokenState> = {}, endedAt: Date | null = null): RefreshTokenState => ({
    expiresAt: at(60),
    usedAt: null,
    session: { id: 's', userId: 'u', endedAt },
    ...more,
  });
  it.each([
    ['unknown: INVALID', null, 'INVALID'],
    ['unused and living: ROTATE', token(), 'ROTATE'],
    ['ended this instant: INVALID', token({ expiresAt: now }), 'INVALID'],
    ['used before: REVOKE', token({ usedAt: at(-1) }), 'REVOKE'],
    [
      'used before and ended since: REVOKE all the same',
      token({ usedAt: at(-1), expiresAt: at(-1) }),
      'REVOKE',
    ],
    ['of a session that ended: REVOKED', token({}, at(-1)), 'REVOKED'],
    ['used, of a session that ended: REVOKED', token({ usedAt: at(-2) }, at(-1)), 'REVOKED'],
  ])('%s', (_, state, decision) => {
    expect(decideRefresh(state, now)).toBe(decision);
  });
});

describe('saving a contact', () => {
  const details = { name: 'A', phone: '010-1111-2222', address: null };
  const contact = (id: string, more: Partial<Contact> = {}): Contact => ({
    ...details,
    id,
    customerId: 'me',
    locale: 'ko',
    createdAt: now,
    ...more,
  });
  const command = { contactId: 'new', customerId: 'me', details, asDefault: false };

  it('a new one is saved under the new id', () => {
    expect(decideSaveContact(command, [contact('me', { phone: '0' })])).toEqual({
      ok: true,
      events: [{ type: 'ContactSaved', id: 'new', details }],
    });
  });
  it('one that says the same is there: nothing happens', () => {
    expect(decideSaveContact(command, [contact('other')])).toEqual({ ok: true, events: [] });
    expect(decideSaveContact({ ...command, asDefault: true }, [contact('me')])).toEqual({
      ok: true,
      events: [],
    });
  });
  it('as the own one it replaces the own one, though another says the same and there are as many as may be', () => {
    const full = Array.from({ length: MOST_CONTACTS }, (_, i) => contact(`c${i}`));
    expect(decideSaveContact({ ...command, asDefault: true }, full)).toEqual({
      ok: true,
      events: [{ type: 'ContactSaved', id: 'me', details }],
    });
  });
  it('one more than there may be is refused', () => {
    const full = Array.from({ length: MOST_CONTACTS }, (_, i) => contact(`c${i}`, { phone: String(i) }));
    expect(decideSaveContact(command, full.slice(1))).toMatchObject({ ok: true });
    expect(decideSaveContact(command, full)).toEqual({
      ok: false,
      reason: { tag: 'TooManyContacts', limit: 50 },
    });
  });
});

describe('what people say of themselves', () => {
  const given = {
    email: ' A@Example.COM ',
    password: ' pass word ',
    name: ' 김 ',
    phone: ' 010-1234-5678 ',
    locale: 'ko' as const,
  };

  it('is kept in one form; a password is kept as it is', () => {
    expect(parseSignUp(given)).toEqual({
      ok: true,
      value: {
        email: 'a@example.com',
        password: ' pass word ',
        name: '김',
        phone: '010-1234-5678',
        locale: 'ko',
      },
    });
    expect(foldEmail('Ａ@example.com')).toBe('a@example.com');
    expect(parseContact({ name: 'x', phone: '+82 2 123 4567', address: '  ' })).toMatchObject({
      ok: true,
      value: { address: null },
    });
  });
  it('counts characters as people do', () => {
    expect(parseSignUp({ ...given, name: '😀'.repeat(100) }).ok).toBe(true);
    expect(parseSignUp({ ...given, name: '😀'.repeat(101) }).ok).toBe(false);
  });
  it.each(['a', 'a@b', '@b.c', 'a@b.', 'a b@c.d', 'a@b@c.d', '<a@b.c>', ''])(
    '%j is no e-mail address',
    (email) => {
      expect(parseSignUp({ ...given, email })).toMatchObject({ ok: false, reason: { field: 'email' } });
    },
  );
  it.each(['', '1234', '0'.repeat(16), '010-abcd', '++82101234567', '010\n1234567'])(
    '%j is no telephone number',
    (phone) => {
      expect(parseContact({ name: 'x', phone })).toMatchObject({ ok: false, reason: { field: 'phone' } });
    },
  );
});

describe('signing keys', () => {
  const policy = { rotateAfterSeconds: 100, leadSeconds: 10, keepSeconds: 30 };
  const key = (kid: string, created: number, signs = created) => ({
    kid,
    createdAt: at(created),
    signsFrom: at(signs),
  });

  it('the first signs at once, the next only after its lead', () => {
    expect(nextKeySignsFrom([], policy, now)).toEqual(now);
    expect(nextKeySignsFrom([key('a', -99)], policy, now)).toBeNull();
    expect(nextKeySignsFrom([key('a', -100)], policy, now)).toEqual(at(10));
    expect(signerAt([key('a', -100), key('b', -5, 5)], now)?.kid).toBe('a');
    expect(signerAt([key('a', -100), key('b', -5, 0)], now)?.kid).toBe('b');
    expect(signerAt([], now)).toBeUndefined();
  });
  it('a key goes once its last token has ended, the newest never', () => {
    expect(obsoleteKeys([key('a', -900)], policy, now)).toEqual([]);
    expect(obsoleteKeys([key('a', -100), key('b', -40, -29)], policy, now)).toEqual([]);
    expect(obsoleteKeys([key('a', -100), key('b', -40, -30)], policy, now).map(({ kid }) => kid)).toEqual([
      'a',
    ]);
  });
});

it('the wait after failures starts late, only grows, and ends at 15 minutes', () => {
  expect(WAIT_AFTER_FAILURE.slice(0, 5)).toEqual([0, 0, 0, 0, 2]);
  expect([...WAIT_AFTER_FAILURE].sort((a, b) => a - b)).toEqual(WAIT_AFTER_FAILURE);
  expect(WAIT_AFTER_FAILURE.at(-1)).toBe(900);
  expect(secondsUntil(at(1.2), now)).toBe(2);
  expect(secondsUntil(at(0), now)).toBe(1);
});
