import {
  hideResidentNumbers,
  type Logger,
  PRINCIPAL_HEADER,
  type Problem,
  PROBLEM_JSON,
  problemBody,
} from '@yeyak/service-kit';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { GraphQLError } from 'graphql';
import type { RequestContext } from './context';
import { correlationOf } from './correlation';
import { readPrincipal } from './principal';

/** A request to an endpoint, free of the HTTP library. */
export interface RestRequest {
  /** Who asks, and when. */
  context: RequestContext;
  /** The `{name}` parts of the path. */
  params: Readonly<Record<string, string>>;
  header: (name: string) => string | undefined;
  /** What the JSON body says; `undefined` without one. */
  body: unknown;
}

export interface RestAnswer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, as `application/problem+json` where the status says that it did not work. */
  body?: unknown;
}

/** One thing that can be done over plain HTTP. */
export interface Endpoint {
  method: 'get' | 'post';
  /** As OpenAPI writes it: `/things/{id}`. */
  path: string;
  answer: (request: RestRequest) => RestAnswer | Promise<RestAnswer>;
}

/** A refusal as an answer. */
export const problem = (what: Problem, headers: Record<string, string> = {}): RestAnswer => ({
  status: what.status,
  headers,
  body: problemBody(what),
});

const STATUS_OF: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 422,
  UNAVAILABLE: 503,
};

/**
 * Serves endpoints beside GraphQL, with the same rules: who asks is what the signed header says, a fault says nothing of
 * its cause, a body has a limit. Everything that does not work is a problem of RFC 9457.
 */
export function mountRest(
  app: Express,
  { endpoints, secret, logger }: { endpoints: readonly Endpoint[]; secret: string; logger: Logger },
): void {
  const failed = failures(logger);
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const own = endpoints.filter((endpoint) => endpoint.path === path);
    const route = app.route(path.replace(/\{(\w+)\}/g, ':$1'));
    for (const endpoint of own) {
      route[endpoint.method](express.json({ limit: '1mb' }), (request: Request, response: Response, next) => {
        const answer = async (): Promise<void> =>
          send(response, await endpoint.answer(requestOf(request, response, secret)));
        answer().catch(next);
      });
    }
    const allow = own.map(({ method }) => method.toUpperCase()).join(', ');
    const other = problem({ status: 405, code: 'METHOD_NOT_ALLOWED', detail: `Only ${allow}.` }, { allow });
    route.all((_, response) => send(response, other));
    app.use(path.replace(/\{(\w+)\}/g, ':$1'), failed);
  }
}

function requestOf(request: Request, response: Response, secret: string): RestRequest {
  const isJson = request.is('application/json'); // null where there is no body, whatever the header says of it
  // To `is` a body of no bytes, as clients send it with a POST that has none, is one all the same.
  if (isJson === false && request.get('content-length') !== '0')
    throw Object.assign(new Error('not JSON'), { status: 415 });
  return {
    context: {
      principal: readPrincipal(request.get(PRINCIPAL_HEADER), secret),
      correlationId: correlationOf(request, response),
      now: new Date(),
    },
    params: request.params as Record<string, string>,
    header: (name) => request.get(name),
    body: isJson ? (request.body as unknown) : undefined,
  };
}

function send(response: Response, { status, headers, body }: RestAnswer): void {
  response.status(status).set(headers ?? {});
  if (body === undefined) return void response.end();
  response.type(status >= 400 ? PROBLEM_JSON : 'application/json').send(JSON.stringify(body));
}

/** Answers what was thrown as a problem; a fault of ours says nothing of its cause, which is logged with what it is about. */
export function failures(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = problemOf(error);
    if (known.status >= 500)
      logger.error({ err: error, correlationId: correlationOf(request, response) }, 'a request failed');
    send(response, problem(known));
  };
}

/** What may be said of something that was thrown. */
function problemOf(error: unknown): Problem {
  if (error instanceof GraphQLError) {
    const code = error.extensions['code'];
    const status = typeof code === 'string' ? STATUS_OF[code] : undefined;
    if (status) return { status, code: String(code), detail: hideResidentNumbers(error.message) };
  }
  switch ((error as { status?: unknown } | null)?.status) {
    case 400:
      return { status: 400, code: 'BAD_REQUEST', detail: 'The request body is not valid JSON.' };
    case 413:
      return { status: 413, code: 'PAYLOAD_TOO_LARGE', detail: 'The request body is too large.' };
    case 415:
      return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', detail: 'The body has to be application/json.' };
    default:
      return { status: 500, code: 'INTERNAL_SERVER_ERROR', detail: 'Something went wrong on our side.' };
  }
}
