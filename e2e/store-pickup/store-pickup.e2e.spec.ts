import { eventually } from '@yeyak/testkit';
import type { Visitor } from '../support/visitor';
import { World } from '../support/world';

interface View {
  status: string;
  quantity: number;
  unitPrice: { amount: number };
  total: { amount: number };
  offering: { name: { ko: string } };
  reservedAt: string;
  completedAt: string | null;
  cancelledAt: string | null;
  customer: { id: string };
}
const VIEW = `status quantity unitPrice { amount } total { amount } offering { name { ko } }
  reservedAt completedAt cancelledAt customer { id }`;

describe('store pick-up', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('P1, P2, P3 what the store orders and the supplier delivers raises the quantity, and only then', async () => {
    const offering = await world.offering({ stock: 0 });
    expect(await world.available(offering.id)).toBeNull();
    const { orderSupply } = await world.staff.get<{ orderSupply: { order: { id: string; status: string } } }>(
      `mutation ($input: OrderSupplyInput!) {
         orderSupply(input: $input) { ... on SupplyOrderSuccess { order { id status lines { quantity unitPrice { amount } } } } }
       }`,
      {
        input: {
          providerId: 'store-seongsu',
          supplierId: 'supplier-hanbit',
          idempotencyKey: `order-${offering.sku}`,
          lines: [
            {
              sku: offering.sku,
              productName: { ko: '상품', en: 'Product' },
              unitPrice: { amount: 900 },
              quantity: 7,
            },
          ],
        },
      },
    );
    expect(orderSupply.order).toMatchObject({
      status: 'ORDERED',
      lines: [{ quantity: 7, unitPrice: { amount: 900 } }],
    });
    const deliver = `mutation ($id: ID!) { deliverSupply(id: $id) { __typename ... on SupplyOrderSuccess { order { status deliveredAt } } } }`;
    const { id } = orderSupply.order;
    await world.supplier.get(`mutation ($id: ID!) { shipSupply(id: $id) { __typename } }`, { id });
    expect(await world.available(offering.id)).toBeNull();
    const { deliverSupply } = await world.supplier.get<{ deliverSupply: unknown }>(deliver, { id });
    expect(deliverSupply).toMatchObject({
      order: { status: 'DELIVERED', deliveredAt: expect.any(String) as string },
    });
    expect(await world.onHand(offering.sku)).toBe(7);
    await eventually(async () => expect(await world.available(offering.id)).toBe(7), { within: 45_000 });
    await world.supplier.get(deliver, { id });
    expect(await world.onHand(offering.sku)).toBe(7); // delivered twice is delivered once
  });

  it('P4 the customer lists products with price and what is left', async () => {
    const offering = await world.offering({ stock: 4, price: 1_900 });
    await world.reserved(offering, { quantity: 3 });
    interface Page {
      edges: { node: { id: string; price: { amount: number }; availability: { available: number } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    }
    const listed: Page['edges'] = [];
    let after: string | null = null;
    do {
      const { offerings }: { offerings: Page } = await world.visitor().get(
        `query ($after: String) {
           offerings(providerId: "store-seongsu", kind: "STORE_PICKUP", first: 100, after: $after) {
             edges { node { id name { ko en } price { amount currency } availability { available soldOut } } }
             pageInfo { hasNextPage endCursor }
           }
         }`,
        { after },
      );
      listed.push(...offerings.edges);
      after = offerings.pageInfo.hasNextPage ? offerings.pageInfo.endCursor : null;
    } while (after !== null);
    const found = listed.map(({ node }) => node).find(({ id }) => id === offering.id);
    expect(found).toMatchObject({
      price: { amount: 1_900, currency: 'KRW' },
      availability: { available: 1, soldOut: false },
    });
  });

  it('P5 the customer reserves a product, with quantity and phone', async () => {
    const offering = await world.offering({ stock: 2 });
    const { saveContact } = await world.customer.get<{ saveContact: { contact: { id: string } } }>(
      `mutation { saveContact(input: { name: "김민지", phone: "010-9999-0005" }) { ... on SaveContactSuccess { contact { id } } } }`,
    );
    const reservation = await world.reserved(offering, { quantity: 2, contactId: saveContact.contact.id });
    expect(await world.available(offering.id)).toBe(0);
    const work = await world.work(reservation.id);
    const { fulfillment } = await world.staff.get<{
      fulfillment: { quantity: number; contact: { phone: string } };
    }>(`query ($id: ID!) { fulfillment(id: $id) { quantity contact { name phone } } }`, { id: work.id });
    expect(fulfillment).toMatchObject({ quantity: 2, contact: { name: '김민지' } });
    expect(fulfillment.contact.phone.replace(/\D/g, '')).toMatch(/1099990005$/);
    expect(await world.reserve(offering)).toMatchObject({
      __typename: 'SoldOut',
      code: 'SOLD_OUT',
      available: 0,
    });
  });

  it('P6, X2 unpaid is not reserved: a declined payment keeps nothing', async () => {
    const offering = await world.offering({ stock: 1 });
    const answer = await world.reserve(offering, { payment: { method: 'CARD', token: 'tok_declined' } });
    expect(answer).toMatchObject({ __typename: 'PaymentDeclined', reservation: { status: 'REJECTED' } });
    expect(await world.available(offering.id)).toBe(1);
    const paid = await world.reserved(offering);
    expect(paid).toMatchObject({ status: 'CONFIRMED', stage: { code: 'RESERVED' } });
    const { reservation } = await world.customer.get<{ reservation: unknown }>(
      `query ($id: ID!) { reservation(id: $id) { payment { status amount { amount } } } }`,
      { id: paid.id },
    );
    expect(reservation).toEqual({ payment: { status: 'APPROVED', amount: { amount: 3_000 } } });
  });

  it('P7, X3 after payment the store deducts, though it was down meanwhile', async () => {
    const offering = await world.offering({ stock: 5 });
    await world.platform.stop('inventory');
    let reservation;
    try {
      reservation = await world.reserved(offering, { quantity: 2 });
      expect(reservation.status).toBe('CONFIRMED');
    } finally {
      await world.platform.start('inventory');
    }
    await eventually(async () => expect(await world.onHand(offering.sku)).toBe(3), { within: 45_000 });
    expect(await world.work(reservation.id)).toMatchObject({ status: 'OPEN' });
  });

  it('P8 picked up: the reservation says so, with the date', async () => {
    const offering = await world.offering();
    const { id } = await world.reserved(offering);
    const work = await world.work(id);
    expect(work.actions).toEqual([{ action: 'COMPLETE' }]);
    expect(await world.act(work.id, 'COMPLETE')).toMatchObject({ fulfillment: { status: 'COMPLETED' } });
    expect(await world.becomes(id, 'COMPLETED')).toMatchObject({ stage: { code: 'PICKED_UP' } });
    await eventually(async () => {
      const { reservationView } = await world.customer.get<{ reservationView: View }>(
        `query ($id: ID!) { reservationView(id: $id) { ${VIEW} } }`,
        { id },
      );
      expect(reservationView).toMatchObject({
        status: 'COMPLETED',
        completedAt: expect.stringMatching(/Z$/) as string,
      });
    });
    expect(await world.cancel(id)).toMatchObject({ __typename: 'NotPossible', state: 'COMPLETED' });
  });

  it('P9, P10 cancelled: the payment is refunded, the quantity restored, the desk told', async () => {
    const offering = await world.offering({ stock: 3 });
    const { id } = await world.reserved(offering, { quantity: 3 });
    const work = await world.work(id);
    expect(await world.onHand(offering.sku)).toBe(0);
    expect(await world.cancel(id)).toMatchObject({ __typename: 'CancelReservationSuccess', refund: 'DONE' });
    await world.becomes(id, 'CANCELLED');
    await eventually(async () => expect(await world.onHand(offering.sku)).toBe(3));
    expect(await world.available(offering.id)).toBe(3);
    const { reservation } = await world.customer.get<{ reservation: unknown }>(
      `query ($id: ID!) { reservation(id: $id) { payment { status } fulfillment { status } } }`,
      { id },
    );
    expect(reservation).toEqual({ payment: { status: 'REFUNDED' }, fulfillment: { status: 'WITHDRAWN' } });
    expect(await world.act(work.id, 'COMPLETE')).toMatchObject({ __typename: 'NotPossible' });
    expect(await world.cancel(id)).toMatchObject({ __typename: 'NotPossible', state: 'CANCELLED' });
  });

  it('P11 a message on payment success and on payment failure', async () => {
    const offering = await world.offering();
    const paid = await world.reserved(offering);
    const declined = await world.reserve(offering, {
      payment: { method: 'CARD', token: 'tok_insufficient_funds' },
    });
    const messages = async (id: string | undefined) => {
      const { reservation } = await world.customer.get<{
        reservation: { messages: { template: string; status: string; text: { ko: string } }[] };
      }>(`query ($id: ID!) { reservation(id: $id) { messages { template status text { ko en } } } }`, { id });
      return reservation.messages;
    };
    await eventually(async () =>
      expect(await messages(paid.id)).toEqual([
        expect.objectContaining({ template: 'STORE_PICKUP.RESERVED', status: 'SENT' }),
      ]),
    );
    await eventually(async () => {
      const [message] = await messages(declined.reservation?.id);
      expect(message).toMatchObject({ template: 'STORE_PICKUP.NOT_RESERVED', status: 'SENT' });
      expect(message?.text.ko).toContain('결제가 승인되지 않음');
    });
  });

  it('P12 the dashboards show each with its dates: own, of one customer, of the store, of all', async () => {
    const [offering, buyer] = await Promise.all([world.offering({ price: 1_500 }), world.newCustomer()]);
    const buys = () => world.reserved(offering, { quantity: 2 }, buyer.visitor);
    const [standing, pickedUp, cancelled] = [await buys(), await buys(), await buys()];
    await world.act((await world.work(pickedUp.id)).id, 'COMPLETE');
    await world.cancel(cancelled.id, buyer.visitor);

    const list = async (visitor: Visitor, field: string): Promise<Record<string, View>> => {
      const { list: page } = await visitor.get<{ list: { edges: { node: View & { id: string } }[] } }>(
        `{ list: ${field} { edges { node { id ${VIEW} } } } }`,
      );
      return Object.fromEntries(page.edges.map(({ node: { id, ...view } }) => [id, view]));
    };
    const AT = expect.stringMatching(/Z$/) as string;
    const row = {
      quantity: 2,
      unitPrice: { amount: 1_500 },
      total: { amount: 3_000 },
      offering: { name: { ko: '테스트 상품' } },
      customer: { id: buyer.id },
      reservedAt: AT,
      completedAt: null,
      cancelledAt: null,
    };
    const rows = {
      [standing.id]: { ...row, status: 'CONFIRMED' },
      [pickedUp.id]: { ...row, status: 'COMPLETED', completedAt: AT },
      [cancelled.id]: { ...row, status: 'CANCELLED', cancelledAt: AT },
    };
    const own = await eventually(async () => {
      const mine = await list(buyer.visitor, 'myReservations');
      expect(mine).toEqual(rows);
      return mine;
    });
    const ofStore = `providerReservations(providerId: "store-seongsu", customerId: "${buyer.id}")`;
    expect(await list(world.staff, ofStore)).toEqual(own);
    expect(await list(world.admin, `allReservations(customerId: "${buyer.id}")`)).toEqual(own);
    for (const id of Object.keys(rows))
      expect(await list(world.customer, 'myReservations')).not.toHaveProperty([id]);
    const refused = await world.otherStaff.ask(`{ ${ofStore} { edges { node { id } } } }`);
    expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
