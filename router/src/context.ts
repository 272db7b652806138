import { randomBytes, randomUUID } from 'node:crypto';
import type { Principal } from '@yeyak/service-kit';

/** What the router knows of one operation; the data sources turn it into headers. */
export interface RouterContext {
  principal: Principal;
  /** When the access token ends; `undefined` for anonymous callers. */
  expiresAt?: Date;
  /** Follows the request through every subgraph's log (X5). */
  requestId: string;
  /** W3C trace context, passed on as it came or begun here. */
  traceparent: string;
}

/** Who asks, as the access token says. */
export type Identity = Pick<RouterContext, 'principal' | 'expiresAt'>;

const REQUEST_ID = /^[\w.:-]{1,128}$/;
const TRACEPARENT = /^[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/**
 * The context of one operation.
 * @param given ids that the client sent; what does not look like one is replaced, never passed on.
 */
export function newContext(
  identity: Identity,
  given: { requestId?: unknown; traceparent?: unknown } = {},
): RouterContext {
  const { requestId, traceparent } = given;
  return {
    ...identity,
    requestId: typeof requestId === 'string' && REQUEST_ID.test(requestId) ? requestId : randomUUID(),
    traceparent:
      typeof traceparent === 'string' && TRACEPARENT.test(traceparent)
        ? traceparent
        : `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`,
  };
}
