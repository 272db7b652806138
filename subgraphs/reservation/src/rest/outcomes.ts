import { problem, type RestAnswer } from '@yeyak/graphql-kit';
import type { ReserveOutcome } from '../application/reserve';
import { atMost, NOT_AT } from '../application/words';
import type { Reservation } from '../domain/reservation';
import { etagOf, type ReservationBody } from './representation';

export const notFound = (): RestAnswer =>
  problem({ status: 404, code: 'NOT_FOUND', detail: 'There is no such thing, or it is not yours to see.' });

export const invalidInput = (field: string, detail: string): RestAnswer =>
  problem({ status: 422, code: 'INVALID_INPUT', detail, field });

/** Not now: with the time after which it makes sense to try again. */
const later = (code: string, detail: string, retryAfterSeconds: number, more = {}): RestAnswer =>
  problem(
    { status: 503, code, detail, retryAfterSeconds, ...more },
    { 'retry-after': String(retryAfterSeconds) },
  );

/** What reserving came to, in the words of HTTP: each refusal keeps its code and what a program needs to know of it. */
export function toAnswer(
  outcome: ReserveOutcome,
  toBody: (reservation: Reservation) => ReservationBody,
): RestAnswer {
  switch (outcome.tag) {
    case 'Reserved': {
      const { reservation } = outcome;
      const headers = { location: `reservations/${reservation.id}`, etag: etagOf(reservation) };
      return { status: 201, headers, body: toBody(reservation) };
    }
    case 'InvalidInput':
      return invalidInput(outcome.field, outcome.message);
    case 'NotFound':
      return notFound();
    case 'SoldOut': {
      const { available } = outcome;
      return problem({
        status: 409,
        code: 'SOLD_OUT',
        detail: 'Less is left than was asked for.',
        available,
      });
    }
    case 'PriceChanged': {
      const { price } = outcome;
      return problem({ status: 409, code: 'PRICE_CHANGED', detail: 'The price has changed.', price });
    }
    case 'LimitReached': {
      const { limit, per } = outcome;
      return problem({ status: 409, code: 'LIMIT_REACHED', detail: atMost(limit, per), limit, per });
    }
    case 'MissingDetail': {
      const detail = `This cannot be reserved without: ${outcome.part}.`;
      return problem({ status: 422, code: 'MISSING_DETAIL', detail, part: outcome.part.toUpperCase() });
    }
    case 'NotAtThisTime': {
      const earliest = outcome.earliest?.toISOString() ?? null;
      return problem({ status: 422, code: outcome.code, detail: NOT_AT[outcome.code], earliest });
    }
    case 'IdempotencyKeyReused': {
      const detail = 'This key was used for something else.';
      return problem({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED', detail });
    }
    case 'ComeBackShortly':
      return later(
        'COME_BACK_SHORTLY',
        'Please come back shortly. Nothing was done.',
        outcome.retryAfterSeconds,
      );
    case 'PaymentDelayed': {
      const detail = 'The payment could not be settled now. Nothing stays charged; please try again shortly.';
      const reservation = toBody(outcome.reservation);
      return later('PAYMENT_DELAYED', detail, outcome.retryAfterSeconds, { reservation });
    }
    case 'PaymentDeclined': {
      const { declineCode, reservation } = outcome;
      const detail = 'The payment was declined and nothing was charged.';
      const body = toBody(reservation);
      return problem({ status: 402, code: 'PAYMENT_DECLINED', detail, declineCode, reservation: body });
    }
    case 'NotPossible': {
      const detail = `This cannot be done while the reservation is ${outcome.state}.`;
      const reservation = toBody(outcome.reservation);
      return problem({ status: 409, code: 'NOT_POSSIBLE', detail, state: outcome.state, reservation });
    }
  }
}
