import { eventually } from '@yeyak/testkit';
import { BEGINNING, type Stream, type Visitor } from './visitor';

/** What my page shows of a reservation: of its read model alone, so that no other context is asked (X7). */
export interface Seen {
  id: string;
  status: string;
  stage: { code: string; label: { ko: string; en: string } };
  provider: { id: string; name: { ko: string }; timeZone: string | null };
  offering: { id: string; name: { ko: string } };
  total: { amount: number };
  slot: { startsAt: string; endsAt: string; timeZone: string; date: string } | null;
  dueAt: string | null;
  payment: { status: string; paidAt: string | null; refundedAt: string | null; attempts: number } | null;
  fulfillment: { status: string } | null;
  reservedAt: string;
  requestedAt: string | null;
  paidAt: string | null;
  approvedAt: string | null;
  confirmedAt: string | null;
  startedAt: string | null;
  completedAt: string | null;
  cancelledAt: string | null;
  refundedAt: string | null;
  rejectedAt: string | null;
  expiredAt: string | null;
  noShowAt: string | null;
  deleted: boolean;
  reasonCode: string | null;
  reasonNote: string | null;
  timeline: { type: string; source: string }[];
}

const SEEN = `id status stage { code label { ko en } } provider { id name { ko } timeZone } offering { id name { ko } }
  total { amount } slot { startsAt endsAt timeZone date } dueAt
  payment { status paidAt refundedAt attempts } fulfillment { status }
  reservedAt requestedAt paidAt approvedAt confirmedAt startedAt completedAt cancelledAt refundedAt rejectedAt expiredAt
  noShowAt deleted reasonCode reasonNote timeline { type source }`;

/** What somebody sees of a reservation now; null where it is not theirs to see, or not known yet. */
export async function see(who: Visitor, id: string): Promise<Seen | null> {
  const { reservationView } = await who.get<{ reservationView: Seen | null }>(
    `query ($id: ID!) { reservationView(id: $id) { ${SEEN} } }`,
    { id },
  );
  return reservationView;
}

/** Waits until somebody sees a reservation as expected. */
export const sees = (who: Visitor, id: string, expected: object, within = 30_000): Promise<Seen> =>
  eventually(
    async () => {
      const seen = await see(who, id);
      expect(seen).toMatchObject(expected);
      return seen!;
    },
    { within },
  );

/** The customer's own list. */
export async function listed(
  who: Visitor,
  kind: string,
): Promise<Pick<Seen, 'id' | 'status' | 'deleted' | 'cancelledAt'>[]> {
  const { myReservations } = await who.get<{
    myReservations: { edges: { node: Pick<Seen, 'id' | 'status' | 'deleted' | 'cancelledAt'> }[] };
  }>(
    `query ($kind: [String!]) { myReservations(kind: $kind, first: 100) { edges { node { id status deleted cancelledAt } } } }`,
    { kind: [kind] },
  );
  return myReservations.edges.map(({ node }) => node);
}

/** A message to the customer, as it reads. */
export interface Told {
  template: string;
  status: string;
  text: { ko: string; en: string };
}

/** Waits until the customer was told with each of these templates, once and no more. @returns the messages, by template. */
export const isTold = (
  who: Visitor,
  id: string,
  templates: readonly string[],
): Promise<Record<string, Told>> =>
  eventually(
    async () => {
      const { reservation } = await who.get<{ reservation: { messages: Told[] } }>(
        `query ($id: ID!) { reservation(id: $id) { messages { template status text { ko en } } } }`,
        { id },
      );
      const { messages } = reservation;
      expect(messages.map(({ template }) => template).sort()).toEqual([...templates].sort());
      expect(messages.filter(({ status }) => status !== 'SENT')).toEqual([]);
      return Object.fromEntries(messages.map((message) => [message.template, message]));
    },
    { within: 30_000 },
  );

interface Change {
  reservationChanged: { view: { id: string; status: string; stage: { code: string } } };
}

/** Follows somebody's own reservations, or those at a provider's desk, live. */
export const follow = (who: Visitor, providerId: string | null = null): Stream<Change> =>
  who.subscribe<Change>(
    `subscription ($providerId: ID, $after: String) {
       reservationChanged(providerId: $providerId, after: $after) { view { id status stage { code } } }
     }`,
    { providerId, after: BEGINNING },
  );

/**
 * Waits until a stream has told of a stage. A change is told with what there is when it is read: whoever wants to see each
 * stage waits for it before the next one.
 */
export const comesTo = (stream: Stream<Change>, id: string, stage: string): Promise<Change> =>
  stream.until(({ reservationChanged: { view } }) => view.id === id && view.stage.code === stage);

/** The stages to which a stream has seen a reservation come, in their order, each once. */
export const stagesOf = (stream: Stream<Change>, id: string): string[] => [
  ...new Set(
    stream.events
      .filter(({ reservationChanged: { view } }) => view.id === id)
      .map(({ reservationChanged: { view } }) => view.stage.code),
  ),
];
