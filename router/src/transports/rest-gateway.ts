import { type Logger, PROBLEM_JSON, problemBody } from '@yeyak/service-kit';
import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express';
import type { Tokens } from '../auth/tokens';
import type { RouterEnv } from '../env';
import type { ForwardedAnswer } from '../subgraphs/data-source';
import type { SubgraphRegistry } from '../subgraphs/registry';
import { authenticate, contextOf } from './request-context';

/** What is offered over plain HTTP beside GraphQL, by the first part of the path, and which context answers it. */
const OFFERED: Readonly<Record<string, string>> = {
  reservations: 'reservation',
  'openapi.json': 'reservation',
};
/** Request headers that mean something to an endpoint; nothing else of the client's passes. */
const PASSED_ON = ['content-type', 'idempotency-key', 'if-none-match'] as const;
/** Answer headers that mean something to a client. */
const PASSED_BACK = ['content-type', 'etag', 'location', 'retry-after', 'cache-control', 'vary', 'allow'];
const RETRY_AFTER_SECONDS = 5;

interface RestGatewayOptions {
  tokens: Tokens;
  registry: SubgraphRegistry;
  env: Pick<RouterEnv, 'BODY_LIMIT_BYTES'>;
  logger: Logger;
}

/**
 * The contexts' plain HTTP endpoints through the one gateway (X8, X11), guarded as GraphQL is: the token is verified
 * here, the context hears the signed principal alone, bodies and time are limited, faults are masked.
 */
export function restGateway({ tokens, registry, env, logger }: RestGatewayOptions): Router {
  const router = Router();
  router.use(
    authenticate(tokens, (response, { status, error }) =>
      refuse(response, status, String(error.extensions['code']), error.message),
    ),
    express.raw({ type: () => true, limit: env.BODY_LIMIT_BYTES }),
    forward(registry, logger),
    failures(logger),
  );
  return router;
}

function forward(registry: SubgraphRegistry, logger: Logger): RequestHandler {
  return (request, response, next) => {
    const name = OFFERED[request.path.split('/')[1] ?? ''];
    if (!name) return refuse(response, 404, 'NOT_FOUND', 'There is no such thing.');
    const { method } = request;
    if (method !== 'GET' && method !== 'POST') {
      response.setHeader('allow', 'GET, POST');
      return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Only GET and POST.');
    }
    const headers: Record<string, string> = {};
    for (const header of PASSED_ON) {
      const value = request.get(header);
      if (value !== undefined) headers[header] = value;
    }
    const body = Buffer.isBuffer(request.body) ? { body: request.body } : {};
    const source = async () => registry.source(name); // rejects where it has no address
    source()
      .then((known) => known.forward({ method, path: request.url, headers, ...body }, contextOf(response)))
      .then(
        (answer) => passBack(response, answer, logger),
        () => {
          response.setHeader('retry-after', String(RETRY_AFTER_SECONDS));
          refuse(response, 503, 'DOWNSTREAM_SERVICE_ERROR', `${name} is unavailable. Try again shortly.`);
        },
      )
      .catch(next);
  };
}

function passBack(response: Response, { status, headers, body }: ForwardedAnswer, logger: Logger): void {
  const isTold = String(headers['content-type']).startsWith(PROBLEM_JSON);
  if (status >= 500 && !isTold) {
    logger.error({ status, requestId: contextOf(response).requestId }, 'a context failed without words');
    return refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  }
  for (const name of PASSED_BACK) {
    const value = headers[name];
    if (value !== undefined) response.setHeader(name, value);
  }
  response.status(status).end(body);
}

function refuse(response: Response, status: number, code: string, detail: string): void {
  const body = problemBody({ status, code, detail });
  response.status(status).type(PROBLEM_JSON).send(JSON.stringify(body));
}

function failures(logger: Logger): ErrorRequestHandler {
  return (error: { status?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error.status === 'number' ? error.status : 500;
    if (status === 413) return refuse(response, 413, 'PAYLOAD_TOO_LARGE', 'The request body is too large.');
    if (status < 500) return refuse(response, 400, 'BAD_REQUEST', 'The request cannot be read.');
    logger.error({ err: error }, 'a request failed');
    refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  };
}
