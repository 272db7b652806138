import { randomUUID } from 'node:crypto';
import type { Principal } from '@yeyak/service-kit';
import { admin, anonymous, customer, Platform, soon, type Replica, staff } from './platform';
import { cancelled, pickedUp } from './stories';
import { Story } from './story';

let platform: Platform;
let mypage: Replica;
beforeAll(async () => {
  platform = await Platform.start();
  mypage = await platform.replica();
});
afterAll(() => platform.stop());

const QUERY = `subscription ($r: ID, $p: ID, $after: String) {
  reservationChanged(reservationId: $r, providerId: $p, after: $after) {
    cursor version view { id status version timeline { type } } reservation { id } } }`;
interface Changed {
  reservationChanged: {
    cursor: string;
    version: number;
    view: { id: string; status: string; version: number; timeline: { type: string }[] };
    reservation: { id: string };
  };
}

/** A follower that has certainly begun, and what it has received so far. */
async function follow(
  at: Replica,
  principal: Principal,
  variables: { r?: string; p?: string; after?: string } = {},
) {
  const before = await at.followers();
  const updates = at.follow<Changed>(principal, QUERY, variables);
  const received: Changed['reservationChanged'][] = [];
  const ended = (async () => {
    for await (const { data, errors } of updates) {
      if (errors) throw new Error(JSON.stringify(errors));
      if (data) received.push(data.reservationChanged);
    }
  })();
  await soon(async () => expect(await at.followers()).toBe(before + 1));
  const stop = async () => {
    await updates.return?.();
    await ended;
    await soon(async () => expect(await at.followers()).toBe(before)); // else who comes next would be counted with them
  };
  return { received, stop };
}

const refusal = async (principal: Principal, variables: object): Promise<unknown> => {
  const updates = mypage.follow<Changed>(principal, QUERY, { ...variables });
  try {
    for await (const { errors } of updates) return errors?.[0]?.extensions?.['code'];
    return undefined;
  } catch (errors) {
    return (errors as { extensions: { code: string } }[])[0]?.extensions.code;
  }
};

const person = () => `customer-${randomUUID()}`;
const store = () => `store-${randomUUID()}`;

