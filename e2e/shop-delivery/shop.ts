import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import type { Person, Place, World } from '../support/world';
import type { Visitor } from '../support/visitor';

/** The money goes back: within the request, or, where the payment provider takes its time, right after it. */
export const GOES_BACK = expect.stringMatching(/^(DONE|PENDING)$/) as string;

/** What the shop sells. */
export interface Product {
  id: string;
  sku: string;
  price: number;
}

/** A customer with an address. */
export interface Buyer extends Person {
  contactId: string;
}

export interface Gate {
  action: string;
  gate: string;
  state: string;
  reason?: string | null;
}

/** An order as my page shows it (X7): of one context, whatever became of it in the others. */
export interface OrderView {
  status: string;
  stage: { code: string; label: { ko: string } };
  quantity: number;
  total: { amount: number };
  deleted: boolean;
  paidAt: string | null;
  startedAt: string | null;
  completedAt: string | null;
  cancelledAt: string | null;
  refundedAt: string | null;
  payment: { status: string } | null;
  coupon: { state: string; title: { ko: string }; cancelledAt: string | null } | null;
  lastMessage: { template: string; state: string } | null;
  fulfillment: {
    status: string;
    gates: (Gate & { label: { ko: string }; stateLabel: { ko: string } })[];
    milestones: { milestone: { code: string; label: { ko: string } }; at: string; note: string | null }[];
  } | null;
}

const VIEW = `status stage { code label { ko } } quantity total { amount } deleted
  paidAt startedAt completedAt cancelledAt refundedAt
  payment { status } coupon { state title { ko } cancelledAt } lastMessage { template state }
  fulfillment { status gates { action gate label { ko } state stateLabel { ko } }
    milestones { milestone { code label { ko } } at note } }`;

/** An order as the shop's desk shows it. */
export interface DeskWork {
  id: string;
  status: string;
  quantity: number;
  needsAddress: boolean;
  contact: { name: string; phone: string | null; address: string | null } | null;
  gates: Gate[];
  actions: { action: string; label: { ko: string } }[];
  milestones: { code: string; reachedAt: string | null; note: string | null }[];
  nextMilestones: { code: string }[];
}

const WORK = `id status quantity needsAddress contact { name phone address }
  gates { action gate state reason } actions { action label { ko } }
  milestones { code reachedAt note } nextMilestones { code }`;

export interface Letter {
  id: string;
  template: string;
  status: string;
  text: { ko: string; en: string };
  cancelledAt: string | null;
}

/** A shop that has just opened, its desk, and those who order there. */
export class Shop {
  private constructor(
    private readonly world: World,
    readonly place: Place,
  ) {}

  static async open(world: World): Promise<Shop> {
    return new Shop(world, await world.newProvider());
  }

  /** A product that is on the shelf: ordered, delivered, published. */
  async sells({ stock = 10, price = 28_000 } = {}): Promise<Product> {
    const sku = `shop-${randomUUID()}`;
    const { orderSupply } = await this.place.staff.get<{ orderSupply: { order: { id: string } } }>(
      `mutation ($input: OrderSupplyInput!) { orderSupply(input: $input) { ... on SupplyOrderSuccess { order { id } } } }`,
      {
        input: {
          providerId: this.place.id,
          supplierId: 'supplier-hanbit',
          idempotencyKey: randomUUID(),
          lines: [
            {
              sku,
              productName: { ko: '머그컵', en: 'Mug' },
              unitPrice: { amount: 9_000, currency: 'KRW' },
              quantity: stock,
            },
          ],
        },
      },
    );
    for (const step of ['shipSupply', 'deliverSupply'])
      await this.world.supplier.get(`mutation ($id: ID!) { ${step}(id: $id) { __typename } }`, {
        id: orderSupply.order.id,
      });
    const id = await this.world.publish(this.place, {
      kind: 'SHOP_DELIVERY',
      name: { ko: '머그컵', en: 'Mug' },
      price: { amount: price, currency: 'KRW' },
      sku,
    });
    await eventually(async () => expect(await this.world.available(id)).toBe(stock));
    return { id, sku, price };
  }

  /** Somebody who has just signed up and said where to deliver to. */
  async buyer(): Promise<Buyer> {
    const person = await this.world.newCustomer();
    return { ...person, contactId: await this.contact(person.visitor) };
  }

