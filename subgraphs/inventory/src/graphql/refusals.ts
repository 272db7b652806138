import { impossible } from '@yeyak/domain-kit';
import type { OrderSupplyRefusal } from '../application/order-supply';
import type { ProgressSupplyRefusal } from '../application/progress-supply';
import type { RecordLossRefusal } from '../application/record-loss';

/** Any refusal of this context's use cases. */
export type Refusal = OrderSupplyRefusal | RecordLossRefusal | ProgressSupplyRefusal;

interface Told<Tag extends string> {
  __typename: Tag;
  code: string;
  message: string;
}
/** A refusal as GraphQL tells it: the tag is the type's name, the code the same in capitals. */
export type RefusalType<R extends { tag: string }> = {
  [T in R['tag']]: Told<T> & Omit<Extract<R, { tag: T }>, 'tag' | 'problem' | 'what'>;
}[R['tag']];

const words = (refusal: Refusal): string => {
  switch (refusal.tag) {
    case 'InvalidInput':
      return `"${refusal.field}" ${refusal.problem}.`;
    case 'NotFound':
      return 'what' in refusal ? 'There is no such supplier.' : 'There is no such supplier order.';
    case 'NotPossible':
      return `This cannot be done with an order that is ${refusal.state.toLowerCase()}.`;
    case 'SkuOfAnotherProvider':
      return `The sku "${refusal.sku}" is counted for another provider.`;
    case 'InsufficientStock':
      return refusal.lot === null
        ? `Only ${refusal.onHand} on hand that have no lot.`
        : `Only ${refusal.onHand} on hand of lot "${refusal.lot}".`;
    case 'IdempotencyKeyReused':
      return 'This idempotency key was used before, with another input.';
    default:
      return impossible(refusal);
  }
};

/** Says a refusal in the schema's terms. */
export function tell<R extends Refusal>(refusal: R): RefusalType<R> {
  const { tag, ...details } = refusal;
  const code = tag.replace(/(?<!^)(?=[A-Z])/g, '_').toUpperCase();
  return { ...details, __typename: tag, code, message: words(refusal) } as unknown as RefusalType<R>;
}

/** Nothing with this id. */
export const notFound = (what: string): Told<'NotFound'> => ({
  __typename: 'NotFound',
  code: 'NOT_FOUND',
  message: `There is no such ${what}.`,
});
