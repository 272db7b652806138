import type { Localized, Money } from '@yeyak/contracts';

/** A part of what was said cannot be right. The message is for the person who said it. */
export interface InvalidInput {
  tag: 'InvalidInput';
  field: string;
  message: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: InvalidInput };

const LIMITS = { id: 100, name: 100, description: 500, address: 200, sku: 100 } as const;

const CONTROL = /\p{Cc}|\p{Cs}|[\u2028\u2029]/u;
/** Texts of more than one line may have line breaks. */
const CONTROL_BUT_LINE_BREAKS = /(?!\n)\p{Cc}|\p{Cs}|[\u2028\u2029]/u;
const KIND = /^[A-Z][A-Z0-9_]{0,63}$/;
const CODE = /^[A-Z0-9][A-Z0-9_-]{0,39}$/;
const SKU = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const KEY = /^[\x20-\x7e]{8,100}$/;
/** The currencies of ISO 4217 that this runtime knows. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

class Refusal extends Error {
  constructor(readonly reason: InvalidInput) {
    super(reason.field);
  }
}

const refuse = (field: string, message: string): never => {
  throw new Refusal({ tag: 'InvalidInput', field, message });
};

/** Runs a parser; what it refuses becomes a value. */
function attempt<T>(parse: () => T): Parsed<T> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason };
    throw error;
  }
}

function text(field: string, given: string, most: number, control: RegExp): string {
  const trimmed = given.normalize('NFC').trim();
  if (trimmed === '') refuse(field, `"${field}" is empty.`);
  if (control.test(trimmed)) refuse(field, `"${field}" contains control characters.`);
  if ([...trimmed].length > most) refuse(field, `"${field}" is longer than ${most} characters.`);
  return trimmed;
}

const both = (field: string, { ko, en }: Localized, most: number, control = CONTROL): Localized => ({
  ko: text(`${field}.ko`, ko, most, control),
  en: text(`${field}.en`, en, most, control),
});

function money({ amount, currency }: Money): Money {
  if (!Number.isInteger(amount) || amount < 0)
    refuse('price.amount', '"price.amount" is not an amount of 0 or more.');
  if (!CURRENCIES.has(currency)) refuse('price.currency', '"price.currency" is not an ISO 4217 code.');
  return { amount, currency };
}

function matching(field: string, given: string, pattern: RegExp, what: string): string {
  if (!pattern.test(given)) refuse(field, `"${field}" is not ${what}.`);
  return given;
}

function timeZone(given: string): string {
  try {
    // Offsets such as "+09:00" are understood too, but days in them have no summer.
    if (/^[A-Za-z]/.test(given))
      return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    // falls through to the refusal
  }
  return refuse('timeZone', '"timeZone" is not an IANA time zone.');
}

/** What an offering says to people: all of it may be revised. */
export interface OfferingWords {
  name: Localized;
  description: Localized | null;
  price: Money;
}

/** An offering as it is asked for. */
export interface OfferingDetails extends OfferingWords {
  idempotencyKey: string;
  providerId: string;
  kind: string;
  sku: string | null;
}

type Nullable<T> = { [K in keyof T]-?: null extends T[K] ? K : never }[keyof T];
/** The same as it comes in: what may be null may be left out. */
export type Given<T> = Omit<T, Nullable<T>> & Partial<Pick<T, Nullable<T>>>;

const offeringWords = ({ name, description, price }: Given<OfferingWords>): OfferingWords => ({
  name: both('name', name, LIMITS.name),
  description: description
    ? both('description', description, LIMITS.description, CONTROL_BUT_LINE_BREAKS)
    : null,
  price: money(price),
});

export const parseOfferingWords = (given: Given<OfferingWords>): Parsed<OfferingWords> =>
  attempt(() => offeringWords(given));

export const parseOffering = (given: Given<OfferingDetails>): Parsed<OfferingDetails> =>
  attempt(() => ({
    ...offeringWords(given),
    idempotencyKey: matching(
      'idempotencyKey',
      given.idempotencyKey,
      KEY,
      'a key of 8 to 100 printable characters',
    ),
    providerId: text('providerId', given.providerId, LIMITS.id, CONTROL),
    kind: matching('kind', given.kind, KIND, 'the code of a kind'),
    sku: given.sku
      ? matching('sku', text('sku', given.sku, LIMITS.sku, CONTROL), SKU, 'a stock-keeping unit')
      : null,
  }));

/** What a provider says to people: all of it may be revised. */
export interface ProviderWords {
  name: Localized;
  address: Localized;
  timeZone: string;
}

export interface ProviderDetails extends ProviderWords {
  code: string;
}

const providerWords = (given: ProviderWords): ProviderWords => ({
  name: both('name', given.name, LIMITS.name),
  address: both('address', given.address, LIMITS.address),
  timeZone: timeZone(given.timeZone),
});

export const parseProviderWords = (given: ProviderWords): Parsed<ProviderWords> =>
  attempt(() => providerWords(given));

export const parseProvider = (given: ProviderDetails): Parsed<ProviderDetails> =>
  attempt(() => ({
    ...providerWords(given),
    code: matching('code', given.code, CODE, 'a code of upper-case letters, digits, "_" and "-"'),
  }));
