import type { CancelOutcome } from '../application/cancel-reservation';
import type { GiveBackOutcome } from '../application/give-back';
import type { AvailabilityOutcome } from '../application/look-up-availability';
import type { PayOutcome } from '../application/pay-reservation';
import type { ReserveOutcome } from '../application/reserve';
import type { RetryOutcome } from '../application/retry-process';
import type { TakeBackOutcome } from '../application/take-back-supply';
import { atMost, NOT_AT } from '../application/words';
import type { Part } from '../domain/kind';
import type { ResolversTypes } from './schema.generated';

type ReserveAnswer = Awaited<ResolversTypes['ReserveResult']>;
type AvailabilityAnswer = Awaited<ResolversTypes['AvailabilityResult']>;
type TakeBackAnswer = Awaited<ResolversTypes['TakeBackSupplyResult']>;
type PayAnswer = Awaited<ResolversTypes['PayResult']>;
type GiveBackAnswer = Awaited<ResolversTypes['GiveBackResult']>;
type RetryAnswer = Awaited<ResolversTypes['RetryProcessResult']>;
type CancelAnswer = Awaited<ResolversTypes['CancelReservationResult']>;

const error = <T extends string>(tag: T, code: string, message: string) => ({
  __typename: tag,
  code,
  message,
});

export const notFound = () =>
  error('NotFound', 'NOT_FOUND', 'There is no such thing, or it is not yours to see.');
export const invalidInput = (field: string, message: string) => ({
  ...error('InvalidInput', 'INVALID_INPUT', message),
  field,
});
const notPossible = (state: string) => ({
  ...error('NotPossible', 'NOT_POSSIBLE', `This cannot be done while the reservation is ${state}.`),
  state,
});

const tooLate = (until: string) => ({
  ...error('TooLate', 'TOO_LATE', `This could be cancelled until ${until}.`),
  until,
});

const comeBackShortly = (retryAfterSeconds: number) => ({
  ...error('ComeBackShortly', 'COME_BACK_SHORTLY', 'Please come back shortly. Nothing was done.'),
  retryAfterSeconds,
});

const PARTS = {
  slot: 'SLOT',
  person: 'PERSON',
  participants: 'PARTICIPANTS',
  contact: 'CONTACT',
  address: 'ADDRESS',
} as const;
/** A part that a kind asks for, as the API calls it. */
export const toPart = (part: Part) => PARTS[part];

/** What looking up came to. */
export function toAvailabilityResult(outcome: AvailabilityOutcome): AvailabilityAnswer {
  switch (outcome.tag) {
    case 'Available':
      return { __typename: 'AvailabilitySuccess', days: [...outcome.days] };
    case 'ComeBackShortly':
      return comeBackShortly(outcome.retryAfterSeconds);
    case 'InvalidInput':
      return invalidInput(outcome.field, outcome.message);
  }
}

/** What taking supply back came to. */
export function toTakeBackResult(outcome: TakeBackOutcome): TakeBackAnswer {
  if (outcome.tag === 'TakenBack') return { __typename: 'SupplyTakenBack', pools: outcome.pools };
  const { claimed, offeringId, startsAt } = outcome;
  return {
    ...error('SupplyInUse', 'SUPPLY_IN_USE', 'More is reserved than is to be left.'),
    claimed,
    offeringId,
    startsAt: startsAt?.toISOString() ?? null,
  };
}

/** What reserving came to, as the GraphQL type of the same name. */
export function toReserveResult(outcome: ReserveOutcome): ReserveAnswer {
  switch (outcome.tag) {
    case 'Reserved':
      return { __typename: 'ReserveSuccess', reservation: outcome.reservation };
    case 'SoldOut':
      return {
        ...error('SoldOut', 'SOLD_OUT', 'Less is left than was asked for.'),
        available: outcome.available,
      };
    case 'PriceChanged':
      return { ...error('PriceChanged', 'PRICE_CHANGED', 'The price has changed.'), price: outcome.price };
    case 'LimitReached': {
      const { limit, per } = outcome;
      return {
        ...error('LimitReached', 'LIMIT_REACHED', atMost(limit, per)),
        limit,
        per,
      };
    }
    case 'MissingDetail':
      return {
        ...error('MissingDetail', 'MISSING_DETAIL', `This cannot be reserved without: ${outcome.part}.`),
        part: toPart(outcome.part),
      };
    case 'NotAtThisTime':
      return {
        ...error('NotAtThisTime', outcome.code, NOT_AT[outcome.code]),
        earliest: outcome.earliest?.toISOString() ?? null,
      };
    case 'ComeBackShortly':
      return comeBackShortly(outcome.retryAfterSeconds);
    case 'InvalidInput':
      return invalidInput(outcome.field, outcome.message);
    case 'NotFound':
      return notFound();
    case 'IdempotencyKeyReused':
      return error('IdempotencyKeyReused', 'IDEMPOTENCY_KEY_REUSED', 'This key was used for something else.');
    case 'PaymentDeclined':
    case 'PaymentDelayed':
    case 'NotPossible':
      return unpaid(outcome);
  }
}

export const toPayResult = (outcome: PayOutcome | null): PayAnswer => {
  if (!outcome) return notFound();
  return outcome.tag === 'Paid'
    ? { __typename: 'PaySuccess', reservation: outcome.reservation }
    : unpaid(outcome);
};

export const toCancelResult = (outcome: CancelOutcome): CancelAnswer => {
  switch (outcome.tag) {
    case 'Cancelled':
      return {
        __typename: 'CancelReservationSuccess',
        reservation: outcome.reservation,
        refund: outcome.reservation.refund,
      };
    case 'NotPossible':
      return notPossible(outcome.state);
    case 'TooLate':
      return tooLate(outcome.until.toISOString());
    case 'UnknownReservation':
      return notFound();
  }
};

export const toGiveBackResult = (outcome: GiveBackOutcome): GiveBackAnswer => {
  switch (outcome.tag) {
    case 'GivenBack':
      return { __typename: 'GiveBackSuccess', reservation: outcome.reservation };
    case 'NotPossible':
      return notPossible(outcome.state);
    case 'UnknownReservation':
      return notFound();
  }
};

export const toRetryResult = (outcome: RetryOutcome): RetryAnswer => {
  switch (outcome.tag) {
    case 'Retried':
      return { __typename: 'RetryProcessSuccess', reservation: outcome.reservation };
    case 'NotPossible':
      return notPossible(outcome.state);
    case 'UnknownReservation':
      return notFound();
  }
};

function unpaid(outcome: Exclude<PayOutcome, { tag: 'Paid' }>) {
  const { reservation } = outcome;
  switch (outcome.tag) {
    case 'PaymentDeclined': {
      const { declineCode } = outcome;
      const text = reservation.ending
        ? 'The payment was declined. Nothing is reserved and nothing was charged.'
        : 'The payment was declined and nothing was charged. It is still held: another means of payment may do.';
      return { ...error('PaymentDeclined', 'PAYMENT_DECLINED', text), declineCode, reservation };
    }
    case 'PaymentDelayed': {
      const { retryAfterSeconds } = outcome;
      const text = 'The payment could not be settled now. Nothing stays charged; please try again shortly.';
      return { ...error('PaymentDelayed', 'PAYMENT_DELAYED', text), retryAfterSeconds, reservation };
    }
    case 'NotPossible':
      return notPossible(outcome.state);
  }
}
