import type { FormattedExecutionResult } from 'graphql';
import type { Logger } from '@yeyak/service-kit';
import type { Clock } from '../clock';
import { newContext } from '../context';
import { asGraphQLError, maskError, routerError } from '../errors';
import type { LiveCounts, Metrics } from '../ops/metrics';
import type { SubgraphRegistry } from '../subgraphs/registry';
import { audienceOf } from './audience';
import { canonical } from './canonical';
import { executeEvent } from './event-execution';
import type { LoadedGraph, SubscriptionPlan } from './graph';
import { Mailbox } from './mailbox';
import { beginning } from './resumable';
import { Topic } from './topic';
import { UpstreamSubgraph } from './upstream';
import {
  type JoinEvent,
  type Placement,
  type SubscriberMailbox,
  type SubscriptionRequest,
  View,
} from './view';

export interface SubscriptionOptions {
  registry: SubgraphRegistry;
  secret: string;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  /** Results that may wait for one client. */
  buffer: number;
  /** The first wait before a lost upstream subscription is opened again. */
  retryMs: number;
}

/** Where a request leads in the graph that is loaded. */
interface Routed {
  plan: SubscriptionPlan;
  placement: Placement;
}

/**
 * Federated subscriptions on the gateway's own query planner: ONE upstream subscription per distinct operation,
 * variables and audience; the rest of the plan once per event and distinct selection, shared by all clients.
 */
export class FederatedSubscriptions {
  private graph: LoadedGraph | undefined;
  private readonly upstreams = new Map<string, UpstreamSubgraph>();
  private readonly topics = new Map<string, Topic>();
  private readonly views = new Set<View>();
  private replays = 0;

  constructor(private readonly options: SubscriptionOptions) {
    options.metrics.watch(() => this.live);
  }

  get current(): LoadedGraph {
    if (!this.graph) throw new Error('No supergraph is loaded.');
    return this.graph;
  }

  get live(): LiveCounts {
    const downstream = [...this.views].reduce((sum, view) => sum + view.clients.size, 0);
    return { downstream, views: this.views.size, upstream: this.topics.size };
  }

  /** A supergraph was loaded: what runs moves to it, or is told why it cannot. */
  load(graph: LoadedGraph): void {
    this.graph = graph;
    for (const view of [...this.views]) this.move(view, graph);
  }

  /**
   * Joins (or opens) the subscription. Nothing that happens after this call is missed.
   * @throws {GraphQLError} where it cannot be planned, or its subgraph is not deployed.
   */
  subscribe(request: SubscriptionRequest): SubscriberMailbox {
    const routed = this.route(request);
    const { topicKey, viewKey } = routed.placement;
    const view = this.topics.get(topicKey)?.views.get(viewKey) ?? this.place(routed);
    const mailbox: SubscriberMailbox = new Mailbox<FormattedExecutionResult>(
      this.options.buffer,
      () => {
        this.options.metrics.overflowed();
        return routerError(
          'SUBSCRIPTION_OVERFLOW',
          'Events came faster than they were read. Subscribe again.',
        );
      },
      () => {
        view.clients.delete(mailbox);
        if (view.clients.size === 0) this.leave(view);
      },
    );
    view.clients.add(mailbox);
    return mailbox;
  }

  /** Tells every client that the router goes away, and leaves the subgraphs. */
  async dispose(): Promise<void> {
    const goodbye = routerError('SERVER_GOING_AWAY', 'The router restarts. Subscribe again.');
    for (const view of [...this.views]) view.end(goodbye);
    await Promise.all([...this.upstreams.values()].map((upstream) => upstream.dispose()));
  }

