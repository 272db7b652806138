import { instant, type Localized, type Money } from '@yeyak/contracts';
import { invalidText, type TextProblem } from '@yeyak/domain-kit';
import type { Campaign, Discount } from './campaign';

/** A part of what was said cannot be right: its path, and what is wrong with it, for people. */
export interface InvalidInput {
  readonly tag: 'InvalidInput';
  readonly field: string;
  readonly problem: string;
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: InvalidInput };

const LONGEST = { id: 200, key: 200, title: 100 } as const;
const MOST_DAYS = 730;
const MOST_OFF = 1_000_000_000;
/** The currencies of ISO 4217 that this runtime knows. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const WORDS: Record<TextProblem, (most: number) => string> = {
  EMPTY: () => 'must not be empty',
  TOO_LONG: (most) => `must not be longer than ${most} characters`,
  CONTROL_CHARACTERS: () => 'must not contain control characters',
};

class Refusal extends Error {
  constructor(readonly reason: InvalidInput) {
    super(reason.field);
  }
}

const refuse = (field: string, problem: string): never => {
  throw new Refusal({ tag: 'InvalidInput', field, problem });
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

function text(field: string, given: string, most: number): string {
  const problem = invalidText(given, { most });
  return problem ? refuse(field, WORDS[problem](most)) : given;
}

const words = (field: string, given: string): string =>
  text(field, given.normalize('NFC').trim(), LONGEST.title);

function whole(field: string, given: number, most: number): number {
  return Number.isInteger(given) && given >= 1 && given <= most
    ? given
    : refuse(field, `must be 1 to ${most.toLocaleString('en')}`);
}

function moment(field: string, given: string): Date {
  return instant.safeParse(given).success
    ? new Date(given)
    : refuse(field, 'is not an instant in UTC such as 2026-11-20T03:15:00.000Z');
}

/** A discount as it comes in: exactly one of the two. */
export interface GivenDiscount {
  amountOff?: Money | null;
  percentOff?: number | null;
}

function discountOf({ amountOff, percentOff }: GivenDiscount): Discount {
  const isPercent = percentOff !== null && percentOff !== undefined;
  if (amountOff && !isPercent) {
    const { amount, currency } = amountOff;
    if (!CURRENCIES.has(currency)) refuse('discount.amountOff.currency', 'is not an ISO 4217 code');
    return {
      type: 'AMOUNT',
      amount: { amount: whole('discount.amountOff.amount', amount, MOST_OFF), currency },
    };
  }
  if (isPercent && !amountOff)
    return { type: 'PERCENT', percent: whole('discount.percentOff', percentOff, 100) };
  return refuse('discount', 'must have an amount or a percentage, and not both');
}

/** A campaign as it is asked for; what may be left out may be `null`. */
export interface GivenCampaign {
  idempotencyKey: string;
  title: Localized;
  discount: GivenDiscount;
  validDays: number;
  providerId?: string | null;
  beginsAt?: string | null;
  endsAt?: string | null;
}

/** A campaign as it was asked for; without a beginning it begins at once. */
export interface CampaignDetails extends Omit<Campaign, 'id' | 'beginsAt'> {
  idempotencyKey: string;
  beginsAt: Date | null;
}

/** Reads a campaign to be started. */
export const parseCampaign = (given: GivenCampaign): Parsed<CampaignDetails> =>
  attempt(() => ({
    idempotencyKey: text('idempotencyKey', given.idempotencyKey, LONGEST.key),
    title: { ko: words('title.ko', given.title.ko), en: words('title.en', given.title.en) },
    discount: discountOf(given.discount),
    validDays: whole('validDays', given.validDays, MOST_DAYS),
    providerId: isGiven(given.providerId) ? text('providerId', given.providerId, LONGEST.id) : null,
    beginsAt: isGiven(given.beginsAt) ? moment('beginsAt', given.beginsAt) : null,
    endsAt: isGiven(given.endsAt) ? moment('endsAt', given.endsAt) : null,
  }));

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** What a context says when it cancels a coupon. */
export interface CancelDetails {
  key: string;
  reservationId: string;
}

/** What a context says when it has a coupon issued. */
export interface IssueDetails extends CancelDetails {
  customerId: string;
  providerId: string;
}

const cancellation = ({ key, reservationId }: CancelDetails): CancelDetails => ({
  key: text('key', key, LONGEST.key),
  reservationId: text('reservationId', reservationId, LONGEST.id),
});

/** Reads a request to cancel. */
export const parseCancel = (given: CancelDetails): Parsed<CancelDetails> =>
  attempt(() => cancellation(given));

/** Reads a request to issue. */
export const parseIssue = (given: IssueDetails): Parsed<IssueDetails> =>
  attempt(() => ({
    ...cancellation(given),
    customerId: text('customerId', given.customerId, LONGEST.id),
    providerId: text('providerId', given.providerId, LONGEST.id),
  }));
