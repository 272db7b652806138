import { eventually } from '@yeyak/testkit';
import { type Books, booksOf } from '../support/books';
import type { Visitor } from '../support/visitor';
import type { Person, Place, ReservationState, ReserveAnswer, World } from '../support/world';

const HOUR = 3_600_000;

/** The money goes back: within the request, or, where the payment provider takes its time, right after it. */
export const GOES_BACK = expect.stringMatching(/^(DONE|PENDING)$/) as string;

/** An enrolment as my page shows it (X7). */
export interface EnrolmentView {
  status: string;
  stage: { code: string; label: { ko: string } };
  participants: number | null;
  total: { amount: number };
  slot: { startsAt: string; timeZone: string } | null;
  dueAt: string | null;
  deleted: boolean;
  reasonCode: string | null;
  reasonNote: string | null;
  payment: { status: string; attempts: number } | null;
  fulfillment: { status: string } | null;
  lastMessage: { template: string; state: string } | null;
}

const VIEW = `status stage { code label { ko } } quantity participants total { amount }
  slot { startsAt endsAt timeZone date } dueAt deleted reasonCode reasonNote
  paidAt requestedAt approvedAt confirmedAt startedAt completedAt cancelledAt refundedAt rejectedAt expiredAt noShowAt
  payment { status attempts } fulfillment { status } lastMessage { template state }`;

/** A line of a course's roster. */
export interface Attendee {
  status: string;
  participants: ({ name: string; phone: string | null } | null)[];
  reservation: { id: string };
}

export interface Letter {
  template: string;
  status: string;
  text: { ko: string; en: string };
}

/** An academy that has just opened, somebody at its desk, and those who learn there. */
export class Academy {
  private constructor(
    private readonly world: World,
    readonly place: Place,
  ) {}

  static async open(world: World): Promise<Academy> {
    return new Academy(world, await world.newProvider());
  }

  /**
   * A course of two sessions that can be applied for. @param startsIn milliseconds until its first session begins.
   */
  async teaches({ seats = 10, startsIn = 240 * HOUR, price = 50_000 } = {}): Promise<string> {
    const first = Date.now() + startsIn;
    const session = (from: number) => ({
      startsAt: new Date(from).toISOString(),
      endsAt: new Date(from + 2 * HOUR).toISOString(),
      place: { ko: '3층 강의실', en: 'Room 3F' },
    });
    const id = await this.world.publish(this.place, {
      kind: 'COURSE_ENROLLMENT',
      name: { ko: '파이썬 첫걸음', en: 'First Steps in Python' },
      price: { amount: price, currency: 'KRW' },
      capacity: seats,
      sessions: [session(first), session(first + 168 * HOUR)],
    });
    await eventually(async () => expect(await this.world.available(id)).toBe(seats));
    return id;
  }

  /** Those who take part: a contact each. */
  async participants(visitor: Visitor, ...names: string[]): Promise<string[]> {
    const saved = names.map(async (name) => {
      const { saveContact } = await visitor.get<{ saveContact: { contact: { id: string } } }>(
        `mutation ($name: String!) {
           saveContact(input: { name: $name, phone: "010-2345-6789" }) { ... on SaveContactSuccess { contact { id } } }
         }`,
        { name },
      );
      return saveContact.contact.id;
    });
    return Promise.all(saved);
  }

  /** What applying comes to; paid by card, where nothing else is said. */
  apply(
    offeringId: string,
    who: Person,
    participantIds: string[],
    over: Record<string, unknown> = {},
  ): Promise<ReserveAnswer> {
    return this.world.reserve({ id: offeringId }, { quantity: null, participantIds, ...over }, who.visitor);
  }

  /** An application that is in. */
  async applied(
    offeringId: string,
    who: Person,
    participantIds: string[],
    over: Record<string, unknown> = {},
  ): Promise<ReservationState> {
    const answer = await this.apply(offeringId, who, participantIds, over);
    if (answer.__typename !== 'ReserveSuccess' || !answer.reservation)
      throw new Error(JSON.stringify(answer));
    return answer.reservation;
  }

