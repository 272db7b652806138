import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type PlanNode, QueryPlanner, type SubscriptionNode } from '@apollo/query-planner';
import { parse } from 'graphql';

const supergraph = Supergraph.build(readFileSync(path.join(__dirname, '../supergraph.graphql'), 'utf8'));
const planner = new QueryPlanner(supergraph);

/** The contexts that an operation asks, in the order of the plan: one entry per fetch. */
function fetches(operation: string): string[] {
  const asked = (node: PlanNode | SubscriptionNode | undefined): string[] => {
    switch (node?.kind) {
      case undefined:
        return [];
      case 'Fetch':
        return [node.serviceName];
      case 'Flatten':
        return asked(node.node);
      case 'Sequence':
      case 'Parallel':
        return node.nodes.flatMap(asked);
      case 'Subscription':
        return [...asked(node.primary), ...asked(node.rest)];
      default:
        throw new Error(`a plan with ${node?.kind}`);
    }
  };
  return asked(planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse(operation))).node);
}

const VIEW = `id status statusLabel { ko } stage { code label { ko en } } kind { label { ko } }
  offering { id name { ko } } provider { id name { ko } } quantity unitPrice { amount } total { amount currency }
  payment { status paidAt refundedAt } fulfillment { status at } reservedAt completedAt cancelledAt reasonCode
  timeline { at source type label { ko } } customer { id }`;

describe('plans of my page’s screens', () => {
  it.each([
    ['the list', `{ myReservations(first: 20) { edges { node { ${VIEW} } } pageInfo { hasNextPage } } }`],
    ['one reservation', `{ reservationView(id: "r", atLeastVersion: 3) { ${VIEW} } }`],
    ['the desk’s dashboard', `{ providerReservations(providerId: "p") { edges { node { ${VIEW} } } } }`],
    ['the administrator’s', `{ allReservations { edges { node { ${VIEW} } } } }`],
    ['the live page', `subscription { reservationChanged { cursor version view { ${VIEW} } } }`],
    ['the live desk', `subscription { reservationChanged(providerId: "p") { version view { ${VIEW} } } }`],
  ])('X7 %s asks mypage alone, once', (_, operation) => {
    expect(fetches(operation)).toEqual(['mypage']);
  });

  it('negative control: the federated join asks the contexts that own the fields', () => {
    const joined = fetches(
      `{ reservationView(id: "r") { reservation { status payment { status } fulfillment { status } } } }`,
    );
    expect([...joined].sort()).toEqual(['fulfillment', 'mypage', 'payment', 'reservation']);
  });

  const examples = path.join(__dirname, '../src/playground/examples');
  it('X7 the Playground’s my page is planned as one fetch too', () => {
    const file = readdirSync(examples).find((name) => name.endsWith('my-page.graphql'));
    if (!file) throw new Error('no example of my page');
    expect(fetches(readFileSync(path.join(examples, file), 'utf8'))).toEqual(['mypage']);
  });
});