  async contact(
    visitor: Visitor,
    over: { address?: string | null } = { address: '서울특별시 성동구 연무장길 7, 302호' },
  ): Promise<string> {
    const input = { name: '한소라', phone: '010-4321-8765', ...over };
    const { saveContact } = await visitor.get<{ saveContact: { contact: { id: string } } }>(
      `mutation ($input: SaveContactInput!) { saveContact(input: $input) { ... on SaveContactSuccess { contact { id } } } }`,
      { input },
    );
    return saveContact.contact.id;
  }

  /** Ordered and paid, in one step (D1). */
  async order(product: Product, buyer: Buyer, quantity = 1): Promise<string> {
    const { contactId, visitor } = buyer;
    return (await this.world.reserved(product, { contactId, quantity }, visitor)).id;
  }

  /** Ordered, paid, and on its way. */
  async ship(product: Product, buyer: Buyer, quantity = 1): Promise<string> {
    const id = await this.order(product, buyer, quantity);
    const work = await this.work(id);
    await this.act(work.id, 'START');
    await this.world.becomes(id, 'IN_PROGRESS', { who: buyer.visitor, within: 60_000 });
    return id;
  }

  act(workOrderId: string, action: string) {
    return this.world.act(workOrderId, action, this.place.staff);
  }

  async reach(workOrderId: string, code: string, note?: string) {
    const { recordMilestone } = await this.place.staff.get<{
      recordMilestone: { __typename: string; code?: string; milestone?: string };
    }>(
      `mutation ($input: RecordMilestoneInput!) {
         recordMilestone(input: $input) { __typename ... on UserError { code } ... on MilestonePassed { milestone } }
       }`,
      { input: { workOrderId, code, note } },
    );
    return recordMilestone;
  }

  /** The desk's own card of an order; waits until it is there. */
  async work(reservationId: string): Promise<DeskWork> {
    const { id } = await this.world.work(reservationId, { who: this.place.staff });
    return this.card(id);
  }

  async card(workOrderId: string): Promise<DeskWork> {
    const { fulfillment } = await this.place.staff.get<{ fulfillment: DeskWork }>(
      `query ($id: ID!) { fulfillment(id: $id) { ${WORK} } }`,
      { id: workOrderId },
    );
    return fulfillment;
  }

  /** Waits until my page shows the order so. */
  async shows(id: string, buyer: Buyer, expected: unknown): Promise<OrderView> {
    return eventually(async () => {
      const view = await this.view(id, buyer.visitor);
      expect(view).toMatchObject(expected as object);
      return view as OrderView;
    });
  }

  async view(id: string, visitor: Visitor): Promise<OrderView | null> {
    const { reservationView } = await visitor.get<{ reservationView: OrderView | null }>(
      `query ($id: ID!) { reservationView(id: $id) { ${VIEW} } }`,
      { id },
    );
    return reservationView;
  }

  async letters(id: string, buyer: Buyer): Promise<Letter[]> {
    const { reservation } = await buyer.visitor.get<{ reservation: { messages: Letter[] } }>(
      `query ($id: ID!) { reservation(id: $id) { messages { id template status text { ko en } cancelledAt } } }`,
      { id },
    );
    return reservation.messages;
  }

  /** Waits until the buyer has been told of these stages (in the order of the alphabet), and of nothing else. */
  async tells(id: string, buyer: Buyer, ...stages: string[]): Promise<Letter[]> {
    return eventually(async () => {
      const letters = await this.letters(id, buyer);
      expect(letters.map(({ template, status }) => `${template} ${status}`).sort()).toEqual(
        stages.map((stage) => `SHOP_DELIVERY.${stage} SENT`),
      );
      return letters;
    });
  }

  /** The buyer's coupons, as their wallet shows them. */
  async coupons(buyer: Buyer) {
    const { myCoupons } = await buyer.visitor.get<{
      myCoupons: { edges: { node: { status: string; code: string | null; reservation: { id: string } } }[] };
    }>(
      `{ myCoupons { edges { node { status code title { ko } expiresAt cancelledAt reservation { id } } } } }`,
    );
    return myCoupons.edges.map(({ node }) => node);
  }

  async onHand({ sku }: Product): Promise<number> {
    const { stockItem } = await this.place.staff.get<{ stockItem: { onHand: number } }>(
      `query ($sku: ID!) { stockItem(sku: $sku) { onHand } }`,
      { sku },
    );
    return stockItem.onHand;
  }

  /** The types of an order's whole story, oldest first (X5). */
  async story(id: string, buyer: Buyer): Promise<string[]> {
    const { reservation } = await buyer.visitor.get<{ reservation: { timeline: { type: string }[] } }>(
      `query ($id: ID!) { reservation(id: $id) { timeline { type } } }`,
      { id },
    );
    return reservation.timeline.map(({ type }) => type);
  }
}
