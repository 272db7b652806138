import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';

/** Names the reservation or the request that a call is about (X5): sent by the router and by contexts that call. */
const CORRELATION_HEADER = 'x-correlation-id';

/** What a request is about, the same whoever asks for it: a name of its own where the caller said nothing. */
export function correlationOf(request: Request, response: Response): string {
  const locals = response.locals as { correlationId?: string };
  return (locals.correlationId ??= request.get(CORRELATION_HEADER) ?? randomUUID());
}
