import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  type VariableDefinitionNode,
  getNamedType,
  isObjectType,
  parse,
  print,
  visit,
} from 'graphql';

/**
 * The convention by which the router can go on where it was: a subscription field takes `after: String`, and what
 * it sends has `cursor: String!`. The names under which the router adds both to the upstream operation:
 */
const AFTER = 'after';
const CURSOR = 'cursor';
const VARIABLE = 'router_after';
const ALIAS = 'router_cursor';

/** An upstream operation that can be opened again after the last event that was seen. */
export interface ResumableOperation {
  query: string;
  /** Where the client asked to begin: a literal or one of its variables. */
  from: ValueNode | undefined;
  /** The client's variables that the operation still uses. */
  uses: ReadonlySet<string>;
}

/** @returns `undefined` where the field does not follow the convention; it is subscribed to as it is. */
export function resumable(operation: string, schema: GraphQLSchema): ResumableOperation | undefined {
  const document = parse(operation, { noLocation: true });
  const definition = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const root = definition?.selectionSet.selections[0];
  if (!definition || root?.kind !== Kind.FIELD || !followsConvention(root, schema)) return undefined;
  const from = root.arguments?.find(({ name }) => name.value === AFTER)?.value;
  const preset = definition.variableDefinitions?.find(
    ({ variable }) => from?.kind === Kind.VARIABLE && variable.name.value === from.name.value,
  );
  if (preset?.defaultValue) return undefined; // a beginning that only the subgraph knows
  const asked: DocumentNode = {
    ...document,
    definitions: document.definitions.map((node) => (node === definition ? asking(definition, root) : node)),
  };
  const uses = variablesIn(asked);
  const trimmed = visit(asked, {
    VariableDefinition: ({ variable }) => (uses.has(variable.name.value) ? undefined : null),
  });
  uses.delete(VARIABLE);
  return { query: print(trimmed), from, uses };
}

/** Where a client asked to begin; `undefined` for "from now on". */
export function beginning(
  { from }: ResumableOperation,
  variables: Record<string, unknown>,
): string | undefined {
  if (from?.kind === Kind.STRING) return from.value;
  const given = from?.kind === Kind.VARIABLE ? variables[from.name.value] : undefined;
  return typeof given === 'string' ? given : undefined;
}

export const resumeVariables = (cursor: string | undefined): Record<string, unknown> =>
  cursor === undefined ? {} : { [VARIABLE]: cursor };

/** Takes the cursor that was asked for out of an event, so that nobody downstream sees it. */
export function takeCursor(data: Record<string, unknown> | null | undefined): string | undefined {
  const [root] = Object.values(data ?? {}) as (Record<string, unknown> | null)[];
  if (!root || !(ALIAS in root)) return undefined;
  const cursor = root[ALIAS];
  delete root[ALIAS];
  return typeof cursor === 'string' ? cursor : undefined;
}

function followsConvention(root: FieldNode, schema: GraphQLSchema): boolean {
  const field = schema.getSubscriptionType()?.getFields()[root.name.value];
  const sent = field && getNamedType(field.type);
  return (
    isObjectType(sent) &&
    String(sent.getFields()[CURSOR]?.type) === 'String!' &&
    String(field?.args.find(({ name }) => name === AFTER)?.type) === 'String' &&
    root.selectionSet !== undefined
  );
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

function asking(definition: OperationDefinitionNode, root: FieldNode): OperationDefinitionNode {
  const variable = { kind: Kind.VARIABLE, name: name(VARIABLE) } as const;
  const declared: VariableDefinitionNode = {
    kind: Kind.VARIABLE_DEFINITION,
    variable,
    type: { kind: Kind.NAMED_TYPE, name: name('String') },
  };
  const after: ArgumentNode = { kind: Kind.ARGUMENT, name: name(AFTER), value: variable };
  const field: FieldNode = {
    ...root,
    arguments: [...(root.arguments ?? []).filter((argument) => argument.name.value !== AFTER), after],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        ...(root.selectionSet?.selections ?? []),
        { kind: Kind.FIELD, alias: name(ALIAS), name: name(CURSOR) },
      ],
    },
  };
  return {
    ...definition,
    variableDefinitions: [...(definition.variableDefinitions ?? []), declared],
    selectionSet: { ...definition.selectionSet, selections: [field] },
  };
}

/** Names of the variables that are used, not only declared. */
function variablesIn(document: DocumentNode): Set<string> {
  const found = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void found.add(node.name.value),
  });
  return found;
}
