import { inspect } from 'node:util';
import { demoPersons } from '@yeyak/demo';
import { ResidentNumberKeys } from '../src/adapters/crypto/resident-number-keys';
import { parseMembership } from '../src/domain/input';
import { dayInKorea } from '../src/domain/local-date';
import { decideGrant, decideRevoke } from '../src/domain/memberships.decider';
import { decideRegisterPerson, MOST_PERSONS } from '../src/domain/person';
import { checkDigit, ResidentNumber } from '../src/domain/resident-number';
import { type Dose, nextDosesOf, placeOf, vaccinationsOf } from '../src/domain/vaccinations';

const today = '2026-11-21';
/** Twelve digits with the one that follows from them. */
const checked = (twelve: string): string => `${twelve}${checkDigit(twelve)}`;
/** The same with a last digit that does not follow. */
const unchecked = (twelve: string): string => `${twelve}${(Number(checkDigit(twelve)) + 1) % 10}`;
const verdict = (given: string, issuedSinceOctober2020 = false): string => {
  const parsed = ResidentNumber.parse(given, { today, issuedSinceOctober2020 });
  return parsed.ok ? 'fine' : parsed.reason.code;
};
const some = (digits = '9001011999909'): ResidentNumber => ResidentNumber.stored(digits);

describe('V1 a resident registration number', () => {
  it.each([
    ['with a hyphen', '900101-1999909'],
    ['without', '9001011999909'],
    ['with spaces around it', ' 900101-1999909 '],
    ['as a Korean keyboard types it', '９００１０１－１９９９９０９'],
  ])('is taken %s', (_, given) => {
    expect(verdict(given)).toBe('fine');
  });

  // Published examples of the algorithm, so that both sides of the test are not ours: python-stdnum's documentation
  // for residents; the rule 13 − Σ mod 11 for foreign residents is that of Microsoft Presidio.
  it.each(['971013-9019902', '930415-2999909', '190302-4999901'])('%s has its checksum', (given) => {
    expect(verdict(given)).toBe('fine');
  });
  it('of a foreign resident has a checksum of its own rule, which is 2 more', () => {
    // Σ = 232 = 21·11 + 1: 13 − 1 = 12, by the rule for citizens 11 − 1 = 10.
    expect(verdict('900101-5999902')).toBe('fine');
    expect(verdict('900101-5999900')).toBe('CHECKSUM');
  });

  it.each([
    '',
    '9001011',
    '900101-19999090',
    '900101--1999909',
    '90010-11999909',
    '9001o1-1999909',
    '900101 1999909',
  ])('%j is none', (given) => {
    expect(verdict(given)).toBe('FORMAT');
  });
  it.each([
    ['a thirteenth month', '901301-1999909'],
    ['the month 0', '900001-1999909'],
    ['the 31st of a month of 30 days', '900431-1999909'],
    ['29 February of a year that has none', '010229-3999909'],
    ['29 February 1900, which was no leap year', '000229-1999909'],
  ])('with %s is refused', (_, given) => {
    expect(verdict(given)).toBe('DATE');
  });
  it('with 29 February 2000 is fine: the century decides', () => {
    expect(verdict(checked('000229399990'))).toBe('fine');
  });

  it.each([
    ['1', '1990'],
    ['2', '1990'],
    ['5', '1990'],
    ['6', '1990'],
    ['9', '1890'],
    ['0', '1890'],
  ])('whose seventh digit is %s was born in the years of %s', (digit) => {
    expect(verdict(checked(`900101${digit}99990`))).toBe('fine');
  });
  it.each(['3', '4', '7', '8'])('whose seventh digit is %s was born since 2000: not in 2090', (digit) => {
    expect(verdict(checked(`900101${digit}99990`))).toBe('CENTURY_DIGIT');
    expect(verdict(checked(`100101${digit}99990`))).toBe('fine');
  });
  it('of somebody born today is fine, of somebody born tomorrow is not', () => {
    expect(verdict('261121-3000000')).toBe('fine');
    expect(verdict('261122-3000000')).toBe('CENTURY_DIGIT');
    expect(dayInKorea(new Date('2026-11-20T14:59:59Z'))).toBe('2026-11-20');
    expect(dayInKorea(new Date('2026-11-20T15:00:00Z'))).toBe('2026-11-21');
  });

  it('of somebody born before 5 October 2020 needs its checksum', () => {
    expect(verdict(unchecked('900101199990'))).toBe('CHECKSUM');
    expect(verdict(unchecked('900101599990'))).toBe('CHECKSUM');
    expect(verdict(unchecked('201004399990'))).toBe('CHECKSUM');
    expect(verdict(checked('201004399990'))).toBe('fine');
  });
  it('of somebody born since has none', () => {
    expect(verdict(unchecked('201005399990'))).toBe('fine');
    expect(verdict(checked('201005399990'))).toBe('fine');
    expect(verdict(unchecked('201005799990'))).toBe('fine');
  });
  it('that was issued since to somebody born before has none either, if they say so', () => {
    expect(verdict(unchecked('900101199990'), true)).toBe('fine');
    expect(verdict(unchecked('201004399990'), true)).toBe('fine');
    expect(verdict(unchecked('201305399990'), true)).toBe('DATE');
    expect(verdict(unchecked('900101399990'), true)).toBe('CENTURY_DIGIT');
  });
  it('with a mistyped digit is noticed, but for one digit in ten', () => {
    const number = '9304152999909';
    const typos = [...'012345678'].map((digit) => `${number.slice(0, 9)}${digit}${number.slice(10)}`);
    // The remainders 0 and 10 lead to one last digit, 1: what the rule itself cannot tell apart.
    expect(typos.filter((typo) => verdict(typo) === 'fine').length).toBeLessThanOrEqual(1);
  });

  it('is printed masked, whatever prints it', () => {
    const number = some();
    for (const text of [
      String(number),
      JSON.stringify({ number }),
      inspect({ number }),
      inspect([number], { depth: 9 }),
    ]) {
      expect(text).toContain('900101-1******');
      expect(text).not.toContain('999909');
    }
    expect(Object.values(number)).toEqual([]);
  });
  it('of the demonstration are what they should be', () => {
    for (const { residentNumber } of demoPersons) expect(verdict(residentNumber)).toBe('fine');
  });
});

