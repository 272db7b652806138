import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { routerError } from '../errors';
import { rememberedComplexityOf } from './complexity';

/** How much one operation may ask for. */
export interface Limits {
  /** Levels of fields. */
  depth: number;
  /** Aliased fields, fragments counted where they are spread. */
  aliases: number;
  /** Lexical tokens of the document. */
  tokens: number;
  /** Estimated number of fields in the answer. */
  complexity: number;
}

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * Checks a valid operation of any type.
 * @throws `OPERATION_LIMIT_EXCEEDED`, which names the limit, its maximum and what was asked for.
 */
export function enforceLimits(asked: Operation, limits: Limits): void {
  const shape = shapeOf(asked.document, asked.operation, limits);
  if (shape.depth > limits.depth) throw exceeded('depth', limits.depth, shape.depth);
  if (shape.aliases > limits.aliases) throw exceeded('aliases', limits.aliases, shape.aliases);
  const complexity = rememberedComplexityOf(asked, limits.complexity);
  if (complexity > limits.complexity) throw exceeded('complexity', limits.complexity, complexity);
}

const exceeded = (limit: keyof Limits, maximum: number, actual: number): GraphQLError =>
  routerError(
    'OPERATION_LIMIT_EXCEEDED',
    `The operation's ${limit} is ${actual}; at most ${maximum} is allowed.`,
    {
      limit,
      maximum,
      actual,
      http: { status: 400 },
    },
  );

/** Selections looked at: fragments that spread each other twice grow by powers of two. */
const NODES = 10_000;

/** Depth and aliases; counting stops once a limit is passed, so that nested spreads cannot make it expensive. */
function shapeOf(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const shape = { depth: 0, aliases: 0 };
  let seen = 0;
  const visit = (set: SelectionSetNode | undefined, depth: number): void => {
    for (const selection of set?.selections ?? []) {
      if (shape.depth > limits.depth || shape.aliases > limits.aliases) return;
      seen += 1;
      if (seen > NODES)
        throw exceeded('complexity', limits.complexity, Math.max(seen, limits.complexity + 1));
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        visit(fragments.get(selection.name.value)?.selectionSet, depth);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        visit(selection.selectionSet, depth);
      } else if (!selection.name.value.startsWith('__')) {
        // introspection is as deep as it is; whether it is allowed at all is another setting
        shape.depth = Math.max(shape.depth, depth + 1);
        if (selection.alias) shape.aliases += 1;
        visit(selection.selectionSet, depth + 1);
      }
    }
  };
  visit(operation.selectionSet, 0);
  return shape;
}