  /** An application that was paid for and confirmed. */
  async enrolled(offeringId: string, who: Person, participantIds: string[]): Promise<string> {
    const { id } = await this.applied(offeringId, who, participantIds);
    expect(await this.act(await this.workOf(id), 'CONFIRM')).toMatchObject({
      fulfillment: { status: 'CONFIRMED' },
    });
    await this.world.becomes(id, 'CONFIRMED', { who: who.visitor });
    return id;
  }

  async pay(reservationId: string, who: Person, token = 'tok_ok') {
    const { pay } = await who.visitor.get<{
      pay: { __typename: string; declineCode?: string; state?: string; reservation?: ReservationState };
    }>(
      `mutation ($input: PayInput!) {
         pay(input: $input) {
           __typename
           ... on PaySuccess { reservation { id version status stage { code } } }
           ... on PaymentDeclined { declineCode reservation { id version status stage { code } } }
           ... on PaymentDelayed { retryAfterSeconds reservation { id version status stage { code } } }
           ... on NotPossible { state }
         }
       }`,
      { input: { reservationId, payment: { method: 'CARD', token } } },
    );
    return pay;
  }

  /** The work order of an application; waits until it is on the desk. */
  async workOf(reservationId: string): Promise<string> {
    return (await this.world.work(reservationId, { who: this.place.staff, within: 30_000 })).id;
  }

  act(workOrderId: string, action: string) {
    return this.world.act(workOrderId, action, this.place.staff);
  }

  async deny(workOrderId: string, note: string) {
    const { actOnWork } = await this.place.staff.get<{
      actOnWork: { __typename: string; field?: string; state?: string };
    }>(
      `mutation ($input: ActOnWorkInput!) {
         actOnWork(input: $input) { __typename ... on InvalidInput { field } ... on NotPossible { state } }
       }`,
      { input: { workOrderId, action: 'DENY', note } },
    );
    return actOnWork;
  }

  /** Who comes, for the academy's desk. */
  async roster(offeringId: string): Promise<Attendee[]> {
    const { provider } = await this.place.staff.get<{
      provider: { roster: { edges: { node: Attendee }[] } };
    }>(
      `query ($id: ID!, $offeringId: ID!) { provider(id: $id) { roster(offeringId: $offeringId) {
         edges { node { status quantity participants { name phone } reservation { id } } } } } }`,
      { id: this.place.id, offeringId },
    );
    return provider.roster.edges.map(({ node }) => node);
  }

  async view(id: string, visitor: Visitor): Promise<EnrolmentView | null> {
    const { reservationView } = await visitor.get<{ reservationView: EnrolmentView | null }>(
      `query ($id: ID!) { reservationView(id: $id) { ${VIEW} } }`,
      { id },
    );
    return reservationView;
  }

  /** Waits until my page shows the enrolment so. */
  async shows(id: string, who: Person, expected: object): Promise<EnrolmentView> {
    return eventually(async () => {
      const view = await this.view(id, who.visitor);
      expect(view).toMatchObject(expected);
      return view as EnrolmentView;
    });
  }

  async letters(id: string, who: Person): Promise<Letter[]> {
    const { reservation } = await who.visitor.get<{ reservation: { messages: Letter[] } }>(
      `query ($id: ID!) { reservation(id: $id) { messages { template status text { ko en } } } }`,
      { id },
    );
    return reservation.messages;
  }

  /**
   * Waits until the customer has been told exactly this, each once; letters that come to be sent at the same time may have
   * been kept in any order. @returns the letters in the order of the stages
   */
  async told(id: string, who: Person, ...stages: string[]): Promise<Letter[]> {
    return eventually(async () => {
      const letters = await this.letters(id, who);
      const said = stages.map((stage) => `COURSE_ENROLLMENT.${stage} SENT`);
      const place = ({ template, status }: Letter): number => said.indexOf(`${template} ${status}`);
      expect(letters.map(({ template, status }) => `${template} ${status}`).sort()).toEqual([...said].sort());
      return [...letters].sort((a, b) => place(a) - place(b));
    });
  }

  /** What the payment provider's books say about an enrolment: in all of its attempts together. */
  books(reservationId: string): Promise<Books> {
    return booksOf(this.world, reservationId);
  }
}
