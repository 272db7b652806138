import type { Localized, Money } from '@yeyak/contracts';
import type { SlotPlan } from './calendar';
import { slotPlan } from './calendar-input';
import {
  attempt,
  both,
  CONTROL_BUT_LINE_BREAKS,
  type Given,
  instant,
  list,
  matching,
  type Parsed,
  refuse,
  text,
  whole,
} from './parsing';

const LIMITS = { id: 100, name: 100, description: 500, sku: 100, contents: 50, sessions: 200 } as const;
const KIND = /^[A-Z][A-Z0-9_]{0,63}$/;
const SKU = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const GROUP = /^[A-Z0-9][A-Z0-9_-]{0,63}$/;
const KEY = /^[\x20-\x7e]{8,100}$/;
/** The currencies of ISO 4217 that this runtime knows. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** One of the times at which a course takes place: UTC instants. */
export interface Session {
  startsAt: string;
  endsAt: string;
  place: Localized | null;
}

export interface Book {
  author: Localized;
  publisher: Localized;
  /** The year. */
  publishedIn: number | null;
}

/** A series of vaccinations against a disease. */
export interface DoseSeries {
  disease: string;
  count: number;
  intervalDays: number;
}

/** What an offering says to people: all of it may be revised. */
export interface OfferingWords {
  name: Localized;
  description: Localized | null;
  price: Money;
  /** What a package contains. */
  contents: Localized[];
  /** What to do before one comes. */
  preparation: Localized | null;
  book: Book | null;
}

/**
 * How much there is of an offering, and when. Which of it applies is settled with the publication; how much it is may
 * be revised.
 */
export interface OfferingTerms {
  /** How many can be had at a time (copies, seats); `null` where stock or slots limit it. */
  capacity: number | null;
  /** Of what is reserved for a slot of its provider's calendar. */
  slotPlan: SlotPlan | null;
  /** When a course takes place, in order. */
  sessions: Session[];
}

/** An offering as it is asked for. */
export interface OfferingDetails extends OfferingWords, OfferingTerms {
  idempotencyKey: string;
  providerId: string;
  kind: string;
  sku: string | null;
  /** The group of interchangeable stock-keeping units that it draws from. */
  stockGroup: string | null;
  doses: DoseSeries | null;
}

/** The same as it comes in: lists that are left out are empty. */
type Said<T> = Given<{ [K in keyof T]: T[K] extends (infer Item)[] ? readonly Item[] | null : T[K] }>;
export type GivenWords = Said<Omit<OfferingWords, 'book'> & { book: Given<Book> | null }>;
/** What is left out stays as it is. */
export interface GivenTerms {
  capacity?: number | null;
  slotPlan?: SlotPlan | null;
  sessions?: readonly Given<Session>[] | null;
}
export type GivenOffering = GivenWords &
  GivenTerms &
  Given<Pick<OfferingDetails, 'idempotencyKey' | 'providerId' | 'kind' | 'sku' | 'stockGroup' | 'doses'>>;
/** A revision: all words, and those of the terms that change. */
export interface Revision {
  words: OfferingWords;
  terms: Partial<OfferingTerms>;
}

function money({ amount, currency }: Money): Money {
  if (!Number.isInteger(amount) || amount < 0)
    refuse('price.amount', '"price.amount" is not an amount of 0 or more.');
  if (!CURRENCIES.has(currency)) refuse('price.currency', '"price.currency" is not an ISO 4217 code.');
  return { amount, currency };
}

const longText = (field: string, given: Localized | null | undefined): Localized | null =>
  given ? both(field, given, LIMITS.description, CONTROL_BUT_LINE_BREAKS) : null;

const bookOf = ({ author, publisher, publishedIn }: Given<Book>): Book => ({
  author: both('book.author', author, LIMITS.name),
  publisher: both('book.publisher', publisher, LIMITS.name),
  publishedIn: publishedIn == null ? null : whole('book.publishedIn', publishedIn, 1, 9999),
});

const wordsOf = (given: GivenWords): OfferingWords => ({
  name: both('name', given.name, LIMITS.name),
  description: longText('description', given.description),
  price: money(given.price),
  contents: list('contents', given.contents ?? [], LIMITS.contents, (field, item) =>
    both(field, item, LIMITS.name),
  ),
  preparation: longText('preparation', given.preparation),
  book: given.book ? bookOf(given.book) : null,
});

function sessionsOf(given: readonly Given<Session>[]): Session[] {
  const sessions = list(
    'sessions',
    given,
    LIMITS.sessions,
    (field, { startsAt, endsAt, place }): Session => ({
      startsAt: instant(`${field}.startsAt`, startsAt),
      endsAt: instant(`${field}.endsAt`, endsAt),
      place: place ? both(`${field}.place`, place, LIMITS.name) : null,
    }),
  );
  sessions.forEach(({ startsAt, endsAt }, i) => {
    if (endsAt <= startsAt) refuse(`sessions.${i}.endsAt`, 'A session ends after it has begun.');
    if (i > 0 && startsAt < (sessions[i - 1]?.endsAt ?? ''))
      refuse(`sessions.${i}.startsAt`, 'A session begins after the one before it.');
  });
  return sessions;
}

const termsOf = ({ capacity, slotPlan: plan, sessions }: GivenTerms): Partial<OfferingTerms> => ({
  ...(capacity == null ? {} : { capacity: whole('capacity', capacity, 0, 1_000_000) }),
  ...(plan ? { slotPlan: slotPlan(plan) } : {}),
  ...(sessions && sessions.length > 0 ? { sessions: sessionsOf(sessions) } : {}),
});

export const parseRevision = (given: GivenWords & GivenTerms): Parsed<Revision> =>
  attempt(() => ({ words: wordsOf(given), terms: termsOf(given) }));

const dosesOf = ({ disease, count, intervalDays }: DoseSeries): DoseSeries => ({
  disease: matching('doses.disease', disease, GROUP, 'the code of a disease'),
  count: whole('doses.count', count, 1, 20),
  intervalDays: whole('doses.intervalDays', intervalDays, 0, 3_650),
});

export const parseOffering = (given: GivenOffering): Parsed<OfferingDetails> =>
  attempt(() => {
    const details = {
      ...wordsOf(given),
      capacity: null,
      slotPlan: null,
      sessions: [],
      ...termsOf(given),
      idempotencyKey: matching(
        'idempotencyKey',
        given.idempotencyKey,
        KEY,
        'a key of 8 to 100 printable characters',
      ),
      providerId: text('providerId', given.providerId, LIMITS.id),
      kind: matching('kind', given.kind, KIND, 'the code of a kind'),
      sku: given.sku
        ? matching('sku', text('sku', given.sku, LIMITS.sku), SKU, 'a stock-keeping unit')
        : null,
      stockGroup: given.stockGroup
        ? matching('stockGroup', given.stockGroup, GROUP, 'the code of a group')
        : null,
      doses: given.doses ? dosesOf(given.doses) : null,
    };
    agree(details);
    return details;
  });

/** Parts of an offering that cannot be together. */
function agree({ sku, stockGroup, slotPlan: plan, capacity, sessions }: OfferingDetails): void {
  if (sku !== null && stockGroup !== null)
    refuse('stockGroup', 'What is taken from one stock-keeping unit does not draw from a group.');
  if (plan !== null && capacity !== null) refuse('capacity', 'What has slots has the capacity of its slots.');
  if (plan !== null && sessions.length > 0) refuse('sessions', 'What has slots has no sessions of its own.');
}
