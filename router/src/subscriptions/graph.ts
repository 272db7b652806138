import { type Schema, Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { type FetchNode, type PlanNode, QueryPlanner } from '@apollo/query-planner';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  getOperationAST,
  parse,
  print,
  validate,
} from 'graphql';
import { BoundedCache } from '../bounded-cache';
import { type ResumableOperation, resumable } from './resumable';
import { type RouterCode, asGraphQLError, routerError } from '../errors';

/** How a subscription is answered: one upstream subscription, and what is fetched for each of its events. */
export interface SubscriptionPlan {
  primary: FetchNode;
  rest?: PlanNode | undefined;
  /** The primary operation as one that can go on where it was, where its field allows that. */
  resume?: ResumableOperation | undefined;
}

/** An operation that was parsed and, for a subscription, validated. */
export interface PreparedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
  /** The document and the operation's name in one spelling. */
  key: string;
}

export type Prepared = { ok: true; operation: PreparedOperation } | { ok: false; errors: GraphQLError[] };

/** Longer documents are not kept, so that a thousand of them cannot fill the memory. */
const WORTH_KEEPING = 16_384;

/** One loaded supergraph, with everything that is derived from it and dies with it. */
export class LoadedGraph {
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  private readonly planner: QueryPlanner;
  private readonly plans = new BoundedCache<SubscriptionPlan>(1_000);
  private readonly prepared = new BoundedCache<Prepared>(1_000);

  /** @param schema what clients see. @param supergraphSdl what it was made of. */
  constructor(
    readonly schema: GraphQLSchema,
    supergraphSdl: string,
    private readonly maxTokens: number,
  ) {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false }); // the gateway has
    this.apiSchema = supergraph.apiSchema();
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.planner = new QueryPlanner(supergraph);
  }

  /** Parses an operation and validates it if it is a subscription (queries are validated by the server). */
  prepare(query: string, operationName?: string | null): Prepared {
    const cacheKey = `${operationName ?? ''}\n${query}`;
    let prepared = this.prepared.get(cacheKey);
    if (!prepared) {
      prepared = this.prepareAnew(query, operationName ?? undefined);
      if (query.length <= WORTH_KEEPING) this.prepared.set(cacheKey, prepared);
    }
    return prepared;
  }

  /** @throws {GraphQLError} where the operation cannot be planned as a subscription. */
  plan({ document, operationName, key }: PreparedOperation): SubscriptionPlan {
    let plan = this.plans.get(key);
    if (!plan) {
      const operation = operationFromDocument(this.apiSchema, document, {
        ...(operationName ? { operationName } : {}),
      });
      plan = planned(() => this.planner.buildQueryPlan(operation).node);
      plan.resume = resumable(plan.primary.operation, this.schema);
      this.plans.set(key, plan);
    }
    return plan;
  }

  /** A rule of graphql-js throws, instead of reporting, on a subscription whose root field is conditional. */
  private violations(document: DocumentNode): readonly GraphQLError[] {
    try {
      return validate(this.schema, document, undefined, { maxErrors: 20 });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [error];
    }
  }

  private prepareAnew(query: string, operationName: string | undefined): Prepared {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: this.maxTokens });
    } catch (error) {
      return refused('GRAPHQL_PARSE_FAILED', [asGraphQLError(error)]);
    }
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      return refused('OPERATION_RESOLUTION_FAILURE', [
        new GraphQLError('Which operation to run is not clear.'),
      ]);
    }
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      const errors = this.violations(document);
      if (errors.length > 0) return refused('GRAPHQL_VALIDATION_FAILED', errors);
    }
    const key = `${operationName ?? ''}\n${print(document)}`;
    return { ok: true, operation: { document, operation, operationName, key } };
  }
}

function refused(code: RouterCode, errors: readonly GraphQLError[]): Prepared {
  const coded = errors.map(
    ({ message, nodes, source, positions, path }) =>
      new GraphQLError(message, { nodes, source, positions, path, extensions: { code } }),
  );
  return { ok: false, errors: coded };
}

function planned(build: () => ReturnType<QueryPlanner['buildQueryPlan']>['node']): SubscriptionPlan {
  let node: ReturnType<typeof build>;
  try {
    node = build();
  } catch (error) {
    throw error instanceof GraphQLError
      ? error
      : routerError(
          'BAD_USER_INPUT',
          'This subscription cannot be planned: its first field must be unconditional.',
        );
  }
  if (node?.kind !== 'Subscription') throw routerError('BAD_USER_INPUT', 'This is not a subscription.');
  return { primary: node.primary, rest: node.rest };
}
