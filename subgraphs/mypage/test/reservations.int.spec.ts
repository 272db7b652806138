import { randomUUID } from 'node:crypto';
import { admin, anonymous, customer, Platform, soon, type Replica, service, staff } from './platform';
import { pickedUp } from './stories';
import { Story } from './story';

let platform: Platform;
let mypage: Replica;
beforeAll(async () => {
  platform = await Platform.start();
  mypage = await platform.replica();
});
afterAll(() => platform.stop());

const LIST = `pageInfo { hasNextPage endCursor } upToDate edges { node { id status } }`;
interface List {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  upToDate: boolean;
  edges: { node: { id: string; status: string } }[];
}
const ids = (list: List | undefined | null) => list?.edges.map(({ node }) => node.id);
const person = () => `customer-${randomUUID()}`;
const store = () => `store-${randomUUID()}`;

describe('the dashboard', () => {
  it('P12 shows product, price, quantity, total, status and the dates, and X5 the story', async () => {
    const [id, minji] = [randomUUID(), person()];
    const told = pickedUp(id, minji);
    await platform.project(told.facts);
    const query = `query ($id: ID!) { reservationView(id: $id) {
      id version reservationVersion upToDate status statusLabel { en } stage { code label { ko } } kind { code label { en } }
      offering { id name { en } } provider { id name { en } timeZone } customer { id } quantity
      unitPrice { amount currency } total { amount } reservedAt requestedAt confirmedAt completedAt cancelledAt holdExpiresAt
      payment { status amount { amount } method paidAt declineCode attempts } fulfillment { status statusLabel { en } }
      timeline { type causationId } } }`;
    const { data, errors } = await mypage.ask<{ reservationView: unknown }>(customer(minji), query, { id });
    expect(errors).toBeUndefined();
    expect(data?.reservationView).toEqual({
      id,
      version: 11,
      reservationVersion: 4,
      upToDate: true,
      status: 'COMPLETED',
      statusLabel: { en: 'Completed' },
      stage: { code: 'picked-up', label: { ko: 'picked-up (ko)' } },
      kind: { code: 'STORE_PICKUP', label: { en: 'Store pick-up' } },
      offering: { id: 'seongsu-gimbap', name: { en: 'Gimbap' } },
      provider: { id: 'store-seongsu', name: { en: 'Seongsu' }, timeZone: null },
      customer: { id: minji },
      quantity: 2,
      unitPrice: { amount: 1_400, currency: 'KRW' },
      total: { amount: 2_800 },
      reservedAt: '2026-11-21T03:00:00.000Z',
      requestedAt: '2026-11-21T03:00:04.000Z',
      confirmedAt: '2026-11-21T03:00:06.000Z',
      completedAt: '2026-11-21T03:00:10.000Z',
      cancelledAt: null,
      holdExpiresAt: null,
      payment: {
        status: 'PAID',
        amount: { amount: 2_800 },
        method: 'CARD',
        paidAt: '2026-11-21T03:00:03.000Z',
        declineCode: null,
        attempts: 2,
      },
      fulfillment: { status: 'COMPLETED', statusLabel: { en: 'Done' } },
      timeline: told.facts.map(({ type, causationId }) => ({ type, causationId })),
    });
  });

  it('P12 a customer sees their own, a store’s staff the store’s, an administrator all', async () => {
    const [minji, junho, seongsu, haeundae] = [person(), person(), store(), store()];
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    await platform.project(new Story(a, minji, seongsu).held().facts);
    await platform.project(new Story(b, minji, haeundae).held().facts);
    await platform.project(pickedUp(c, junho, seongsu).facts);

    const mine = await mypage.ask<{ myReservations: List }>(
      customer(minji),
      `{ myReservations { ${LIST} } }`,
    );
    expect(ids(mine.data?.myReservations)?.sort()).toEqual([a, b].sort());

    const desk = `query ($p: ID!, $c: ID, $s: [ReservationStatus!]) {
      providerReservations(providerId: $p, customerId: $c, status: $s) { ${LIST} } }`;
    const at = staff('staff-1', seongsu);
    const all = await mypage.ask<{ providerReservations: List }>(at, desk, { p: seongsu });
    expect(ids(all.data?.providerReservations)?.sort()).toEqual([a, c].sort());
    const held = await mypage.ask<{ providerReservations: List }>(at, desk, { p: seongsu, s: 'HELD' });
    expect(ids(held.data?.providerReservations)).toEqual([a]);
    const junhos = await mypage.ask<{ providerReservations: List }>(at, desk, { p: seongsu, c: junho });
    expect(ids(junhos.data?.providerReservations)).toEqual([c]);

    const every = `query ($c: ID!) { allReservations(customerId: $c) { ${LIST} } }`;
    const minjis = await mypage.ask<{ allReservations: List }>(admin, every, { c: minji });
    expect(ids(minjis.data?.allReservations)?.sort()).toEqual([a, b].sort());
  });

  it.each([
    ['{ myReservations { upToDate } }', anonymous, 'UNAUTHENTICATED'],
    ['{ providerReservations(providerId: "store-x") { upToDate } }', anonymous, 'UNAUTHENTICATED'],
    ['{ providerReservations(providerId: "store-x") { upToDate } }', customer('customer-1'), 'FORBIDDEN'],
    ['{ providerReservations(providerId: "store-x") { upToDate } }', staff('s', 'store-y'), 'FORBIDDEN'],
    ['{ allReservations { upToDate } }', staff('s', 'store-y'), 'FORBIDDEN'],
    ['{ reservationView(id: "x") { id } }', anonymous, 'UNAUTHENTICATED'],
    ['{ myReservations(first: 0) { upToDate } }', customer('customer-1'), 'BAD_USER_INPUT'],
    ['{ myReservations(first: 101) { upToDate } }', customer('customer-1'), 'BAD_USER_INPUT'],
    ['{ myReservations(after: "nonsense") { upToDate } }', customer('customer-1'), 'BAD_USER_INPUT'],
    ['{ myReservations(kind: "\\u0000") { upToDate } }', customer('customer-1'), 'BAD_USER_INPUT'],
    ['{ reservationView(id: "\\u0000") { id } }', customer('customer-1'), 'BAD_USER_INPUT'],
  ])('X9 %s as %j is refused with %s', async (query, principal, code) => {
    const { errors } = await mypage.ask(principal, query);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
  });

  it('X9 another’s reservation is null: its view, its story, their list', async () => {
    const [id, minji] = [randomUUID(), person()];
    await platform.project(new Story(id, minji, 'store-seongsu').held().facts);
    const query = `query ($id: ID!, $who: [_Any!]!) {
      reservationView(id: $id) { id }
      _entities(representations: $who) {
        ... on Reservation { view { id } timeline { type } }
        ... on Customer { reservations { edges { node { id } } } }
        ... on Provider { reservations { edges { node { id } } } } } }`;
    const who = [
      { __typename: 'Reservation', id },
      { __typename: 'Customer', id: minji },
      { __typename: 'Provider', id: 'store-seongsu' },
    ];
    for (const stranger of [customer(person()), staff('s', 'store-haeundae')]) {
      const { data } = await mypage.ask(stranger, query, { id, who });
      expect(data).toEqual({
        reservationView: null,
        _entities: [{ view: null, timeline: null }, { reservations: null }, { reservations: null }],
      });
    }
    const own = await mypage.ask<{ _entities: unknown[] }>(customer(minji), query, { id, who });
    expect(own.data).toMatchObject({
      reservationView: { id },
      _entities: [
        { view: { id }, timeline: [{ type: 'ReservationHeld' }] },
        { reservations: { edges: [{ node: { id } }] } },
        { reservations: null },
      ],
    });
    const context = await mypage.ask<{ _entities: unknown[] }>(service, query, { id, who });
    expect(context.data?._entities[0]).toEqual({ view: { id }, timeline: [{ type: 'ReservationHeld' }] });
  });

  it('pages by cursor', async () => {
    const minji = person();
    const made = Array.from({ length: 5 }, () => randomUUID());
    for (const [index, id] of made.entries()) {
      await platform.project(
        new Story(id, minji, undefined, Date.parse('2026-01-01') + index * 60_000).held().facts,
      );
    }
    const query = `query ($after: String) { myReservations(first: 2, after: $after) { ${LIST} } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data?: { myReservations: List } | null } = await mypage.ask(customer(minji), query, {
        after,
      });
      seen.push(...(ids(data?.myReservations) ?? []));
      after = data?.myReservations.pageInfo.hasNextPage ? data.myReservations.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(made.toReversed());
  });
});

describe('reading one’s own write', () => {
  const VIEW = `query ($id: ID!, $v: Int) { reservationView(id: $id, atLeastVersion: $v) { status upToDate } }`;
  interface View {
    reservationView: { status: string; upToDate: boolean } | null;
  }
  /** Waits for longer than a busy machine takes to hear of something. */
  let patient: Replica;
  beforeAll(async () => {
    patient = await platform.replica({ ROLES: ['api'] }, 60_000);
  });

  it('X7 waits until the version that a mutation returned is known', async () => {
    const [id, minji] = [randomUUID(), person()];
    const [held, confirmed] = new Story(id, minji)
      .held()
      .reservation('ReservationConfirmed', 'CONFIRMED', 'ready').facts;
    await platform.project([held!]);
    const asked = patient.ask<View>(customer(minji), VIEW, { id, v: 2 });
    await platform.deliver([confirmed!]);
    expect((await asked).data?.reservationView).toEqual({ status: 'CONFIRMED', upToDate: true });
  });

  it('X7 says so after two seconds where it is not', async () => {
    const [id, minji] = [randomUUID(), person()];
    await platform.project(new Story(id, minji).held().facts);
    const { data } = await mypage.ask<View>(customer(minji), VIEW, { id, v: 2 });
    expect(data?.reservationView).toEqual({ status: 'HELD', upToDate: false });
    const list = `query ($l: ReservationVersion!) { myReservations(atLeast: $l) { upToDate } }`;
    const late = await mypage.ask(customer(minji), list, { l: { reservationId: id, version: 2 } });
    expect(late.data).toEqual({ myReservations: { upToDate: false } });
  });

  it('X9 how long the answer takes does not tell a stranger whether there is such a reservation', async () => {
    const id = randomUUID();
    await platform.project(new Story(id, person()).held().facts);
    const list = `query ($l: ReservationVersion!) { myReservations(atLeast: $l) { upToDate } }`;
    const stranger = customer(person());
    for (const asked of [id, randomUUID()]) {
      const since = performance.now();
      const [view, listed] = await Promise.all([
        mypage.ask<View>(stranger, VIEW, { id: asked, v: 1 }).then((answer) => ({
          answer,
          after: performance.now() - since,
        })),
        mypage.ask(stranger, list, { l: { reservationId: asked, version: 1 } }),
      ]);
      expect(view.answer.data).toEqual({ reservationView: null });
      expect(view.after).toBeGreaterThan(1_900);
      expect(listed.data).toEqual({ myReservations: { upToDate: false } });
    }
  });

  it('X7 what was just reserved is in the list', async () => {
    const [id, minji] = [randomUUID(), person()];
    const list = `query ($l: ReservationVersion!) { myReservations(atLeast: $l) { ${LIST} } }`;
    const asked = patient.ask<{ myReservations: List }>(customer(minji), list, {
      l: { reservationId: id, version: 1 },
    });
    await platform.deliver(new Story(id, minji).held().facts);
    const { data } = await asked;
    expect(data?.myReservations).toMatchObject({ upToDate: true, edges: [{ node: { id } }] });
  });
});

it('X3 facts over the queue, twice and in a wrong order, end in the view', async () => {
  const [id, minji] = [randomUUID(), person()];
  const { facts } = pickedUp(id, minji);
  await platform.deliver([...facts].reverse());
  await platform.deliver(facts);
  await soon(async () => {
    const query = `query ($id: ID!) { reservationView(id: $id) { status version } }`;
    const { data } = await mypage.ask(customer(minji), query, { id });
    expect(data).toEqual({ reservationView: { status: 'COMPLETED', version: facts.length } });
  });
});
