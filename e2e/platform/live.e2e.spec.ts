import { eventually } from '@yeyak/testkit';
import { BEGINNING } from '../support/visitor';
import { World } from '../support/world';

interface Update {
  reservationChanged: {
    cursor: string;
    version: number;
    view: { id: string; status: string };
    reservation: {
      id: string;
      status: string;
      payment: { status: string } | null;
      fulfillment: { status: string } | null;
      messages: { template: string }[] | null;
      offering: { name: { ko: string } };
    };
  };
}

const LIVE = (args = ''): string => `subscription {
  reservationChanged${args} {
    cursor
    version
    view { id status }
    reservation {
      id status
      payment { status }
      fulfillment { status }
      messages { template }
      offering { name { ko } }
    }
  }
}`;

describe('live', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it('P8, P12 the customer and the desk watch a reservation change by itself, with fields of five contexts', async () => {
    const offering = await world.offering();
    const customer = await world.newCustomer();
    const own = customer.visitor.subscribe<Update>(LIVE(`(after: "${BEGINNING}")`));
    const stranger = world.other.subscribe<Update>(LIVE());
    const { id } = await world.reserved(offering, {}, customer.visitor);
    const isIt = ({ reservationChanged }: Update): boolean => reservationChanged.view.id === id;
    // The desk goes on after what the customer has been told: nothing is left out until its subscription stands.
    const { cursor } = (await own.until(isIt)).reservationChanged;
    const desk = world.staff.subscribe<Update>(LIVE(`(providerId: "store-seongsu", after: "${cursor}")`));
    const work = await world.work(id);
    await world.act(work.id, 'COMPLETE');
    for (const stream of [own, desk]) {
      const last = await stream.until(
        (event) => isIt(event) && event.reservationChanged.reservation.fulfillment?.status === 'COMPLETED',
      );
      expect(last.reservationChanged.reservation).toMatchObject({
        payment: { status: 'APPROVED' },
        offering: { name: { ko: '테스트 상품' } },
      });
    }
    const told = await own.until(
      (e) => isIt(e) && (e.reservationChanged.reservation.messages ?? []).length > 0,
    );
    expect(told.reservationChanged.reservation.messages?.[0]?.template).toBe('STORE_PICKUP.RESERVED');
    expect(desk.events.filter(isIt).every((e) => !e.reservationChanged.reservation.messages?.length)).toBe(
      true,
    );
    const versions = own.events.filter(isIt).map(({ reservationChanged }) => reservationChanged.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(stranger.events.filter(isIt)).toEqual([]);
    expect([...own.errors, ...desk.errors]).toEqual([]);
  });

  it('a stranger cannot watch another store, nor another person’s reservation', async () => {
    const offering = await world.offering();
    const { id } = await world.reserved(offering);
    const refused = [
      world.otherStaff.subscribe(LIVE('(providerId: "store-seongsu")')),
      world.customer.subscribe(LIVE('(providerId: "store-seongsu")')),
      world.other.subscribe(LIVE(`(reservationId: "${id}")`)),
      world.visitor().subscribe(LIVE()),
    ];
    for (const stream of refused) {
      await eventually(() => expect(stream.errors).toHaveLength(1));
      expect(JSON.stringify(stream.errors)).toMatch(/FORBIDDEN|UNAUTHENTICATED|NOT_FOUND/);
      expect(stream.events).toEqual([]);
    }
  });

  it('a person reads their own write: my page waits for the version that the mutation returned', async () => {
    const offering = await world.offering();
    const { id, version } = await world.reserved(offering);
    const { myReservations } = await world.customer.get<{
      myReservations: { upToDate: boolean; edges: { node: { id: string } }[] };
    }>(
      `query ($atLeast: ReservationVersion!) { myReservations(atLeast: $atLeast) { upToDate edges { node { id } } } }`,
      { atLeast: { reservationId: id, version } },
    );
    expect(myReservations.upToDate).toBe(true);
    expect(myReservations.edges[0]?.node.id).toBe(id);
  });
});
