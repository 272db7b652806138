import type { Visitor } from './visitor';

/** What a desk lists of a piece of work. */
export interface DeskRow {
  id: string;
  status: string;
  kind: { code: string };
  title: { ko: string };
  slot: { startsAt: string } | null;
  actions: { action: string; label: { ko: string } }[];
  contact: { name: string; phone: string | null } | null;
}

/** The work on a provider's desk. @param on only of those who are expected on this day */
export async function deskOf(who: Visitor, providerId: string, on: string | null = null): Promise<DeskRow[]> {
  const { provider } = await who.get<{ provider: { desk: { edges: { node: DeskRow }[] } } }>(
    `query ($id: ID!, $on: Date) {
       provider(id: $id) {
         desk(on: $on, first: 100) {
           edges { node { id status kind { code } title { ko } slot { startsAt } actions { action label { ko } } contact { name phone } } }
         }
       }
     }`,
    { id: providerId, on },
  );
  return provider.desk.edges.map(({ node }) => node);
}

/** Something that the desk does, with its words. */
export async function act(
  who: Visitor,
  workOrderId: string,
  action: string,
  note: string | null = null,
): Promise<{
  __typename: string;
  fulfillment?: { status: string };
  state?: string;
  field?: string;
  from?: string;
}> {
  const { actOnWork } = await who.get<{ actOnWork: { __typename: string } }>(
    `mutation ($input: ActOnWorkInput!) {
       actOnWork(input: $input) {
         __typename
         ... on ActOnWorkSuccess { fulfillment { status } }
         ... on NotPossible { state }
         ... on InvalidInput { field }
         ... on TooEarly { from }
       }
     }`,
    { input: { workOrderId, action, note } },
  );
  return actOnWork;
}
