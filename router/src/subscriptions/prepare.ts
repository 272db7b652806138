import { type GraphQLError, OperationTypeNode } from 'graphql';
import { enforceLimits, type Limits } from '../limits/limits';
import { asGraphQLError } from '../errors';
import type { LoadedGraph, PreparedOperation } from './graph';

/** What a client sends to have an operation run. */
export interface OperationPayload {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/**
 * Parses what a client sent; a subscription is also validated and held to the limits, because it never passes
 * the server's pipeline. Queries and mutations do, and are judged there.
 */
export function prepareOperation(
  graph: LoadedGraph,
  { query, operationName, variables }: OperationPayload,
  limits: Limits,
): { ok: true; operation: PreparedOperation } | { ok: false; errors: GraphQLError[] } {
  const prepared = graph.prepare(query, operationName);
  if (!prepared.ok || prepared.operation.operation.operation !== OperationTypeNode.SUBSCRIPTION)
    return prepared;
  const { document, operation } = prepared.operation;
  try {
    enforceLimits({ schema: graph.schema, document, operation, variables: variables ?? {} }, limits);
    return prepared;
  } catch (error) {
    return { ok: false, errors: [asGraphQLError(error)] };
  }
}
