import type { ExecutionResult, FormattedExecutionResult, GraphQLError } from 'graphql';
import type { RouterContext } from '../context';
import { routerError } from '../errors';
import type { PreparedOperation } from './graph';
import type { Mailbox } from './mailbox';

export type SubscriberMailbox = Mailbox<FormattedExecutionResult>;

/** Joins one event with the other subgraphs. */
export type JoinEvent = (event: ExecutionResult) => Promise<FormattedExecutionResult>;

/** A subscription that a client asks for; prepared with the graph that is loaded at the moment. */
export interface SubscriptionRequest {
  query: string;
  operationName?: string | null | undefined;
  prepared: PreparedOperation;
  variables: Record<string, unknown>;
  context: RouterContext;
}

export interface Placement {
  request: SubscriptionRequest;
  /** Tells apart the upstreams of subscriptions that must not be shared; empty for all others. */
  only: string;
  topicKey: string;
  viewKey: string;
}

/** Events of one view that may be on their way; with more the view's clients are told to subscribe again. */
const MOST_PENDING = 1_024;
/** Events of one view whose joins run at a time: a burst must not become a burst at the other subgraphs. */
const MOST_JOINING = 16;

/**
 * One distinct selection for one audience: however many clients asked for it, the rest of the plan runs once per
 * event and all of them get the same result, in the order of the events.
 */
export class View {
  readonly clients = new Set<SubscriberMailbox>();
  private moved = false;
  private last: Promise<void> = Promise.resolve();
  private pending = 0;
  private joining = 0;
  private readonly turns: (() => void)[] = [];

  /**
   * @param placement what was asked for, and where in the subscriptions the view stands.
   * @param execute joins one event; it never rejects.
   */
  constructor(
    public placement: Placement,
    private execute: JoinEvent,
  ) {}

  /** From now on events are joined by another plan (the supergraph was loaded again). */
  rebind(execute: JoinEvent): void {
    this.execute = execute;
  }

  /** @param complete whether the other upstream subscription certainly goes on where the last one was. */
  moveTo(placement: Placement, complete: boolean): void {
    this.placement = placement;
    this.moved = !complete;
  }

  /**
   * Joins and hands out one event. Joins of several events overlap; their results do not overtake each other.
   * @param gap whether events before this one may be missing; said in `extensions.gap`.
   */
  deliver(event: ExecutionResult, gap: boolean): void {
    if (this.pending >= MOST_PENDING) {
      this.end(
        routerError('SUBSCRIPTION_OVERFLOW', 'Events come faster than they can be joined. Subscribe again.'),
      );
      return;
    }
    this.pending += 1;
    const joined = this.join(event);
    const mayMiss = gap || this.moved;
    this.moved = false;
    this.last = this.last.then(async () => {
      const result = await joined;
      this.pending -= 1;
      const told = mayMiss ? { ...result, extensions: { ...result.extensions, gap: true } } : result;
      for (const client of [...this.clients]) client.push(told);
    });
  }

  private async join(event: ExecutionResult): Promise<FormattedExecutionResult> {
    if (this.joining < MOST_JOINING) this.joining += 1;
    else await new Promise<void>((resolve) => this.turns.push(resolve));
    try {
      return await this.execute(event);
    } finally {
      const next = this.turns.shift();
      if (next) next();
      else this.joining -= 1;
    }
  }

  /** Ends every client after what is on its way has been delivered. */
  endAfterDelivery(error?: GraphQLError): void {
    this.last = this.last.then(() => this.end(error));
  }

  end(error?: GraphQLError): void {
    for (const client of [...this.clients]) client.end(error);
  }
}
