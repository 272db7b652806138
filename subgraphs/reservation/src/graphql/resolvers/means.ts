import type { PaymentInput } from '../schema.generated';
import { invalidInput } from '../outcomes';

/** A means of payment as the use cases take it, or the refusal of a token that cannot be one. */
export function readMeans({ method, token }: PaymentInput) {
  const isToken = !token || /^[\x21-\x7e]{1,200}$/.test(token);
  return isToken
    ? ({ ok: true, means: { method, token: token ?? null } } as const)
    : ({ ok: false, refusal: invalidInput('payment.token', 'Not a token.') } as const);
}
