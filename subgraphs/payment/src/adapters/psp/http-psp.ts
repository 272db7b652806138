import CircuitBreaker from 'opossum';
import { Pool } from 'undici';
import { type PaymentProvider, PspTimedOut, PspUnavailable } from '../../application/ports';
import type { PspReport } from '../../domain/payment.decider';
import { type CaptureBody, paymentDocument } from '../../psp/protocol';
import { reportOf } from './report';

export interface HttpPspOptions {
  url: string;
  apiKey: string;
  /** How long an answer may take, in milliseconds: 610 in X1. */
  timeoutMs: number;
  /** The breaker opens when half of at least `volume` calls of the last ten seconds failed; tries again after `resetMs`. */
  breaker: { volume: number; resetMs: number };
}

interface Call {
  method: 'GET' | 'POST';
  path: string;
  body?: CaptureBody;
}

/** Errors of a connection that was never made: nothing was sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Statuses by which the provider says that it did nothing: a wrong API key, too many requests, out of service. */
const NOT_DONE = new Set([401, 403, 429, 503]);

/** The provider's API over HTTP, with X1's time-out and circuit breaker. */
export class HttpPsp implements PaymentProvider {
  readonly retryAfterSeconds: number;
  private readonly pool: Pool;
  private readonly base: string;
  private readonly breaker: CircuitBreaker<[Call], PspReport>;

  constructor(private readonly options: HttpPspOptions) {
    this.retryAfterSeconds = Math.max(1, Math.ceil(options.breaker.resetMs / 1000));
    const url = new URL(options.url);
    this.base = url.pathname.replace(/\/$/, '');
    this.pool = new Pool(url.origin, { connections: 64, keepAliveTimeout: 30_000 });
    this.breaker = new CircuitBreaker((call: Call) => this.send(call), {
      timeout: false, // each call ends by itself, so that "not sent" is told from "no answer"
      errorThresholdPercentage: 50,
      volumeThreshold: options.breaker.volume,
      rollingCountTimeout: 10_000,
      resetTimeout: options.breaker.resetMs,
    });
  }

  isAvailable(): boolean {
    return !this.breaker.opened;
  }

  capture(request: Parameters<PaymentProvider['capture']>[0]): Promise<PspReport> {
    const { token, ...body } = request;
    return this.call({
      method: 'POST',
      path: '/payments',
      body: { ...body, ...(token !== null && { token }) },
    });
  }

  inquire(key: string): Promise<PspReport> {
    return this.call({ method: 'GET', path: pathOf(key) });
  }

  void(key: string): Promise<PspReport> {
    return this.call({ method: 'POST', path: `${pathOf(key)}/void` });
  }

  refund(key: string): Promise<PspReport> {
    return this.call({ method: 'POST', path: `${pathOf(key)}/refund` });
  }

  async close(): Promise<void> {
    this.breaker.shutdown();
    await this.pool.close();
  }

  private async call(call: Call): Promise<PspReport> {
    try {
      return await this.breaker.fire(call);
    } catch (error) {
      if (CircuitBreaker.isOurError(error as Error)) throw this.unavailable();
      throw error;
    }
  }

  private async send({ method, path, body }: Call): Promise<PspReport> {
    try {
      const response = await this.pool.request({
        method,
        path: this.base + path,
        headers: {
          authorization: `Bearer ${this.options.apiKey}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        body: body ? JSON.stringify(body) : null,
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      const { statusCode } = response;
      const text = await response.body.text();
      if (NOT_DONE.has(statusCode)) throw this.unavailable();
      if (statusCode === 404) return { status: 'UNKNOWN_KEY' };
      const document = paymentDocument.safeParse(parse(text));
      // A conflict comes with the state that stands in the way, which is what we want to know.
      if (document.success) return reportOf(document.data, new Date());
      throw new PspTimedOut(`answer ${statusCode} is not understood`);
    } catch (error) {
      if (error instanceof PspUnavailable || error instanceof PspTimedOut) throw error;
      const { code, name } = error as { code?: string; name?: string };
      if (NOT_SENT.has(code ?? '')) throw this.unavailable();
      throw new PspTimedOut(code ?? name ?? 'unknown');
    }
  }

  private unavailable(): PspUnavailable {
    return new PspUnavailable(this.retryAfterSeconds);
  }
}

const pathOf = (key: string): string => `/payments/${encodeURIComponent(key)}`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
