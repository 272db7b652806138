import { randomUUID } from 'node:crypto';
import { connectPlatform } from '@yeyak/local';
import { eventually } from '@yeyak/testkit';
import { Visitor } from './visitor';

type Platform = Awaited<ReturnType<typeof connectPlatform>>;

export interface Offered {
  id: string;
  sku: string;
  price: number;
}

export interface ReservationState {
  id: string;
  version: number;
  status: string;
  stage: { code: string };
}

/** Somebody who signed up. */
export interface Person {
  id: string;
  visitor: Visitor;
  /** Signs in once more: a token says what its holder was when it was given. */
  again(): Promise<Visitor>;
}

/** A provider and somebody at its desk. */
export interface Place {
  id: string;
  timeZone: string;
  staff: Visitor;
}

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const RESERVATION = `id version status stage { code }`;

export const RESERVE = `mutation ($input: ReserveInput!) {
  reserve(input: $input) {
    __typename
    ... on ReserveSuccess { reservation { ${RESERVATION} } }
    ... on UserError { code message }
    ... on SoldOut { available }
    ... on PriceChanged { price { amount } }
    ... on LimitReached { limit per }
    ... on MissingDetail { part }
    ... on NotAtThisTime { earliest }
    ... on ComeBackShortly { retryAfterSeconds }
    ... on InvalidInput { field }
    ... on PaymentDeclined { declineCode reservation { ${RESERVATION} } }
    ... on PaymentDelayed { retryAfterSeconds reservation { ${RESERVATION} } }
  }
}`;

export type ReserveAnswer = {
  __typename: string;
  code?: string;
  available?: number;
  limit?: number;
  per?: string;
  field?: string;
  part?: string;
  earliest?: string | null;
} & {
  reservation?: ReservationState;
  declineCode?: string;
  retryAfterSeconds?: number;
  message?: string;
};

/** The platform as the people of a store meet it. Every spec makes its own offering, so that none disturbs another. */
export class World {
  private readonly visitors: Visitor[] = [];

  private constructor(
    readonly platform: Platform,
    readonly customer: Visitor,
    readonly other: Visitor,
    readonly staff: Visitor,
    readonly otherStaff: Visitor,
    readonly supplier: Visitor,
    readonly admin: Visitor,
  ) {}

  static async enter(): Promise<World> {
    const platform = await connectPlatform();
    const signedIn = async (userId: string): Promise<Visitor> => {
      const { signInDemo } = await new Visitor(platform.url('router'), platform.ws('router')).get<{
        signInDemo: { accessToken: string };
      }>(`mutation ($userId: ID!) { signInDemo(userId: $userId) { ... on Session { accessToken } } }`, {
        userId,
      });
      return new Visitor(platform.url('router'), platform.ws('router'), signInDemo.accessToken);
    };
    const [customer, other, staff, otherStaff, supplier, admin] = await Promise.all(
      [
        'customer-minji',
        'customer-junho',
        'staff-seongsu',
        'staff-haeundae',
        'user-supplier',
        'user-admin',
      ].map(signedIn),
    );
    const world = new World(platform, customer!, other!, staff!, otherStaff!, supplier!, admin!);
    world.visitors.push(customer!, other!, staff!, otherStaff!, supplier!, admin!);
    return world;
  }