describe('reservationChanged', () => {
  it('tells a customer of each of their reservations, and of nobody else’s', async () => {
    const [minji, junho, id] = [person(), person(), randomUUID()];
    const { received, stop } = await follow(mypage, customer(minji));
    await platform.deliver(new Story(randomUUID(), junho).held().facts);
    const [held, ...later] = pickedUp(id, minji).facts;
    await platform.deliver([held!]);
    await soon(() => expect(received.at(-1)?.view).toMatchObject({ id, status: 'HELD', version: 1 }));
    await platform.deliver(later);
    await soon(() => expect(received.at(-1)?.view).toMatchObject({ id, status: 'COMPLETED', version: 11 }));
    expect(new Set(received.map((update) => update.view.id))).toEqual(new Set([id]));
    const versions = received.map((update) => update.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    // The story grows with the view: nothing is kept from the event before.
    for (const { view } of received) expect(view.timeline.length).toBeGreaterThanOrEqual(view.version);
    await stop();
  });

  it('tells the staff of a store of its reservations, and of no other store’s', async () => {
    const [seongsu, haeundae, id] = [store(), store(), randomUUID()];
    const { received, stop } = await follow(mypage, staff('staff-1', seongsu), { p: seongsu });
    await platform.deliver(new Story(randomUUID(), person(), haeundae).held().facts);
    await platform.deliver(new Story(id, person(), seongsu).held().facts);
    await soon(() => expect(received.map((update) => update.view.id)).toEqual([id]));
    await stop();
  });

  it('tells of one reservation alone where one is asked for', async () => {
    const [minji, id, other] = [person(), randomUUID(), randomUUID()];
    const [held, ...later] = pickedUp(id, minji).facts;
    await platform.deliver([held!]);
    const { received, stop } = await follow(mypage, customer(minji), { r: id });
    await platform.deliver(new Story(other, minji).held().facts);
    await platform.deliver(later);
    await soon(() => expect(received.at(-1)?.view).toMatchObject({ id, status: 'COMPLETED' }));
    expect(received.every((update) => update.view.id === id && update.reservation.id === id)).toBe(true);
    await stop();
  });

  it('can be followed right after reserving, before my page has heard of it', async () => {
    const [minji, id] = [person(), randomUUID()];
    const [held, ...later] = pickedUp(id, minji).facts;
    const patient = await platform.replica({ ROLES: ['api'] }, 60_000);
    const following = follow(patient, customer(minji), { r: id });
    await platform.deliver([held!]);
    const { received, stop } = await following;
    await platform.deliver(later);
    await soon(() => expect(received.at(-1)?.view.status).toBe('COMPLETED'));
    await stop();
    await patient.stop();
  });

  it('X9 refuses whoever may not follow, when it begins', async () => {
    const [minji, id, seongsu] = [person(), randomUUID(), store()];
    await platform.project(new Story(id, minji, seongsu).held().facts);
    expect(await refusal(anonymous, {})).toBe('UNAUTHENTICATED');
    expect(await refusal(customer(person()), { r: id })).toBe('FORBIDDEN');
    expect(await refusal(customer(minji), { r: randomUUID() })).toBe('FORBIDDEN');
    expect(await refusal(customer(minji), { p: seongsu })).toBe('FORBIDDEN');
    expect(await refusal(staff('staff-2', store()), { p: seongsu })).toBe('FORBIDDEN');
    expect(await refusal(staff('staff-2', store()), { r: id })).toBe('FORBIDDEN');
    expect(await refusal(admin, { p: seongsu, r: id })).toBe('BAD_USER_INPUT');
    expect(await refusal(customer(minji), { after: 'nonsense' })).toBe('BAD_USER_INPUT');
    expect(await mypage.followers()).toBe(0);
  });

  it('X3 goes on after a cursor and leaves nothing out', async () => {
    const minji = person();
    const [a, b] = [randomUUID(), randomUUID()];
    const first = await follow(mypage, customer(minji));
    await platform.deliver(new Story(a, minji).held().facts);
    await soon(() => expect(first.received.map((update) => update.view.id)).toEqual([a]));
    await first.stop();
    await soon(async () => expect(await mypage.followers()).toBe(0));

    await platform.project(new Story(b, minji).held().facts);
    const missed = Array.from({ length: 120 }, () => randomUUID()); // more than a page and more than waits in memory
    for (const id of missed) await platform.project(new Story(id, minji).held().facts);
    const cursor = first.received[0]?.cursor;
    const second = await follow(mypage, customer(minji), { ...(cursor ? { after: cursor } : {}) });
    await soon(() => expect(second.received.map((update) => update.view.id)).toEqual([b, ...missed]));

    const late = randomUUID();
    await platform.deliver(new Story(late, minji).held().facts);
    await soon(() => expect(second.received.at(-1)?.view.id).toBe(late));
    expect(second.received).toHaveLength(122);
    await second.stop();
  });

  it('reaches followers at every replica, whichever took the fact in', async () => {
    const other = await platform.replica();
    const [minji, id] = [person(), randomUUID()];
    const here = await follow(mypage, customer(minji));
    const there = await follow(other, customer(minji));
    await platform.deliver(cancelled(id).facts.map((fact) => withCustomer(fact, minji)));
    for (const { received } of [here, there]) {
      await soon(() => expect(received.at(-1)?.view).toMatchObject({ id, status: 'CANCELLED', version: 10 }));
    }
    // A cursor of one replica is good at the other.
    const cursor = here.received.at(-1)?.cursor ?? '';
    await Promise.all([here.stop(), there.stop()]);
    const next = randomUUID();
    await platform.project(new Story(next, minji).held().facts);
    const resumed = await follow(other, customer(minji), { after: cursor });
    await soon(() => expect(resumed.received.map((update) => update.view.id)).toEqual([next]));
    await resumed.stop();
    await other.stop();
  });

  it('works without Redis, by looking now and then', async () => {
    const lonely = await platform.replica({ REDIS_URL: 'redis://127.0.0.1:1', ROLES: ['api'] });
    const [minji, id] = [person(), randomUUID()];
    const { received, stop } = await follow(lonely, customer(minji));
    await platform.project(pickedUp(id, minji).facts);
    await soon(() => expect(received.at(-1)?.view).toMatchObject({ id, status: 'COMPLETED' }));
    await stop();
    await lonely.stop();
  });
});

function withCustomer<T extends { payload: object }>(fact: T, customerId: string): T {
  return { ...fact, payload: { ...fact.payload, ...('customerId' in fact.payload ? { customerId } : {}) } };
}
