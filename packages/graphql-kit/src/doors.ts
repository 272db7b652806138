import { findDoor, type Logger, PRINCIPAL_HEADER } from '@yeyak/service-kit';
import type { RequestHandler } from 'express';
import { readPrincipal } from './principal';
import { failures } from './rest';

/** Serves what other parts of a context's process offer on its port (`openDoor`). */
export function serveDoors(options: { context: string; secret: string; logger: Logger }): {
  handler: RequestHandler;
  /** Makes whoever waits answer: the process is to stop. */
  close: () => void;
} {
  const { context, secret, logger } = options;
  const stopping = new AbortController();
  const failed = failures(logger);
  const handler: RequestHandler = (request, response, next) => {
    const door = request.method === 'GET' ? findDoor(context, request.path) : undefined;
    if (!door) return next();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const answer = async (): Promise<void> => {
      const { status, contentType, body } = await door.answer({
        principal: readPrincipal(request.get(PRINCIPAL_HEADER), secret),
        query: new URL(request.originalUrl, 'http://self').searchParams,
        signal: AbortSignal.any([gone.signal, stopping.signal]),
      });
      response.status(status).type(contentType).send(body);
    };
    answer().catch((error: unknown) => failed(error, request, response, next));
  };
  return { handler, close: () => stopping.abort() };
}
