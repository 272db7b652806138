import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { Story } from '../../test/story';
import type { ViewReader } from '../application/ports';
import { blankView, isListed, type ListedView } from '../domain/reservation-view';
import { foldFact } from '../projections/reservation-view.projection';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers';
import { typeDefs } from './schema.generated';

const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);

/** A reader that knows every reservation it is asked for, and counts how often it is asked. */
function countingReader() {
  const asked: Record<string, number> = {};
  const count = (what: string): void => void (asked[what] = (asked[what] ?? 0) + 1);
  const view = (id: string, providerId = 'store-seongsu'): ListedView => {
    const [held] = new Story(id, 'customer-minji', providerId).held().facts;
    const state = held && foldFact(blankView(id), held);
    if (!state || !isListed(state)) throw new Error('a held reservation is listed');
    return state;
  };
  const reader: ViewReader = {
    byIds: async (ids) => (count('byIds'), ids.map((id) => view(id))),
    page: async () => (count('page'), []),
    pages: async ({ ids }) => (
      count('pages'),
      ids.flatMap((id) => [view(`a-${id}`, id), view(`b-${id}`, id)])
    ),
    timelines: async () => (count('timelines'), []),
    providers: async () => (count('providers'), []),
    known: async () => (count('known'), new Map()),
  };
  return { reader, asked };
}

async function ask(query: string, who: object[]): Promise<{ asked: Record<string, number>; data: unknown }> {
  const { reader, asked } = countingReader();
  const principal = { type: 'service', name: 'router' } as const;
  const contextValue = { principal, loaders: createLoaders(reader) } as unknown as Context;
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    contextValue,
    variableValues: { who },
  });
  expect(errors).toBeUndefined();
  return { asked, data };
}

const FIELDS = `status provider { name { ko } timeZone } timeline { type }`;

describe('reading many', () => {
  it('X7 asks once for the views, stories and providers of a page of reservations', async () => {
    const who = Array.from({ length: 50 }, (_, index) => ({ __typename: 'Reservation', id: `r-${index}` }));
    const query = `query ($who: [_Any!]!) { _entities(representations: $who) {
      ... on Reservation { timeline { type } view { ${FIELDS} } } } }`;
    const { asked, data } = await ask(query, who);
    expect(data).toHaveProperty('_entities.49.view.status', 'HELD');
    expect(asked['providers']).toBe(1);
    // The story is asked for beside the view and once more within it: two levels, not fifty.
    expect(asked).toMatchObject({ byIds: 1 });
    expect(asked['timelines']).toBeLessThanOrEqual(2);
  });

  it('X7 asks once for the lists of many providers', async () => {
    const who = Array.from({ length: 30 }, (_, index) => ({ __typename: 'Provider', id: `store-${index}` }));
    const query = `query ($who: [_Any!]!) { _entities(representations: $who) {
      ... on Provider { reservations(first: 5) { edges { node { id ${FIELDS} } } } } } }`;
    const { asked, data } = await ask(query, who);
    expect(data).toHaveProperty('_entities.29.reservations.edges.1.node.id', 'b-store-29');
    expect(asked).toEqual({ pages: 1, providers: 1, timelines: 1 });
  });
});
