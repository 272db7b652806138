import type { ErrorRequestHandler } from 'express';
import type { Logger } from '@yeyak/service-kit';
import { formatErrors, routerError } from '../errors';

/** Answers what fails before GraphQL begins (no JSON, too large, an unknown charset) in GraphQL's shape. */
export function graphqlErrors(logger: Logger): ErrorRequestHandler {
  return (failure: { status?: unknown; type?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(failure);
    const status = typeof failure.status === 'number' ? failure.status : 500;
    if (status >= 500) logger.error({ err: failure }, 'a request failed');
    response.status(status).json({ errors: formatErrors([asError(status, failure.type)]) });
  };
}

const asError = (status: number, type: unknown) => {
  if (status === 413) return routerError('PAYLOAD_TOO_LARGE', 'The request body is too large.');
  if (type === 'entity.parse.failed')
    return routerError('BAD_REQUEST', 'The request body is not valid JSON.');
  if (status < 500) return routerError('BAD_REQUEST', 'The request cannot be read.');
  return routerError('INTERNAL_SERVER_ERROR', 'internal');
};