  private route(request: SubscriptionRequest, before?: Placement): Routed {
    const { prepared, variables, context } = request;
    const plan = this.current.plan(prepared);
    const after = plan.resume && beginning(plan.resume, variables);
    // A replay belongs to the one client that asked for it: who joined later would miss what was replayed.
    const only = after === undefined ? '' : (before?.only ?? `replay ${(this.replays += 1)}`);
    const audience = audienceOf(context.principal, prepared.document);
    const upstream = [plan.primary.serviceName, plan.primary.operation, upstreamVariables(plan, variables)];
    const topicKey = canonical([audience, only, ...upstream]);
    return { plan, placement: { request, only, topicKey, viewKey: canonical([prepared.key, variables]) } };
  }

  private place(routed: Routed): View {
    const topic = this.topic(routed);
    const view = new View(routed.placement, this.joining(routed));
    topic.views.set(routed.placement.viewKey, view);
    this.views.add(view);
    return view;
  }

  /** @param position the cursor to go on from, where another subscription is replaced. */
  private topic({ plan, placement: { request, topicKey } }: Routed, position?: string): Topic {
    const open = this.topics.get(topicKey);
    if (open) return open;
    const { primary, resume } = plan;
    const topic: Topic = new Topic(
      this.upstream(primary.serviceName),
      {
        query: resume?.query ?? primary.operation,
        operationName: primary.operationName,
        variables: upstreamVariables(plan, request.variables),
        resume: resume && { after: position ?? beginning(resume, request.variables) },
        principal: request.context.principal,
        requestId: request.context.requestId,
      },
      () => {
        if (this.topics.get(topicKey) === topic) this.topics.delete(topicKey);
      },
    );
    this.topics.set(topicKey, topic);
    return topic;
  }

  private upstream(name: string): UpstreamSubgraph {
    let upstream = this.upstreams.get(name);
    if (!upstream) {
      const url = this.options.registry.webSocketUrl(name);
      if (!url)
        throw routerError('DOWNSTREAM_SERVICE_ERROR', `${name} is unavailable.`, { serviceName: name });
      upstream = new UpstreamSubgraph({ ...this.options, name, url });
      this.upstreams.set(name, upstream);
    }
    return upstream;
  }

  private joining({ plan, placement: { request } }: Routed): JoinEvent {
    const graph = this.current;
    const { prepared, variables, context } = request;
    const services = this.options.registry.serviceMap;
    return (event) => {
      // everybody in a view has the same principal; each event is a request of its own
      const own = newContext({ principal: context.principal });
      return executeEvent({ graph, services, prepared, plan, variables, context: own }, event);
    };
  }

  private leave(view: View): void {
    this.views.delete(view);
    const { topicKey, viewKey } = view.placement;
    const topic = this.topics.get(topicKey);
    if (topic?.views.get(viewKey) !== view) return;
    topic.views.delete(viewKey);
    if (topic.views.size > 0) return;
    this.topics.delete(topicKey);
    topic.close();
  }

  private move(view: View, graph: LoadedGraph): void {
    const { request, topicKey } = view.placement;
    try {
      const prepared = graph.prepare(request.query, request.operationName);
      if (!prepared.ok) throw prepared.errors[0] ?? new Error('refused');
      const routed = this.route({ ...request, prepared: prepared.operation }, view.placement);
      const before = this.topics.get(topicKey);
      const joins = this.topics.has(routed.placement.topicKey);
      const topic = this.topic(routed, before?.position);
      view.rebind(this.joining(routed));
      if (topic === before) {
        view.placement = routed.placement;
        return;
      }
      this.leave(view);
      view.moveTo(routed.placement, !joins && before?.position !== undefined);
      topic.views.set(routed.placement.viewKey, view);
      this.views.add(view);
    } catch (error) {
      const why = maskError(asGraphQLError(error).toJSON()).message;
      view.end(routerError('SUBSCRIPTION_OBSOLETE', `The API has changed: ${why}`));
    }
  }
}

/** The client's variables that the upstream operation uses. */
function upstreamVariables(
  { primary, resume }: SubscriptionPlan,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const used = resume ? [...resume.uses] : (primary.variableUsages ?? []);
  return Object.fromEntries(used.filter((name) => name in variables).map((name) => [name, variables[name]]));
}
