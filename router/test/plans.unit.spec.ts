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
  payment { status paidAt refundedAt } fulfillment {
    status at gates { label { ko } state } milestones { milestone { label { ko } } at } } reservedAt completedAt cancelledAt reasonCode
  slot { startsAt date timeZone } dueAt participants item { name { ko } lot } coupon { title { ko } state expiresAt }
  vaccination { dose nextDoseFrom } lastMessage { template state } paidAt approvedAt startedAt refundedAt deleted
  reasonNote timeline { at source type label { ko } } customer { id }`;

describe('plans of my page’s screens', () => {
  it.each([
    ['the list', `{ myReservations(first: 20) { edges { node { ${VIEW} } } pageInfo { hasNextPage } } }`],
    ['one reservation', `{ reservationView(id: "r", atLeastVersion: 3) { ${VIEW} } }`],
    [
      'the desk’s day',
      `{ providerReservations(providerId: "p", on: "2026-12-01", order: SOONEST_FIRST) { edges { node { ${VIEW} } } } }`,
    ],
    [
      'the desk’s dashboard',
      `{ providerDashboard(providerId: "p", from: "2026-12-01", to: "2026-12-31") { name { ko } total
        provider { id } statuses { status count } days { date reserved expected } revenue { net { amount } } } }`,
    ],
    ['the administrator’s', `{ allReservations { edges { node { ${VIEW} } } } }`],
    [
      'the administrator’s counts',
      `{ kindCounts(from: "2026-12-01T00:00:00Z", to: "2027-01-01T00:00:00Z") { kind { label { ko } } total } }`,
    ],
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
