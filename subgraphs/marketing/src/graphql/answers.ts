import { impossible } from '@yeyak/domain-kit';
import type { IdempotencyKeyReused } from '../application/under-key';
import type { NotFound } from '../domain/campaign.decider';
import type { CouponClosed, NoCampaign } from '../domain/coupon.decider';
import type { InvalidInput } from '../domain/input';

/** Any refusal of this context's use cases. */
type Refusal = NotFound | InvalidInput | IdempotencyKeyReused | NoCampaign | CouponClosed;

/** A refusal as GraphQL tells it, each member of a union for itself: the tag is the type's name. */
type Told<R> = R extends { tag: infer Tag }
  ? Omit<R, 'tag' | 'problem'> & { __typename: Tag; code: string; message: string }
  : never;

/** What a use case came to, as GraphQL says it. */
type Answer<Name extends string, Outcome> = Outcome extends { tag: 'Done' }
  ? Omit<Outcome, 'tag'> & { __typename: Name }
  : Told<Outcome>;

const words = (refusal: Refusal): string => {
  switch (refusal.tag) {
    case 'InvalidInput':
      return `"${refusal.field}" ${refusal.problem}.`;
    case 'NotFound':
      return 'There is no such campaign.';
    case 'IdempotencyKeyReused':
      return 'This idempotency key was used before, with another input.';
    case 'NoCampaign':
      return 'No campaign gives coupons there at the moment.';
    case 'CouponClosed':
      return 'The reservation was cancelled: it gets no coupon.';
    default:
      return impossible(refusal);
  }
};

/** The success goes under its own type's name, a refusal under its tag, with the code in capitals. */
export function answer<const Name extends string, Outcome extends Refusal | { tag: 'Done' }>(
  success: Name,
  outcome: Outcome,
): Answer<Name, Outcome> {
  if (outcome.tag === 'Done') {
    const { tag: _, ...result } = outcome;
    return { ...result, __typename: success } as unknown as Answer<Name, Outcome>;
  }
  const refusal: Refusal = outcome;
  const code = refusal.tag.replace(/(?<!^)(?=[A-Z])/g, '_').toUpperCase();
  const field = refusal.tag === 'InvalidInput' ? { field: refusal.field } : {};
  return { ...field, __typename: refusal.tag, code, message: words(refusal) } as unknown as Answer<
    Name,
    Outcome
  >;
}
