import { contextName } from '@yeyak/contracts';
import type { Kind } from '../../subgraphs/reservation/src/domain/kind';
import { allKinds } from '../../subgraphs/reservation/src/kinds/index.generated';
import { type Cast, goTo, type Made, make, newCast, offer, pays, standsAt } from '../support/any-kind';
import { isTold } from '../support/my-page';
import { Stores } from '../support/stores';
import { effectsOf, type Told, storyOf } from '../support/story';
import { World } from '../support/world';

/** Without these nobody is who they say, and nothing is reserved. */
const CORE = ['identity', 'reservation'];
const OTHERS = contextName.options.filter((context) => !CORE.includes(context));

let world: World;
let stores: Stores;
let cast: Cast;
beforeAll(async () => {
  world = await World.enter();
  cast = await newCast(world);
  stores = new Stores(world.platform);
});
afterAll(async () => {
  await stores.close();
  await world.leave();
});

/** Generated from the kinds' definitions; payment is away as well where a kind asks for none. */
describe.each([
  ['all supporting and general contexts', false] as const,
  ['all of them but payment', true] as const,
])('X25 without %s', (_, paid) => {
  const kinds = allKinds.filter((kind) => pays(kind) === paid);
  const away = OTHERS.filter((context) => !(paid && context === 'payment'));
  const outcomes = new Map<Kind, PromiseSettledResult<Made>>();
  const made = (kind: Kind): Made => {
    const outcome = outcomes.get(kind);
    if (outcome?.status !== 'fulfilled') throw outcome?.reason ?? new Error(`no ${kind.code} was reserved`);
    return outcome.value;
  };

  beforeAll(async () => {
    const offers = await Promise.all(kinds.map((kind) => offer(world, cast, kind)));
    await Promise.all(away.map((context) => world.platform.stop(context)));
    try {
      const settled = await Promise.allSettled(
        offers.map(async (offered) => {
          const reservation = await make(world, offered);
          await expectReserved(reservation);
          return reservation;
        }),
      );
      kinds.forEach((kind, index) => outcomes.set(kind, settled[index]!));
    } finally {
      await Promise.all(away.map((context) => world.platform.start(context)));
    }
  }, 180_000);

  /** As the reservation itself says it, as nobody else is there; and nobody else gets what it has taken. */
  async function expectReserved({ id, offer: { kind }, who }: Made): Promise<void> {
    const next = kind.steps.find((step) => !step.pays);
    expect(await world.state(id, who)).toMatchObject({
      status: next?.status,
      stage: { code: kind.stages[next?.name ?? '']?.code },
    });
    const { claims } = await effectsOf(stores, id);
    expect(claims).toHaveLength(kind.claims.length);
    expect(claims.filter(({ released }) => released)).toEqual([]);
  }

  it.each(kinds.map((kind) => [kind.code, kind] as const))(
    'X25, X3, X7 %s is reserved all the same, and everybody catches up afterwards',
    async (__, kind) => {
      const reservation = made(kind);
      await goTo(world, reservation, kind.steps.length);
      const told = new Set(
        // What is paid for at once was never waiting for it.
        [...kind.steps.filter((step) => !step.pays).map(({ name }) => name), 'completed'].flatMap((name) => {
          const { code, message } = kind.stages[name] ?? {};
          return message ? [`${kind.code}.${code}`] : [];
        }),
      );
      await isTold(reservation.who, reservation.id, [...told]);
    },
  );
});

describe('X5 the story of a reservation', () => {
  interface Entry {
    id: string;
    type: string;
    source: string;
    causationId: string | null;
  }

  /** The one with the most to tell: it comes with a coupon, and is followed to the door. */
  const delivery = allKinds.find(({ code }) => code === 'SHOP_DELIVERY')!;

  it('X5 one query shows it all, over six contexts, each thing with what it came of', async () => {
    const reservation = await make(world, await offer(world, cast, delivery));
    const { id, who } = reservation;
    await goTo(world, reservation, delivery.steps.length);
    await effectsOf(stores, id, { settled: true });
    const { reservation: told } = await who.get<{ reservation: { timeline: Entry[] } }>(
      `query ($id: ID!) { reservation(id: $id) { timeline { id type source causationId } } }`,
      { id },
    );
    const { timeline } = told;
    expect(new Set(timeline.map(({ source }) => source))).toEqual(
      new Set(['reservation', 'payment', 'inventory', 'fulfillment', 'marketing', 'notification']),
    );

    // Every fact of every context is in it, and nothing else is.
    const story = await storyOf(stores, id);
    const facts = story.filter(({ to }) => to === null);
    expect(timeline.map((entry) => entry.id).sort()).toEqual(facts.map((fact) => fact.id).sort());

    // Whatever has a cause names one that is in the story; followed back it leads to what a person or payment did.
    const byId = new Map(story.map((message) => [message.id, message]));
    const chainOf = (message: Told): string[] => {
      const cause = message.causationId === null ? undefined : byId.get(message.causationId);
      if (message.causationId !== null && !cause)
        throw new Error(`${message.type} came of nothing that is known`);
      return cause ? [...chainOf(cause), message.type] : [message.type];
    };
    const chains = new Map(story.map((message) => [message.type, chainOf(message)]));
    expect(chains.get('StockDeducted')).toEqual(expect.arrayContaining(['DeductStock', 'StockDeducted']));
    expect(chains.get('WorkOrderOpened')?.slice(-4)).toEqual([
      'DeductStock',
      'StockDeducted',
      'OpenWorkOrder',
      'WorkOrderOpened',
    ]);
    expect(chains.get('ReservationCompleted')?.slice(-2)).toEqual([
      'WorkOrderCompleted',
      'ReservationCompleted',
    ]);
    expect(chains.get('MessageSent')?.slice(-2)).toEqual(['SendMessage', 'MessageSent']);
  });

  it('X5 every row that it caused can be found by its id, in every context', async () => {
    const reservation = await make(world, await offer(world, cast, delivery));
    await goTo(world, reservation, delivery.steps.length);
    const effects = await effectsOf(stores, reservation.id, { settled: true });
    expect(effects).toMatchObject({
      reservation: { status: 'COMPLETED' },
      claims: [{ released: false }],
      stock: delivery.quantity.min,
      payments: 1,
      charged: expect.any(Number) as number,
      refunded: 0,
      workOrders: [{ status: 'COMPLETED' }],
      coupons: [{ status: 'ISSUED' }],
    });
    for (const context of ['payment', 'inventory', 'fulfillment', 'marketing', 'notification', 'mypage']) {
      const taken = await stores.rows(context, 'SELECT type FROM inbox WHERE correlation_id = $1', [
        reservation.id,
      ]);
      const said = await stores.rows(context, 'SELECT type FROM outbox WHERE correlation_id = $1', [
        reservation.id,
      ]);
      expect([context, taken.length + said.length > 0]).toEqual([context, true]);
    }
    await standsAt(reservation, delivery.steps.length);
  });
});
