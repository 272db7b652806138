import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Role, roleSchema } from '@yeyak/contracts';
import { z } from 'zod';

export { type Role, roleSchema };

const principalSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('anonymous') }),
  z.object({ type: z.literal('user'), userId: z.string(), roles: z.array(roleSchema) }),
  z.object({ type: z.literal('service'), name: z.string() }),
]);
/** Who is asking: nobody known, a person (a customer's id is the user's id), or another context. */
export type Principal = z.infer<typeof principalSchema>;

export const anonymous: Principal = { type: 'anonymous' };
export const PRINCIPAL_HEADER = 'x-yeyak-principal';

/** How long a signed principal is believed: long enough for one request and its retries. */
const TTL_SECONDS = 60;

const mac = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest();

/**
 * Signs who is asking, for a header from the router or a context to a context.
 * @param now the instant of signing; the signature is believed for 60 s after it.
 */
export function signPrincipal(principal: Principal, secret: string, now: Date = new Date()): string {
  const body = Buffer.from(
    JSON.stringify({ p: principal, exp: Math.floor(now.getTime() / 1000) + TTL_SECONDS }),
  ).toString('base64url');
  return `v1.${body}.${mac(secret, body).toString('base64url')}`;
}

/**
 * The principal in a header, `anonymous` where there is none.
 * @throws {InvalidPrincipal} where a header is there but forged, damaged or older than 60 s.
 */
export function verifyPrincipal(
  header: string | undefined,
  secret: string,
  now: Date = new Date(),
): Principal {
  if (header === undefined || header === '') return anonymous;
  const [version, body, signature] = header.split('.');
  if (version !== 'v1' || !body || !signature) throw new InvalidPrincipal('malformed');
  const expected = mac(secret, body);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new InvalidPrincipal('forged');
  const parsed = z
    .object({ p: principalSchema, exp: z.number() })
    .safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  if (!parsed.success) throw new InvalidPrincipal('malformed');
  if (parsed.data.exp < now.getTime() / 1000) throw new InvalidPrincipal('expired');
  return parsed.data.p;
}

export class InvalidPrincipal extends Error {
  constructor(readonly reason: 'malformed' | 'forged' | 'expired') {
    super(`principal ${reason}`);
  }
}
