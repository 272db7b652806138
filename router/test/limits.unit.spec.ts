import { type GraphQLError, Kind, type OperationDefinitionNode, buildSchema, parse } from 'graphql';
import { complexityOf } from '../src/limits/complexity';
import { type Limits, enforceLimits } from '../src/limits/limits';

const schema = buildSchema(`
  type Query { order: Order orders(first: Int, last: Int): OrderConnection! list: [Order!]! }
  type OrderConnection { edges: [Edge!]! nodes: [Order!]! total: Int }
  type Edge { node: Order! }
  type Order { id: ID parent: Order lines: [Order!] }
`);
const loose: Limits = { depth: 100, aliases: 100, tokens: 10_000, complexity: 1_000_000 };
const asked = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  return { schema, document, operation, variables };
};
const refusal = (text: string, limits: Partial<Limits>, variables?: Record<string, unknown>): unknown => {
  try {
    enforceLimits(asked(text, variables), { ...loose, ...limits });
    return undefined;
  } catch (error) {
    const { code, limit, maximum, actual } = (error as GraphQLError).extensions;
    return { code, limit, maximum, actual };
  }
};

test('depth is counted through fragments, and introspection is not counted', () => {
  const text = 'query { order { ...a } } fragment a on Order { parent { ... on Order { parent { id } } } }';
  expect(refusal(text, { depth: 4 })).toBeUndefined();
  expect(refusal(text, { depth: 3 })).toMatchObject({ limit: 'depth', maximum: 3, actual: 4 });
  expect(
    refusal('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', { depth: 1 }),
  ).toBeUndefined();
});

test('aliases are counted where fragments are spread', () => {
  const text = '{ order { ...a } x: order { ...a } } fragment a on Order { y: id }';
  expect(refusal(text, { aliases: 3 })).toBeUndefined();
  expect(refusal(text, { aliases: 2 })).toMatchObject({ limit: 'aliases', actual: 3 });
});

test('fragments that double with each spread are refused at once', () => {
  const many = Array.from({ length: 40 }, (_, i) => `fragment f${i} on Order { ...f${i + 1} ...f${i + 1} }`);
  const text = `{ order { ...f0 } } ${many.join(' ')} fragment f40 on Order { id }`;
  expect(refusal(text, {})).toMatchObject({ code: 'OPERATION_LIMIT_EXCEEDED', limit: 'complexity' });
});

test.each([
  ['{ order { id parent { id } } }', {}, 4],
  ['{ list { id } }', {}, 11],
  ['{ orders(first: 50) { edges { node { id } } } }', {}, 1 + 50 * 3],
  ['query ($n: Int) { orders(first: $n) { nodes { id } } }', { n: 7 }, 1 + 7 * 2],
  ['{ orders { nodes { id } } }', {}, 1 + 20 * 2],
  ['{ orders(first: -5) { nodes { id } } }', {}, 1 + 2],
])('the complexity of %s', (text, variables, expected) => {
  expect(complexityOf(asked(text, variables), 1_000)).toBe(expected);
});

test('a page within a page multiplies', () => {
  const text = '{ orders(first: 100) { nodes { lines { lines { id } } } } }';
  expect(refusal(text, { complexity: 5_000 })).toMatchObject({
    limit: 'complexity',
    maximum: 5_000,
    actual: 11_201,
  });
});

test('variables that do not fit are bad input, not a fault', () => {
  expect(refusal('query ($n: Int) { orders(first: $n) { total } }', {}, { n: 'x' })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('the same document with a longer page is estimated anew; one of a fixed size is not', () => {
  const varying = asked('query ($n: Int) { orders(first: $n) { edges { node { id } } } }', { n: 1 });
  const limits: Limits = { ...loose, complexity: 50 };
  expect(() => enforceLimits(varying, limits)).not.toThrow();
  expect(() => enforceLimits({ ...varying, variables: { n: 100 } }, limits)).toThrow(/complexity/);
  const fixed = asked('{ orders(first: 100) { edges { node { id } } } }');
  for (const _ of [1, 2]) expect(() => enforceLimits(fixed, limits)).toThrow(/complexity/);
});
