import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** How long a list is taken to be where the operation does not say. */
const LIST = 10;
const PAGE = 20;

/**
 * One for the field, and what is below it as often as it will come: `first` or `last` times for a page, ten
 * times for a plain list. A connection's `edges` and `nodes` are the page that its own field has counted.
 */
const estimator: ComplexityEstimator = ({ field, type, args, childComplexity }) => {
  if (field.name.startsWith('__')) return 0;
  const given = (args as Record<string, unknown>)['first'] ?? (args as Record<string, unknown>)['last'];
  const inConnection = type.name.endsWith('Connection');
  let times = 1;
  if (typeof given === 'number') times = Math.max(1, given);
  else if (getNamedType(field.type).name.endsWith('Connection')) times = PAGE;
  else if (isListType(getNullableType(field.type)) && !inConnection) times = LIST;
  return 1 + times * childComplexity;
};

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** Whether an operation's size depends on its variables: on a page's length, or on what is included. */
function variesWith(document: DocumentNode): boolean {
  let varies = false;
  const note = (node: { name: { value: string }; value?: { kind: string } }): void => {
    if (node.value?.kind === Kind.VARIABLE && ['first', 'last', 'if'].includes(node.name.value))
      varies = true;
  };
  visit(document, { Argument: note });
  return varies;
}

/** Estimates of operations that come again and again: per document as parsed, then per schema and operation. */
const known = new WeakMap<DocumentNode, WeakMap<GraphQLSchema, Map<string, number>>>();

/**
 * As {@link complexityOf}, but worked out once for a document whose size does not depend on its variables: visiting
 * it costs as much as planning it.
 */
export function rememberedComplexityOf(request: Operation, maximum: number): number {
  const { document, schema, operation } = request;
  let bySchema = known.get(document);
  if (!bySchema) known.set(document, (bySchema = new WeakMap()));
  let byOperation = bySchema.get(schema);
  if (!byOperation) bySchema.set(schema, (byOperation = new Map<string, number>()));
  const name = operation.name?.value ?? '';
  const remembered = byOperation.get(name);
  if (remembered !== undefined) return remembered;
  const complexity = complexityOf(request, maximum);
  if (!variesWith(document)) byOperation.set(name, complexity);
  return complexity;
}

/**
 * The estimated number of fields in an operation's answer.
 * @returns more than `maximum` for a document that is too large to be estimated.
 * @throws a `BAD_USER_INPUT` error where the variables do not fit the operation.
 */
export function complexityOf({ schema, document, operation, variables }: Operation, maximum: number): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      estimators: [estimator],
      ...(operation.name ? { operationName: operation.name.value } : {}),
    });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('number of nodes')) return maximum + 1;
    const message = error instanceof GraphQLError ? error.message : 'The variables do not fit the operation.';
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
