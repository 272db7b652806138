import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PRINCIPAL_HEADER, verifyPrincipal } from '@yeyak/service-kit';

export const SECRET = 'a secret that is long enough for a test';

interface Input {
  key: string;
  reservationId: string;
  text?: { en: string };
}
type Answer = Record<string, unknown> & { __typename: string };

/** What a gate was asked, by whom. */
export interface Asked {
  gate: 'issueCoupon' | 'cancelCoupon' | 'sendCancellation';
  input: Input;
  caller: unknown;
  correlationId: unknown;
}

/**
 * Stands in for `marketing` and `notification` over HTTP, as small as their promises: idempotent by key, and a coupon
 * that was cancelled is never issued afterwards. What they did is kept, to be compared with what the desk believes.
 */
export class GateContexts {
  /** Reservations with a valid coupon. */
  readonly coupons = new Set<string>();
  /** How often a coupon came to be, by reservation: never more than once. */
  readonly issued = new Map<string, number>();
  /** Letters that were sent, by key. */
  readonly sent = new Map<string, string>();
  asked: Asked[] = [];
  hasCampaign = true;
  /** False: the connection breaks without an answer. */
  works = true;
  /** True: what is asked takes effect, and the connection breaks before the answer. */
  losesAnswers = false;
  /** How long the answer to the n-th question takes, in milliseconds. */
  delayMs: (asked: Asked, n: number) => number = () => 0;
  /** What `sendCancellation` says instead of sending. */
  insteadOfSending: Answer | null = null;
  /** Told of each request before it takes effect. */
  onAsked: (asked: Asked) => Promise<unknown> = () => Promise.resolve();
  private readonly closed = new Set<string>();
  private readonly server: Server = createServer((request, response) => {
    void this.serve(request).then((body) => (body === null ? response.destroy() : response.end(body)));
  });

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  /** Nobody opens the door any more. */
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** How often a gate was asked about a reservation. */
  count(gate: Asked['gate'], reservationId?: string): number {
    const isMeant = ({ gate: asked, input }: Asked) =>
      asked === gate && (reservationId === undefined || input.reservationId === reservationId);
    return this.asked.filter(isMeant).length;
  }

  /** As on the first day; what was issued and sent stays. */
  reset(): void {
    this.asked = [];
    this.hasCampaign = true;
    this.works = true;
    this.losesAnswers = false;
    this.delayMs = () => 0;
    this.insteadOfSending = null;
    this.onAsked = () => Promise.resolve();
  }

  private async serve(request: IncomingMessage): Promise<string | null> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { query, variables } = JSON.parse(body) as { query: string; variables: { input: Input } };
    const gate = /answer: (\w+)/.exec(query)?.[1] as Asked['gate'];
    const header = request.headers[PRINCIPAL_HEADER] as string;
    const caller = verifyPrincipal(header, SECRET);
    const asked = {
      gate,
      input: variables.input,
      caller,
      correlationId: request.headers['x-correlation-id'],
    };
    this.asked.push(asked);
    const delay = this.delayMs(asked, this.asked.length);
    if (!this.works) return null;
    await this.onAsked(asked);
    const answer = this[gate](variables.input);
    if (this.losesAnswers) return null;
    // It takes effect, then the answer dawdles: who does not wait for it cannot know.
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return JSON.stringify({ data: { answer } });
  }

  private issueCoupon({ reservationId }: Input): Answer {
    if (this.closed.has(reservationId)) return { __typename: 'CouponClosed', code: 'COUPON_CLOSED' };
    if (!this.coupons.has(reservationId)) {
      if (!this.hasCampaign) return { __typename: 'NoCampaign', code: 'NO_CAMPAIGN' };
      this.coupons.add(reservationId);
      this.issued.set(reservationId, (this.issued.get(reservationId) ?? 0) + 1);
    }
    return { __typename: 'IssueCouponSuccess' };
  }

  private cancelCoupon({ reservationId }: Input): Answer {
    this.closed.add(reservationId);
    this.coupons.delete(reservationId);
    return { __typename: 'CancelCouponSuccess' };
  }

  private sendCancellation({ key, text }: Input): Answer {
    if (this.insteadOfSending) return this.insteadOfSending;
    this.sent.set(key, text?.en ?? '');
    return { __typename: 'SendCancellationSuccess' };
  }
}