describe('keys of resident registration numbers', () => {
  const base = { id: '0', secret: 'the secret of the first days' };
  const newer = { id: 'b', secret: 'the secret of the next days' };
  const before = new ResidentNumberKeys(base);
  const after = new ResidentNumberKeys(base, [newer]);

  it('seal nothing alike twice and show no digit; open for the same person alone', () => {
    const [one, two] = [before.seal(some(), 'p'), before.seal(some(), 'p')];
    expect(one.sealed).not.toBe(two.sealed);
    expect(one.lookup).toBe(two.lookup);
    expect(JSON.stringify(one)).not.toMatch(/900101|999909/);
    expect(before.open(one, 'p').reveal()).toBe('9001011999909');
    expect(() => before.open(one, 'another')).toThrow();
  });
  it('find a number that is sealed with an older key, and take the same lock for it', () => {
    const [old, now] = [before.finding(some()), after.finding(some())];
    expect(now.lookups).toContain(before.seal(some(), 'p').lookup);
    expect(now.lookups).toContain(after.seal(some(), 'p').lookup);
    expect(now.lock).toBe(old.lock);
    expect(after.open(before.seal(some(), 'p'), 'p').reveal()).toBe('9001011999909');
    expect(after.currentKeyId).toBe('b');
  });
  it('find no other number, and nothing with another secret', () => {
    const other = new ResidentNumberKeys({ id: '0', secret: 'somebody else’s' });
    expect(before.finding(some('9001011999910')).lookups).not.toEqual(before.finding(some()).lookups);
    expect(other.finding(some()).lookups).not.toEqual(before.finding(some()).lookups);
    expect(() => other.open(before.seal(some(), 'p'), 'p')).toThrow();
    expect(() => before.open(after.seal(some(), 'p'), 'p')).toThrow('"b"');
    expect(() => new ResidentNumberKeys(base, [{ ...newer, id: '0' }])).toThrow('one id');
  });
});

describe('V1 registering a person', () => {
  const state = { known: null, personsOfCustomer: 0 };
  it('whom nobody knows adds them, whom another customer knows links them, again changes nothing', () => {
    expect(decideRegisterPerson('김민지', state)).toEqual({ ok: true, events: [{ type: 'PersonAdded' }] });
    const known = (linked: boolean) => ({ known: { name: '김민지', linked }, personsOfCustomer: 1 });
    expect(decideRegisterPerson('김 민지', known(false))).toEqual({
      ok: true,
      events: [{ type: 'CustomerLinked' }],
    });
    expect(decideRegisterPerson('김민지', known(true))).toEqual({ ok: true, events: [] });
  });
  it('takes the name that was given first, however it is spaced, composed or cased', () => {
    const known = { known: { name: 'Kim Minji', linked: false }, personsOfCustomer: 0 };
    expect(decideRegisterPerson('ＫＩＭ  minji', known).ok).toBe(true);
    expect(decideRegisterPerson('Kim Minja', known)).toEqual({
      ok: false,
      reason: { tag: 'PersonMismatch' },
    });
  });
  it('beyond the limit says the same of numbers that are known and that are not', () => {
    const full = { personsOfCustomer: MOST_PERSONS };
    const refused = { ok: false, reason: { tag: 'TooManyPersons', limit: 20 } };
    expect(decideRegisterPerson('x', { ...full, known: null })).toEqual(refused);
    expect(decideRegisterPerson('x', { ...full, known: { name: 'x', linked: false } })).toEqual(refused);
    expect(decideRegisterPerson('x', { ...full, known: { name: 'y', linked: false } })).toEqual(refused);
    expect(decideRegisterPerson('x', { ...full, known: { name: 'x', linked: true } })).toEqual({
      ok: true,
      events: [],
    });
  });
});