  /** Somebody who has just signed up: nobody else's reservations count for or against them. */
  async newCustomer({ locale = 'ko' }: { locale?: 'ko' | 'en' } = {}): Promise<Person> {
    const email = `${randomUUID()}@example.com`;
    const password = randomUUID();
    const input = { email, password, name: '새 고객', phone: '010-0000-7777', locale };
    const { signUp } = await this.visitor().get<{ signUp: { viewer: { id: string } } }>(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { ... on Session { viewer { id } } } }`,
      { input },
    );
    const { id } = signUp.viewer;
    return { id, visitor: await this.signIn(email, password), again: () => this.signIn(email, password) };
  }

  private async signIn(email: string, password: string): Promise<Visitor> {
    const { signIn } = await this.visitor().get<{ signIn: { accessToken: string } }>(
      `mutation ($email: String!, $password: String!) {
         signIn(email: $email, password: $password) { ... on Session { accessToken } }
       }`,
      { email, password },
    );
    return this.visitor(signIn.accessToken);
  }

  /** A provider that has just registered, open every day from 09:00 to 18:00, with somebody at its desk. */
  async newProvider({ timeZone = 'Asia/Seoul' }: { timeZone?: string } = {}): Promise<Place> {
    const code = `E2E_${randomUUID().slice(0, 8).toUpperCase()}`;
    const { registerProvider } = await this.admin.get<{
      registerProvider: { provider: { id: string; openingHours: { version: number } } };
    }>(
      `mutation ($input: RegisterProviderInput!) {
         registerProvider(input: $input) { ... on RegisterProviderSuccess { provider { id openingHours { version } } } }
       }`,
      {
        input: {
          code,
          name: { ko: `시험 기관 ${code}`, en: `Test place ${code}` },
          address: { ko: '서울특별시 중구 세종대로 110', en: '110 Sejong-daero, Jung-gu, Seoul' },
          timeZone,
        },
      },
    );
    const { id, openingHours } = registerProvider.provider;
    const times = WEEK.map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' }));
    await this.admin.get(
      `mutation ($input: SetOpeningHoursInput!) { setOpeningHours(input: $input) { ... on SetOpeningHoursSuccess { provider { id } } } }`,
      { input: { providerId: id, version: openingHours.version, times } },
    );
    const person = await this.newCustomer();
    await this.admin.get(
      `mutation ($input: MembershipInput!) { grantMembership(input: $input) { ... on GrantMembershipSuccess { userId } } }`,
      { input: { userId: person.id, role: 'STAFF', providerId: id } },
    );
    return { id, timeZone, staff: await person.again() };
  }

  /** Something that a provider offers; what is not said is 10,000 KRW and without a limit of any sort. */
  async publish(
    place: Pick<Place, 'id' | 'staff'>,
    over: { kind: string } & Record<string, unknown>,
  ): Promise<string> {
    const { publishOffering } = await place.staff.get<{
      publishOffering: { __typename: string; offering?: { id: string } };
    }>(
      `mutation ($input: PublishOfferingInput!) {
         publishOffering(input: $input) {
           __typename ... on PublishOfferingSuccess { offering { id } } ... on UserError { code message }
         }
       }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          providerId: place.id,
          name: { ko: '시험 상품', en: 'Test offering' },
          price: { amount: 10_000, currency: 'KRW' },
          ...over,
        },
      },
    );
    if (!publishOffering.offering) throw new Error(JSON.stringify(publishOffering));
    return publishOffering.offering.id;
  }

  async leave(): Promise<void> {
    await Promise.all(this.visitors.map((visitor) => visitor.leave()));
  }

  /** Somebody who has not signed in, or who shows a token of their own. */
  visitor(token?: string): Visitor {
    const visitor = new Visitor(this.platform.url('router'), this.platform.ws('router'), token);
    this.visitors.push(visitor);
    return visitor;
  }

  /** A product of the Seongsu store that can be reserved: ordered, delivered, published (P1 to P4). */
  async offering({ stock = 10, price = 3_000 }: { stock?: number; price?: number } = {}): Promise<Offered> {
    const sku = `e2e-${randomUUID()}`;
    const name = { ko: '테스트 상품', en: 'Test product' };
    if (stock > 0) await this.deliver(sku, stock);
    const { publishOffering } = await this.staff.get<{ publishOffering: { offering: { id: string } } }>(
      `mutation ($input: PublishOfferingInput!) {
         publishOffering(input: $input) { ... on PublishOfferingSuccess { offering { id } } }
       }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          providerId: 'store-seongsu',
          kind: 'STORE_PICKUP',
          name,
          price: { amount: price, currency: 'KRW' },
          sku,
        },
      },
    );
    const { id } = publishOffering.offering;
    if (stock > 0)
      await eventually(async () => expect(await this.available(id)).toBe(stock), { within: 45_000 });
    return { id, sku, price };
  }

  /** The store orders, the supplier ships and delivers. @returns the order's id. */
  async deliver(sku: string, quantity: number): Promise<string> {
    const { orderSupply } = await this.staff.get<{ orderSupply: { order: { id: string } } }>(
      `mutation ($input: OrderSupplyInput!) { orderSupply(input: $input) { ... on SupplyOrderSuccess { order { id } } } }`,
      {
        input: {
          providerId: 'store-seongsu',
          supplierId: 'supplier-hanbit',
          idempotencyKey: randomUUID(),
          lines: [
            {
              sku,
              productName: { ko: '테스트 상품', en: 'Test product' },
              unitPrice: { amount: 1_000, currency: 'KRW' },
              quantity,
            },
          ],
        },
      },
    );
    const { id } = orderSupply.order;
    for (const step of ['shipSupply', 'deliverSupply']) {
      await this.supplier.get(
        `mutation ($id: ID!) { ${step}(id: $id) { ... on SupplyOrderSuccess { order { status } } } }`,
        { id },
      );
    }
    return id;
  }

  async available(offeringId: string): Promise<number | null> {
    const { offering } = await this.visitor().get<{
      offering: { availability: { available: number } | null } | null;
    }>(`query ($id: ID!) { offering(id: $id) { availability { available } } }`, { id: offeringId });
    return offering?.availability?.available ?? null;
  }

  async reserve(
    offering: Pick<Offered, 'id'>,
    over: Record<string, unknown> = {},
    who = this.customer,
  ): Promise<ReserveAnswer> {
    const { reserve } = await who.get<{ reserve: ReserveAnswer }>(RESERVE, {
      input: {
        idempotencyKey: randomUUID(),
        offeringId: offering.id,
        quantity: 1,
        payment: { method: 'CARD' },
        ...over,
      },
    });
    return reserve;
  }

  /** A reservation that was made and paid. */
  async reserved(
    offering: Pick<Offered, 'id'>,
    over: Record<string, unknown> = {},
    who = this.customer,
  ): Promise<ReservationState> {
    const answer = await this.reserve(offering, over, who);
    if (answer.__typename !== 'ReserveSuccess' || !answer.reservation)
      throw new Error(JSON.stringify(answer));
    return answer.reservation;
  }

  async cancel(reservationId: string, who = this.customer) {
    const { cancelReservation } = await who.get<{
      cancelReservation: {
        __typename: string;
        refund?: string;
        state?: string;
        until?: string;
        reservation?: ReservationState;
      };
    }>(
      `mutation ($input: CancelReservationInput!) {
         cancelReservation(input: $input) {
           __typename
           ... on CancelReservationSuccess { refund reservation { ${RESERVATION} } }
           ... on NotPossible { state }
           ... on TooLate { until }
         }
       }`,
      { input: { reservationId } },
    );
    return cancelReservation;
  }

  /** What the reservation itself says. */
  async state(id: string, who = this.customer): Promise<ReservationState | null> {
    const { reservation } = await who.get<{ reservation: ReservationState | null }>(
      `query ($id: ID!) { reservation(id: $id) { ${RESERVATION} } }`,
      { id },
    );
    return reservation;
  }

  /** Waits until the reservation has come to a state. */
  async becomes(
    id: string,
    status: string,
    { within = 45_000, who = this.customer }: { within?: number; who?: Visitor } = {},
  ): Promise<ReservationState> {
    return eventually(
      async () => {
        const state = await this.state(id, who);
        if (state?.status !== status) throw new Error(`${id} is ${state?.status}, not ${status}`);
        return state;
      },
      { within },
    );
  }

  /** What the desk has of a reservation; waits until it is there. */
  async work(
    reservationId: string,
    { within = 45_000, who = this.staff }: { within?: number; who?: Visitor } = {},
  ): Promise<{ id: string; status: string; actions: { action: string }[] }> {
    return eventually(
      async () => {
        const { reservation } = await who.get<{
          reservation: {
            fulfillment: { id: string; status: string; actions: { action: string }[] } | null;
          } | null;
        }>(`query ($id: ID!) { reservation(id: $id) { fulfillment { id status actions { action } } } }`, {
          id: reservationId,
        });
        if (!reservation?.fulfillment) throw new Error('not at the desk yet');
        return reservation.fulfillment;
      },
      { within },
    );
  }

  async act(workOrderId: string, action: string, who = this.staff) {
    const { actOnWork } = await who.get<{
      actOnWork: { __typename: string; fulfillment?: { status: string }; state?: string; code?: string };
    }>(
      `mutation ($input: ActOnWorkInput!) {
         actOnWork(input: $input) {
           __typename ... on ActOnWorkSuccess { fulfillment { status } } ... on NotPossible { state } ... on UserError { code }
         }
       }`,
      { input: { workOrderId, action } },
    );
    return actOnWork;
  }

  async onHand(sku: string): Promise<number> {
    const { stockItem } = await this.staff.get<{ stockItem: { onHand: number } }>(
      `query ($sku: ID!) { stockItem(sku: $sku) { onHand } }`,
      { sku },
    );
    return stockItem.onHand;
  }

  /** Sets the simulated payment provider. */
  async psp(settings: Record<string, unknown>): Promise<void> {
    const response = await fetch(`${this.platform.url('psp')}/simulator`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settings),
    });
    if (!response.ok) throw new Error(await response.text());
  }
}
