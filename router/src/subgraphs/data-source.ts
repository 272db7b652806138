import type { GraphQLDataSource } from '@apollo/gateway';
import { type Logger, PRINCIPAL_HEADER, anonymous, signPrincipal } from '@yeyak/service-kit';
import type { GraphQLFormattedError } from 'graphql';
import { type Dispatcher, Pool } from 'undici';
import { type RouterContext, newContext } from '../context';
import { maskSubgraphError } from '../errors';
import type { Metrics } from '../ops/metrics';
import type { SubgraphAddress } from './addresses';

type ProcessOptions = Parameters<GraphQLDataSource<RouterContext>['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

export interface DataSourceOptions {
  name: string;
  address: SubgraphAddress | 'absent';
  /** Signs who is asking. */
  secret: string;
  logger: Logger;
  metrics: Metrics;
}

/** A plain HTTP request to the process of a subgraph. */
export interface ForwardedRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: Buffer | string;
}

export interface ForwardedAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** More than any honest answer; a subgraph that sends more is cut off. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

/**
 * One subgraph over HTTP. A third of the stock data source's cost (facts.md), because it does nothing else:
 * no cache, no redirects, no cookies. Client headers never pass: a subgraph sees the signed principal alone.
 */
export class SubgraphSource implements GraphQLDataSource<RouterContext> {
  private readonly pool: Pool | undefined;
  private readonly path: string;
  private readonly timeoutMs: number;

  constructor(private readonly options: DataSourceOptions) {
    const { address } = options;
    if (address === 'absent') {
      this.path = '/';
      this.timeoutMs = 0;
      return;
    }
    const url = new URL(address.url);
    this.path = `${url.pathname}${url.search}`;
    this.timeoutMs = address.timeoutMs;
    this.pool = new Pool(url.origin, {
      connections: 64,
      connect: { timeout: Math.min(address.timeoutMs, 2_000) },
      maxResponseSize: LARGEST_ANSWER,
    });
  }

  /** Never rejects: a subgraph that does not answer is nulls and an error that names it (partial results). */
  async process(options: ProcessOptions): Promise<Answer> {
    const context =
      'incomingRequestContext' in options ? options.context : newContext({ principal: anonymous });
    const { query, operationName, variables } = options.request;
    const observe = this.options.metrics.subgraphStarted(this.options.name);
    try {
      const answer = await this.post(JSON.stringify({ query, operationName, variables }), context);
      observe(answer.errors ? 'errors' : 'ok');
      return answer.errors ? { ...answer, errors: answer.errors.map(maskSubgraphError) } : answer;
    } catch (error) {
      const timedOut = (error as { name?: unknown }).name === 'TimeoutError';
      observe(timedOut ? 'timeout' : 'unavailable');
      this.options.logger.warn(
        { subgraph: this.options.name, requestId: context.requestId, reason: reasonOf(error) },
        'a subgraph did not answer',
      );
      return { data: null, errors: [this.unavailable(timedOut, variables)] };
    }
  }

  /** Whether the subgraph answers GraphQL within `timeoutMs`. */
  async isReachable(timeoutMs: number): Promise<boolean> {
    try {
      await this.post('{"query":"{__typename}"}', newContext({ principal: anonymous }), timeoutMs);
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
  }

  /**
   * Passes a plain HTTP request on, to the process that serves the subgraph, under the same rules as an operation: the
   * signed principal, no header of the client's but those given here, the time-out.
   * @param request its path counts from the root of that process
   * @throws where the process does not answer (in time)
   */
  async forward(request: ForwardedRequest, context: RouterContext): Promise<ForwardedAnswer> {
    const observe = this.options.metrics.subgraphStarted(this.options.name);
    try {
      const { statusCode, headers, body } = await this.send(request, context, this.timeoutMs);
      const answer = { status: statusCode, headers, body: Buffer.from(await body.arrayBuffer()) };
      observe(statusCode >= 500 ? 'errors' : 'ok');
      return answer;
    } catch (error) {
      observe((error as { name?: unknown }).name === 'TimeoutError' ? 'timeout' : 'unavailable');
      this.options.logger.warn(
        { subgraph: this.options.name, requestId: context.requestId, reason: reasonOf(error) },
        'a subgraph did not answer',
      );
      throw error;
    }
  }

  private async post(body: string, context: RouterContext, timeoutMs = this.timeoutMs): Promise<Answer> {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const request = { method: 'POST', path: this.path, headers, body } as const;
    const response = await this.send(request, context, timeoutMs);
    const answer: unknown = JSON.parse(await response.body.text());
    if (isAnswer(answer)) return answer;
    throw new Error(
      `${this.options.name} answered ${response.statusCode} with something that is not GraphQL`,
    );
  }

  private async send(
    { method, path, headers, body }: ForwardedRequest,
    context: RouterContext,
    timeoutMs: number,
  ): Promise<Dispatcher.ResponseData> {
    if (!this.pool) throw new Error(`${this.options.name} is not deployed`);
    return this.pool.request({
      method,
      path,
      headers: {
        ...headers,
        [PRINCIPAL_HEADER]: signPrincipal(context.principal, this.options.secret),
        traceparent: context.traceparent,
        'x-request-id': context.requestId,
        'x-correlation-id': context.requestId,
      },
      body: body ?? null,
      signal: AbortSignal.timeout(timeoutMs),
    });
  }

  private unavailable(
    timedOut: boolean,
    variables: Record<string, unknown> | undefined,
  ): GraphQLFormattedError {
    const { name } = this.options;
    return {
      message: timedOut ? `${name} did not answer in time.` : `${name} is unavailable.`,
      // the gateway turns this into the place, in the client's operation, of the first entity that is missing
      ...(variables && 'representations' in variables ? { path: ['_entities', 0] } : {}),
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' },
    };
  }
}

/** One line: a context that is down is no fault of the router, and may be met by every request. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && ('data' in value || Array.isArray((value as Answer).errors));
