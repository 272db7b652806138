import fc from 'fast-check';
import type { Offering } from '../src/domain/offering';
import { decidePublish, decideRevise, decideWithdraw, evolveOffering } from '../src/domain/offering.decider';
import { type OfferingDetails, parseOffering } from '../src/domain/offering-input';
import {
  decideRegister,
  decideReviseProvider,
  evolveProvider,
  type Provider,
} from '../src/domain/provider.decider';
import { parseProvider } from '../src/domain/provider-input';
import { searchable, searchFor } from '../src/domain/search';

const now = new Date('2026-11-21T06:00:00Z');
const words = {
  name: { ko: '우유', en: 'Milk' },
  description: null,
  price: { amount: 1_700, currency: 'KRW' },
  contents: [],
  preparation: null,
  book: null,
};
const details: OfferingDetails = {
  ...words,
  idempotencyKey: 'a key of its own',
  providerId: 'p',
  kind: 'STORE_PICKUP',
  sku: null,
  stockGroup: null,
  doses: null,
  capacity: null,
  slotPlan: null,
  sessions: [],
};
const published: Offering = { ...details, id: 'o', active: true, version: 1 };
const dearer = { ...words, price: { amount: 1_800, currency: 'KRW' } };
const revised = evolveOffering(published, { type: 'OfferingRevised', words: dearer, terms: {} });
const withdrawn = evolveOffering(published, { type: 'OfferingWithdrawn' });

describe('an offering', () => {
  it('is published once per key', () => {
    const event = { type: 'OfferingPublished', id: 'o', details };
    expect(decidePublish({ id: 'o', details, now }, null)).toEqual({ ok: true, events: [event] });
    for (const present of [published, revised, withdrawn]) {
      expect(decidePublish({ id: 'another', details, now }, present)).toEqual({ ok: true, events: [] });
    }
  });
  it.each([
    ['another price', published, { ...details, price: { amount: 1, currency: 'KRW' } }],
    ['another kind', published, { ...details, kind: 'OTHER' }],
    ['another kind, revised since', revised, { ...details, kind: 'OTHER' }],
    ['another sku, revised since', revised, { ...details, sku: 'x' }],
  ])('a key that is used for %s is refused', (_, present, other) => {
    expect(decidePublish({ id: 'another', details: other, now }, present)).toMatchObject({
      ok: false,
      reason: { tag: 'InvalidInput', field: 'idempotencyKey' },
    });
  });
  it('is revised by whoever saw the newest version', () => {
    expect(decideRevise({ version: 1, words: dearer, terms: {} }, published)).toEqual({
      ok: true,
      events: [{ type: 'OfferingRevised', words: dearer, terms: {} }],
    });
    expect(revised).toMatchObject({ version: 2, price: { amount: 1_800 }, name: details.name });
    expect(decideRevise({ version: 1, words, terms: {} }, revised)).toEqual({
      ok: false,
      reason: { tag: 'VersionConflict', currentVersion: 2 },
    });
    expect(decideRevise({ version: 3, words, terms: {} }, revised)).toMatchObject({ ok: false });
  });
  it('a revision that came before (the answer was lost) changes nothing', () => {
    expect(decideRevise({ version: 1, words: dearer, terms: {} }, revised)).toEqual({ ok: true, events: [] });
  });
  it('once withdrawn it is withdrawn, and not revised', () => {
    expect(decideWithdraw(published)).toEqual({ ok: true, events: [{ type: 'OfferingWithdrawn' }] });
    expect(withdrawn).toMatchObject({ active: false, version: 2 });
    expect(decideWithdraw(withdrawn)).toEqual({ ok: true, events: [] });
    expect(decideRevise({ version: 2, words, terms: {} }, withdrawn)).toMatchObject({
      reason: { tag: 'AlreadyWithdrawn' },
    });
    expect(decideWithdraw(null)).toMatchObject({ reason: { tag: 'NotFound' } });
    expect(decideRevise({ version: 1, words, terms: {} }, null)).toMatchObject({
      reason: { tag: 'NotFound' },
    });
  });
});

describe('a provider', () => {
  const said = { code: 'MAPO', name: details.name, address: details.name, timeZone: 'Asia/Seoul' };
  const provider: Provider = evolveProvider(null, { type: 'ProviderRegistered', id: 'p', details: said });

  it('is registered once per code', () => {
    expect(decideRegister({ id: 'p', details: said }, null)).toMatchObject({
      ok: true,
      events: [{ id: 'p' }],
    });
    expect(decideRegister({ id: 'q', details: said }, provider)).toEqual({ ok: true, events: [] });
    expect(decideRegister({ id: 'q', details: { ...said, timeZone: 'UTC' } }, provider)).toEqual({
      ok: false,
      reason: { tag: 'CodeTaken' },
    });
  });
  it('is revised by whoever saw the newest version', () => {
    const { code: _, ...old } = said;
    const moved = { ...old, timeZone: 'UTC' };
    expect(decideReviseProvider({ version: 1, words: moved }, provider)).toMatchObject({
      ok: true,
      events: [{}],
    });
    expect(decideReviseProvider({ version: 0, words: moved }, provider)).toMatchObject({ ok: false });
    expect(decideReviseProvider({ version: 0, words: old }, provider)).toEqual({ ok: true, events: [] });
    expect(decideReviseProvider({ version: 1, words: old }, null)).toMatchObject({
      reason: { tag: 'NotFound' },
    });
  });
});

describe('what is said of an offering', () => {
  it('may leave out what may be nothing; 0 is a price', () => {
    const { idempotencyKey, providerId, kind, name } = details;
    const least = { idempotencyKey, providerId, kind, name };
    expect(parseOffering({ ...least, price: { amount: 0, currency: 'KRW' } })).toMatchObject({
      ok: true,
      value: { description: null, sku: null, price: { amount: 0 } },
    });
  });
  it('a time zone is kept by its own name', () => {
    const said = { code: 'A', name: details.name, address: details.name };
    expect(parseProvider({ ...said, timeZone: 'asia/seoul' })).toMatchObject({
      value: { timeZone: 'Asia/Seoul' },
    });
  });
});

describe('searching', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

  it('every part of a name is among what is looked for by it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (ko, en, from, length) => {
        const { searchText, searchGrams } = searchable({ ko, en });
        const [name = ''] = searchText.split('\n');
        const characters = [...name];
        const start = from % (characters.length || 1);
        const wanted = searchFor(characters.slice(start, start + 1 + (length % 5)).join(''));
        if (!wanted) return;
        expect(searchText).toContain(wanted.part);
        expect(searchGrams).toEqual(expect.arrayContaining([...wanted.grams]));
      }),
    );
  });
  it('looks for pairs, for one character where there is but one, for everything where there is none', () => {
    expect(searchFor(' 바나나 ')).toEqual({ part: '바나나', grams: ['바나', '나나'] });
    expect(searchFor('김')).toEqual({ part: '김', grams: ['김'] });
    expect(searchFor(' \t ')).toBeNull();
  });
  it('no name is found by a part that spans both languages', () => {
    expect(searchable({ ko: '가', en: 'b' }).searchGrams).not.toContain('가b');
  });
});