describe('V7 the record of vaccinations', () => {
  const dose = (reservationId: string, vaccinatedAt: string, more: Partial<Dose> = {}): Dose => ({
    reservationId,
    providerId: 'h',
    providerName: { ko: '병원', en: 'Hospital' },
    disease: 'COVID19',
    sku: 's',
    vaccine: { ko: '백신', en: 'Vaccine' },
    lot: null,
    doses: 2,
    intervalDays: 28,
    vaccinatedAt: new Date(vaccinatedAt),
    ...more,
  });
  const first = dose('r1', '2026-11-21T01:00:00Z');
  const second = dose('r2', '2026-12-20T01:00:00Z');

  it('says when the next dose is due: so many days after the day that it was in Korea', () => {
    expect(nextDosesOf([first])).toEqual([{ disease: 'COVID19', dose: 2, dueOn: '2026-12-19' }]);
    // 15:00 UTC is midnight in Seoul: the next day.
    expect(nextDosesOf([dose('r', '2026-11-21T14:59:59Z')])[0]?.dueOn).toBe('2026-12-19');
    expect(nextDosesOf([dose('r', '2026-11-21T15:00:00Z')])[0]?.dueOn).toBe('2026-12-20');
  });
  it('has no next dose after the last; a further one counts on as a booster', () => {
    expect(nextDosesOf([first, second])).toEqual([]);
    const third = dose('r3', '2027-06-01T01:00:00Z');
    expect(vaccinationsOf([first, second, third]).map(({ dose: n }) => n)).toEqual([1, 2, 3]);
    expect(placeOf('r3', [first, second, third])).toEqual({ dose: 3, nextDoseFrom: null });
  });
  it('counts each disease for itself', () => {
    const flu = dose('f', '2026-12-01T01:00:00Z', { disease: 'INFLUENZA', doses: 1, intervalDays: 0 });
    expect(placeOf('f', [first, flu])).toEqual({ dose: 1, nextDoseFrom: null });
    expect(nextDosesOf([first, flu])).toHaveLength(1);
  });
  it('is the same whatever the order in which it was heard of', () => {
    const all = [first, second, dose('r0', '2026-11-21T01:00:00Z'), dose('r3', '2026-10-01T00:00:00Z')];
    const record = vaccinationsOf(all);
    expect(record.map(({ reservationId }) => reservationId)).toEqual(['r3', 'r0', 'r1', 'r2']);
    for (const order of [
      [3, 2, 1, 0],
      [1, 0, 3, 2],
      [2, 3, 0, 1],
    ])
      expect(vaccinationsOf(order.map((i) => all[i] as Dose))).toEqual(record);
  });
});

describe('memberships', () => {
  const staff = { role: 'STAFF', providerId: 'a' } as const;
  const admin = { role: 'ADMIN' } as const;

  it('are granted once and revoked once', () => {
    expect(decideGrant(staff, [])).toEqual({
      ok: true,
      events: [{ type: 'MembershipGranted', role: staff }],
    });
    expect(decideGrant(staff, [staff])).toEqual({ ok: true, events: [] });
    expect(decideGrant({ ...staff, providerId: 'b' }, [staff])).toMatchObject({ events: [{}] });
    expect(decideRevoke(staff, [staff], 1)).toEqual({
      ok: true,
      events: [{ type: 'MembershipRevoked', role: staff }],
    });
    expect(decideRevoke(staff, [admin], 1)).toEqual({ ok: true, events: [] });
  });
  it('of the last administrator and of customers are not revoked', () => {
    expect(decideRevoke(admin, [admin], 1)).toEqual({ ok: false, reason: { tag: 'LastAdministrator' } });
    expect(decideRevoke(admin, [admin], 2).ok).toBe(true);
    expect(decideRevoke(admin, [], 1)).toEqual({ ok: true, events: [] });
    expect(decideRevoke({ role: 'CUSTOMER' }, [{ role: 'CUSTOMER' }], 1)).toMatchObject({
      reason: { field: 'role' },
    });
  });
  it.each([
    ['userId', { role: 'ADMIN' as const }],
    ['userId', { role: 'ADMIN' as const, userId: 'u', email: 'a@b.c' }],
    ['providerId', { role: 'STAFF' as const, userId: 'u' }],
    ['providerId', { role: 'ADMIN' as const, userId: 'u', providerId: 'p' }],
    ['providerId', { role: 'STAFF' as const, userId: 'u', providerId: 'a\u0000b' }],
    ['supplierId', { role: 'SUPPLIER' as const, userId: 'u', supplierId: ' ' }],
    ['supplierId', { role: 'STAFF' as const, userId: 'u', providerId: 'p', supplierId: 's' }],
  ])('whose "%s" cannot be right are refused', (field, given) => {
    expect(parseMembership(given)).toMatchObject({ ok: false, reason: { field } });
  });
});
