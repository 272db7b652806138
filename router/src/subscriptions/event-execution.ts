import {
  type GraphQLDataSource,
  type ServiceMap,
  buildOperationContext,
  executeQueryPlan,
} from '@apollo/gateway';
import type { PlanNode } from '@apollo/query-planner';
import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { RouterContext } from '../context';
import { asGraphQLError, maskError, maskSubgraphError } from '../errors';
import type { LoadedGraph, PreparedOperation, SubscriptionPlan } from './graph';

type GatewayRequest = Parameters<typeof executeQueryPlan>[2];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Stands in for the subgraph whose event is already here, so that the gateway's executor can do all the rest. */
const EVENT = '__subscription_event__';

export interface EventExecution {
  graph: LoadedGraph;
  services: ServiceMap;
  prepared: PreparedOperation;
  plan: SubscriptionPlan;
  variables: Record<string, unknown>;
  context: RouterContext;
}

/** What one event looks like to one selection: the event, joined with the other subgraphs. Never rejects. */
export async function executeEvent(
  of: EventExecution,
  event: ExecutionResult,
): Promise<FormattedExecutionResult> {
  const { graph, prepared, plan, variables, context } = of;
  const { primary, rest } = plan;
  const node: PlanNode = {
    kind: 'Sequence',
    nodes: [{ ...primary, serviceName: EVENT }, ...(rest ? [rest] : [])],
  };
  const shown = (error: GraphQLFormattedError): GraphQLFormattedError => {
    const masked = maskError(error);
    const from = masked.extensions?.['serviceName'] === EVENT ? primary.serviceName : undefined;
    return from ? { ...masked, extensions: { ...masked.extensions, serviceName: from } } : masked;
  };
  try {
    const { data, errors, extensions } = await executeQueryPlan(
      { kind: 'QueryPlan', node },
      { ...of.services, [EVENT]: answering(event) },
      gatewayRequest(prepared, variables, context),
      buildOperationContext({
        schema: graph.schema,
        operationDocument: prepared.document,
        operationName: prepared.operationName,
      }),
      graph.supergraphSchema,
      graph.apiSchema,
    );
    return {
      data: data ?? null,
      ...(errors ? { errors: errors.map((error) => shown(asGraphQLError(error).toJSON())) } : {}),
      ...(extensions ? { extensions } : {}),
    };
  } catch (error) {
    return { data: null, errors: [shown(asGraphQLError(error).toJSON())] };
  }
}

/** The executor merges into what it is given, and each selection needs the event as it came. */
const answering = (event: ExecutionResult): GraphQLDataSource => ({
  process: async () => {
    const { data, errors } = structuredClone(event) as Answer;
    return { data: data ?? null, ...(errors ? { errors: errors.map(maskSubgraphError) } : {}) };
  },
});

/** The parts of a request that the executor reads; the server has the others only for HTTP requests. */
const gatewayRequest = (
  { document, operationName }: PreparedOperation,
  variables: Record<string, unknown>,
  context: RouterContext,
): GatewayRequest => {
  const request = { request: { variables, operationName }, document, context, metrics: {}, logger: console };
  return request as unknown as GatewayRequest;
};
