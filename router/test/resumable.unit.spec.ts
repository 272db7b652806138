import { buildSchema } from 'graphql';
import { beginning, resumable, takeCursor } from '../src/subscriptions/resumable';

const schema = buildSchema(`
  type Query { x: Int }
  type Update { cursor: String! status: String }
  type Subscription { changed(id: ID, after: String): Update! plain(id: ID): Update! bare(after: String): Int! }
`);
const squash = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim();

test('a field with `after` and `cursor` is asked for both', () => {
  const operation = resumable('subscription S($id: ID) { changed(id: $id) { status } }', schema);
  expect(squash(operation?.query)).toBe(
    'subscription S($id: ID, $router_after: String) { changed(id: $id, after: $router_after) { status router_cursor: cursor } }',
  );
  expect([...(operation?.uses ?? [])]).toEqual(['id']);
  expect(operation && beginning(operation, {})).toBeUndefined();
});

test("the client's own beginning is taken over, as a variable or a literal", () => {
  const variable = resumable('subscription ($since: String) { changed(after: $since) { status } }', schema);
  expect(squash(variable?.query)).toBe(
    'subscription ($router_after: String) { changed(after: $router_after) { status router_cursor: cursor } }',
  );
  expect(variable && beginning(variable, { since: '7' })).toBe('7');
  expect(variable && beginning(variable, { since: null })).toBeUndefined();
  const literal = resumable('subscription { changed(after: "7") { status } }', schema);
  expect(literal && beginning(literal, {})).toBe('7');
});

test.each(['{ plain { status } }', '{ bare }', '($a: String = "7") { changed(after: $a) { status } }'])(
  'subscription %s is left as it is',
  (selection) => expect(resumable(`subscription ${selection}`, schema)).toBeUndefined(),
);

test('the cursor is taken out of the event', () => {
  const data = { changed: { status: 'x', router_cursor: '9' } };
  expect(takeCursor(data)).toBe('9');
  expect(data).toEqual({ changed: { status: 'x' } });
  expect(takeCursor({ changed: null })).toBeUndefined();
  expect(takeCursor(undefined)).toBeUndefined();
});
