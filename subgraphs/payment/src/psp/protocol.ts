import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What the payment provider publishes of its API: shared by the simulator, which speaks it, and our adapter. */

const money = z.object({
  amount: z.number().int().positive().max(2_147_483_647),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** `POST /payments`. Idempotent by key; the same key with another amount is refused with 409 `key_conflict`. */
export const captureRequest = z.object({
  key: z.string().min(1).max(200),
  amount: money,
  method: z.string().min(1).max(50),
  token: z.string().max(200).optional(),
});
export type CaptureBody = z.infer<typeof captureRequest>;

export const documentStatus = z.enum(['PROCESSING', 'APPROVED', 'DECLINED', 'VOIDED', 'REFUNDED']);

/** A payment as the provider shows it: in answers (also 409, as the state that stands in the way) and webhooks. */
export const paymentDocument = z.object({
  key: z.string(),
  status: documentStatus,
  /** `null` for a key that was voided before it was ever charged. */
  amount: money.nullable(),
  declineCode: z.string().nullable(),
  createdAt: z.iso.datetime(),
  approvedAt: z.iso.datetime().nullable(),
  declinedAt: z.iso.datetime().nullable(),
  voidedAt: z.iso.datetime().nullable(),
  refundedAt: z.iso.datetime().nullable(),
});
export type PaymentDocument = z.infer<typeof paymentDocument>;

/** The body of a webhook. `id` stays the same however often it is delivered. */
export const webhookEvent = z.object({
  id: z.string().min(1).max(100),
  type: z.string().min(1).max(100),
  createdAt: z.iso.datetime(),
  payment: paymentDocument,
});
export type WebhookEvent = z.infer<typeof webhookEvent>;

/** Carries `t=<Unix seconds>,v1=<hex of HMAC-SHA256 over "<t>.<body>">`; each delivery is signed anew. */
export const SIGNATURE_HEADER = 'psp-signature';

/** How far the time in a signature may be from the receiver's clock. */
const TOLERANCE_SECONDS = 300;

const mac = (secret: string, seconds: string, body: string): Buffer =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest();

export function signWebhook(body: string, secret: string, now: Date): string {
  const seconds = String(Math.floor(now.getTime() / 1000));
  return `t=${seconds},v1=${mac(secret, seconds, body).toString('hex')}`;
}

/** Whether the provider signed this body within the last five minutes. */
export function isSignedWebhook(
  body: string,
  header: string | undefined,
  secret: string,
  now: Date,
): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '');
  const [, seconds, signature] = match ?? [];
  if (seconds === undefined || signature === undefined) return false;
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > TOLERANCE_SECONDS) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), mac(secret, seconds, body));
}
