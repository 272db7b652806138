import CircuitBreaker from 'opossum';
import { Pool } from 'undici';
import { PRINCIPAL_HEADER, type Principal, signPrincipal } from './principal';

/** The other context did certainly not carry out the request: it was not reached, or the breaker is open. */
export class PeerUnavailable extends Error {
  constructor(
    readonly peer: string,
    /** When asking again makes sense, in seconds. */
    readonly retryAfterSeconds: number,
  ) {
    super(`${peer} is unavailable`);
  }
}

/** No answer in time, or the connection broke half-way: whether the request was carried out is unknown. */
export class PeerTimedOut extends Error {
  constructor(readonly peer: string) {
    super(`${peer} did not answer in time`);
  }
}

/** The other context answered with errors: a fault, as refusals are data. */
export class PeerFault extends Error {
  constructor(
    readonly peer: string,
    readonly code: string,
    message: string,
  ) {
    super(`${peer} answered ${code}: ${message}`);
  }
}

export interface PeerOptions {
  /** The context that is called. */
  name: string;
  url: string;
  /** The context that calls; it signs as this service. */
  caller: string;
  secret: string;
  timeoutMs: number;
  /** The breaker opens when half of at least `volume` calls of the last ten seconds failed, and tries again after `resetMs`. */
  breaker?: { volume?: number; resetMs?: number };
}

export interface PeerRequest {
  query: string;
  variables?: Record<string, unknown>;
  /** The reservation that this is about, for the trace (X5). */
  correlationId?: string;
  /** On whose behalf; the calling service itself by default. */
  principal?: Principal;
  timeoutMs?: number;
}

interface GraphqlAnswer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * A typed synchronous call to another context, with a time-out and a circuit breaker.
 * Idempotency keys are arguments of the mutations themselves.
 */
export class Peer {
  private readonly pool: Pool;
  private readonly path: string;
  private readonly breaker: CircuitBreaker<[PeerRequest], unknown>;
  private readonly resetMs: number;

  constructor(private readonly options: PeerOptions) {
    const url = new URL(options.url);
    this.path = url.pathname;
    // Many: a request that waits for a connection uses up its time before it is even sent.
    this.pool = new Pool(url.origin, { connections: 128, keepAliveTimeout: 30_000 });
    this.resetMs = options.breaker?.resetMs ?? 5_000;
    this.breaker = new CircuitBreaker((request: PeerRequest) => this.send(request), {
      timeout: false, // each request brings its own, so that a late answer is told from no answer
      errorThresholdPercentage: 50,
      volumeThreshold: options.breaker?.volume ?? 10,
      rollingCountTimeout: 10_000,
      resetTimeout: this.resetMs,
      errorFilter: (error: unknown) => error instanceof PeerFault, // it answered: it is not sick
    });
  }

  /**
   * @returns the `data` of the answer.
   * @throws {PeerUnavailable} certainly not carried out. @throws {PeerTimedOut} unknown. @throws {PeerFault} refused with errors.
   */
  async request<T>(request: PeerRequest): Promise<T> {
    try {
      return (await this.breaker.fire(request)) as T;
    } catch (error) {
      if (CircuitBreaker.isOurError(error as Error))
        throw new PeerUnavailable(this.options.name, this.retryAfter());
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.breaker.opened;
  }

  async close(): Promise<void> {
    this.breaker.shutdown();
    await this.pool.close();
  }

  private retryAfter(): number {
    return Math.max(1, Math.ceil(this.resetMs / 1000));
  }

  private async send(request: PeerRequest): Promise<unknown> {
    const { name, caller, secret, timeoutMs } = this.options;
    const principal = request.principal ?? { type: 'service', name: caller };
    let answer: GraphqlAnswer;
    try {
      const response = await this.pool.request({
        method: 'POST',
        path: this.path,
        headers: {
          'content-type': 'application/json',
          [PRINCIPAL_HEADER]: signPrincipal(principal, secret),
          ...(request.correlationId ? { 'x-correlation-id': request.correlationId } : {}),
        },
        body: JSON.stringify({ query: request.query, variables: request.variables ?? {} }),
        signal: AbortSignal.timeout(request.timeoutMs ?? timeoutMs),
      });
      const text = await response.body.text();
      if (response.statusCode === 503) throw new PeerUnavailable(name, this.retryAfter());
      answer = JSON.parse(text) as GraphqlAnswer;
    } catch (error) {
      if (error instanceof PeerUnavailable) throw error;
      if (NOT_SENT.has((error as { code?: string }).code ?? ''))
        throw new PeerUnavailable(name, this.retryAfter());
      throw new PeerTimedOut(name);
    }
    const [first] = answer.errors ?? [];
    if (first) throw new PeerFault(name, first.extensions?.code ?? 'INTERNAL_SERVER_ERROR', first.message);
    return answer.data;
  }
}
