import { type Principal, type Logger, signPrincipal } from '@yeyak/service-kit';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Clock } from '../clock';
import { maskSubgraphError } from '../errors';
import type { Metrics } from '../ops/metrics';

/** One subscription at a subgraph. */
export interface UpstreamRequest {
  query: string;
  operationName: string | undefined;
  /** Read at each (re-)subscribe, so that a replay can begin where the last event was. */
  variables: () => Record<string, unknown>;
  principal: Principal;
  requestId: string;
}

export interface UpstreamSink {
  next(event: ExecutionResult): void;
  /** The connection broke and the subscription was opened again: events in between may be missing. */
  resumed(): void;
  /** The subgraph says that there is nothing more. */
  complete(): void;
  /** The subgraph refused the operation; asking again would not help. */
  refuse(errors: readonly GraphQLFormattedError[]): void;
}

export interface UpstreamOptions {
  name: string;
  url: string;
  secret: string;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** The first wait before trying again; doubled up to fifty times itself. */
  retryMs: number;
}

const PONG_WITHIN_MS = 5_000;
/** A connection that lasted as long counts as healthy again. */
const HEALTHY_AFTER_MS = 10_000;

/** All subscriptions at one subgraph, over one multiplexed WebSocket that comes back by itself. */
export class UpstreamSubgraph {
  private readonly client: Client;
  private readonly waiting = new Set<() => void>();
  private cancelRetry: (() => void) | undefined;
  private cancelPongWait: (() => void) | undefined;
  private failures = 0;
  private connectedAt = 0;
  private disposed = false;

  constructor(private readonly options: UpstreamOptions) {
    const { clock } = options;
    this.client = createClient({
      url: options.url,
      webSocketImpl: WebSocket,
      lazyCloseTimeout: 500,
      keepAlive: 10_000,
      connectionAckWaitTimeout: 5_000,
      retryAttempts: 0, // it would send the old signature again, and tell nobody that events are missing
      on: {
        connected: () => {
          this.connectedAt = clock.now().getTime();
        },
        closed: () => {
          this.cancelPongWait?.();
          const lasted = clock.now().getTime() - this.connectedAt;
          if (this.connectedAt > 0 && lasted > HEALTHY_AFTER_MS) this.failures = 0;
          this.connectedAt = 0;
        },
        // a peer that vanished without a word (a pulled cable) is noticed by its missing pong
        ping: (received) => {
          if (!received) this.cancelPongWait = clock.after(PONG_WITHIN_MS, () => this.client.terminate());
        },
        pong: (received) => {
          if (received) this.cancelPongWait?.();
        },
      },
    });
  }

  /** Subscribes, and again after every loss of the connection, until told otherwise. @returns ends it. */
  subscribe(request: UpstreamRequest, sink: UpstreamSink): () => void {
    let stopped = false;
    let unsubscribe: () => void = () => undefined;
    let again = false;
    const finish = (tell: () => void): void => {
      if (stopped) return;
      stopped = true;
      tell();
    };
    const start = (): void => {
      if (stopped || this.disposed) return;
      if (again) {
        this.options.metrics.retried(this.options.name);
        sink.resumed();
      }
      again = true;
      unsubscribe = this.client.subscribe(this.payload(request), {
        next: (event) => {
          if (stopped) return;
          this.options.metrics.eventReceived(this.options.name);
          sink.next(event as ExecutionResult);
        },
        complete: () => finish(() => sink.complete()),
        error: (problem) => {
          if (isRefusal(problem)) return finish(() => sink.refuse(problem.map(maskSubgraphError)));
          if (!stopped) this.retry(start, problem);
        },
      });
    };
    start();
    return () => {
      stopped = true;
      this.waiting.delete(start);
      unsubscribe();
    };
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    this.cancelRetry?.();
    this.cancelPongWait?.();
    this.waiting.clear();
    await this.client.dispose();
  }

  /** A payload whose signature is made when it is sent: one lives for 60 s, a subscription for days. */
  private payload({ query, operationName, variables, principal, requestId }: UpstreamRequest) {
    const { secret } = this.options;
    return {
      query,
      ...(operationName ? { operationName } : {}),
      get variables() {
        return variables();
      },
      get extensions() {
        return { principal: signPrincipal(principal, secret), requestId };
      },
    };
  }

  /** All subscriptions of a subgraph that is gone wait for the same attempt. */
  private retry(start: () => void, problem: unknown): void {
    if (this.disposed) return;
    this.waiting.add(start);
    if (this.cancelRetry) return;
    const { retryMs, clock, logger, name } = this.options;
    const delay = Math.min(retryMs * 2 ** this.failures, retryMs * 50) * (0.5 + Math.random() / 2);
    this.failures += 1;
    logger.warn({ subgraph: name, delay, waiting: reason(problem) }, 'subscriptions lost their subgraph');
    this.cancelRetry = clock.after(delay, () => {
      this.cancelRetry = undefined;
      const starting = [...this.waiting];
      this.waiting.clear();
      for (const each of starting) each();
    });
  }
}

const isRefusal = (problem: unknown): problem is GraphQLFormattedError[] => Array.isArray(problem);

const reason = (problem: unknown): string => {
  if (problem instanceof Error) return problem.message;
  const {
    code,
    reason: why,
    message,
  } = (problem ?? {}) as { code?: number; reason?: string; message?: string };
  return [code, why ?? message].filter((part) => part !== undefined && part !== '').join(' ');
};
