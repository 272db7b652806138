import { TestIssuer } from './issuer';
import { type Result, TestRouter } from './router';
import { Shop } from './shop';

export type Events = AsyncIterableIterator<Result>;

/** A subscription that takes fields of three subgraphs together. */
export const JOINED = 'subscription { orderChanged(id: "7") { id status payment { amount } note } }';
/** What it tells of a status. */
export const joined = (status: string, more: Record<string, unknown> = {}) => ({
  data: { orderChanged: { id: '7', status, payment: { amount: 3000 }, note: 'note of 7', ...more } },
});

export const next = async (events: Events): Promise<Result> =>
  ((await events.next()) as { value: Result }).value;

/** Waits for a condition that other events of this process will bring about. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

/** The shop of the tests behind a router, with an order whose changes are followed. */
export class LiveShop {
  /** The version of the last change. */
  version = 1;

  private constructor(
    readonly shop: Shop,
    readonly issuer: TestIssuer,
    readonly router: TestRouter,
  ) {}

  static async start(): Promise<LiveShop> {
    const shop = await new Shop().start();
    const issuer = await new TestIssuer().start();
    return new LiveShop(shop, issuer, await TestRouter.start({ subgraphs: shop.subgraphs, issuer }));
  }

  async stop(): Promise<void> {
    await this.router.stop();
    await this.shop.stop();
    await this.issuer.stop();
  }

  /** The order comes to this status. */
  change(status: string): void {
    this.version += 1;
    this.shop.change({ id: '7', version: this.version, status });
  }

  subscribe(query = JOINED, token?: string, variables?: Record<string, unknown>): Events {
    return this.router.client(token).iterate({ query, variables }) as Events;
  }

  /** Subscribes, and waits until the subgraph has `upstreams` subscriptions. */
  async listening(
    upstreams: number,
    ...args: Parameters<LiveShop['subscribe']>
  ): Promise<{ events: Events; first: Promise<Result> }> {
    const events = this.subscribe(...args);
    const first = next(events);
    first.catch(() => undefined);
    await this.shop.changes.until(upstreams);
    return { events, first };
  }
}
