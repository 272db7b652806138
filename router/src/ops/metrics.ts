import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

type SubgraphOutcome = 'ok' | 'errors' | 'timeout' | 'unavailable';

/** What is live at the moment, as the subscriptions count it. */
export interface LiveCounts {
  /** Clients' subscriptions. */
  downstream: number;
  /** Distinct selections whose joins run once per event. */
  views: number;
  /** Subscriptions that the router holds at subgraphs. */
  upstream: number;
}

/** The router's measurements, in a registry of its own (`/metrics`). */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'router_requests_total',
    help: 'Operations by type and outcome (ok, errors).',
    labelNames: ['type', 'outcome'],
    registers: [this.registry],
  });
  private readonly durations = new Histogram({
    name: 'router_request_seconds',
    help: 'Time from an operation to its answer.',
    labelNames: ['type'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  private readonly fetches = new Histogram({
    name: 'router_subgraph_seconds',
    help: 'Time of one request to a subgraph, by its outcome (ok, errors, timeout, unavailable).',
    labelNames: ['subgraph', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  private readonly events = new Counter({
    name: 'router_subscription_events_total',
    help: 'Events received from subgraphs.',
    labelNames: ['subgraph'],
    registers: [this.registry],
  });
  private readonly overflows = new Counter({
    name: 'router_subscription_overflows_total',
    help: 'Subscriptions ended because their client read too slowly.',
    registers: [this.registry],
  });
  private readonly reconnects = new Counter({
    name: 'router_subscription_retries_total',
    help: 'Upstream subscriptions that had to be opened again.',
    labelNames: ['subgraph'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** @returns called when the operation is answered. */
  requestStarted(): (type: string, outcome: 'ok' | 'errors') => void {
    const started = performance.now();
    return (type, outcome) => {
      this.requests.inc({ type, outcome });
      this.durations.observe({ type }, (performance.now() - started) / 1000);
    };
  }

  /** @returns called when the subgraph answered or did not. */
  subgraphStarted(subgraph: string): (outcome: SubgraphOutcome) => void {
    const started = performance.now();
    return (outcome) => this.fetches.observe({ subgraph, outcome }, (performance.now() - started) / 1000);
  }

  eventReceived(subgraph: string): void {
    this.events.inc({ subgraph });
  }

  overflowed(): void {
    this.overflows.inc();
  }

  retried(subgraph: string): void {
    this.reconnects.inc({ subgraph });
  }

  /** Reads what is live whenever `/metrics` is asked. */
  watch(counts: () => LiveCounts): void {
    const gauge = (name: string, help: string, pick: (live: LiveCounts) => number): void => {
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(pick(counts()));
        },
      });
    };
    gauge('router_subscriptions_downstream', "Clients' subscriptions.", (live) => live.downstream);
    gauge('router_subscriptions_views', 'Distinct selections joined once per event.', (live) => live.views);
    gauge('router_subscriptions_upstream', 'Subscriptions held at subgraphs.', (live) => live.upstream);
  }
}
