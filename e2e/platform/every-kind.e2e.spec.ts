import { type KnownMessage, messages, isMessageType } from '@yeyak/contracts';
import { eventually } from '@yeyak/testkit';
import type { Kind, Step } from '../../subgraphs/reservation/src/domain/kind';
import { allKinds } from '../../subgraphs/reservation/src/kinds/index.generated';
import {
  bringAbout,
  doStep,
  goTo,
  isBroughtAbout,
  left,
  lose,
  type Made,
  make,
  offer,
  payFor,
  pays,
  standsAt,
  wishFor,
  restsAt,
  type Cast,
  newCast,
  type Offer,
} from '../support/any-kind';
import { brokenInvariants } from '../support/invariants';
import { sees } from '../support/my-page';
import { Stores } from '../support/stores';
import { effectsOf, retell } from '../support/story';
import { World } from '../support/world';

/** Generated from the kinds' definitions: a seventh file in their folder is tested here as soon as it is there. */

interface Case {
  kind: Kind;
  step: Step;
  at: number;
}
const cases: Case[] = allKinds.flatMap((kind) => kind.steps.map((step, at) => ({ kind, step, at })));
const named = (all: readonly Case[]) => all.map((one) => [one.kind.code, one.step.name, one] as const);
const key = ({ kind, step }: Pick<Case, 'kind' | 'step'>, fact = ''): string =>
  `${kind.code} ${step.name} ${fact}`;

/**
 * Who does a step: to whom its command goes, or, where it sends none, who says what it waits for: payment, which is
 * called, or the desk with work that it has already. Null where time or the customer does it: nobody can be away.
 */
const doer = ({ command, succeedsOn }: Step): string | null => {
  if (command !== null && isMessageType(command)) return messages[command].to;
  const fact = succeedsOn.find(isMessageType);
  return fact === undefined ? null : messages[fact].source;
};
/** Whoever is called while reserving is looked at by itself: without it nothing comes to stand anywhere. */
const doers = [...new Set(cases.flatMap(({ step }) => (step.pays ? [] : (doer(step) ?? []))))];

/** Facts with which the stock refuses: only what was lost meanwhile makes it. */
const OUT_OF_STOCK = ['StockDeductionRefused', 'StockDrawRefused'];

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

describe.each(doers)('X3 while %s is away', (context) => {
  const told = cases.filter(({ step }) => doer(step) === context);
  const refusals = told.flatMap((one) =>
    one.step.refusedOn.filter((fact) => OUT_OF_STOCK.includes(fact)).map((fact) => ({ ...one, fact })),
  );
  /** What became of each case while the context was away; a failure is that case's alone. */
  const outcomes = new Map<string, PromiseSettledResult<Made>>();
  const made = (name: string): Made => {
    const outcome = outcomes.get(name);
    if (outcome?.status !== 'fulfilled') throw outcome?.reason ?? new Error(`nothing was made for ${name}`);
    return outcome.value;
  };

  beforeAll(async () => {
    const all = [
      ...told.map((one) => ({ ...one, fact: '', stock: 10 })),
      ...refusals.map((one) => ({ ...one, stock: 1 })),
    ];
    const ready = await Promise.all(
      all.map(async (one) => {
        const offered = await offer(world, cast, one.kind, { stock: one.stock });
        // What a person or time has to do before is done while everything runs, except for the last of it.
        const last = one.kind.steps
          .slice(0, one.at)
          .findLastIndex(({ succeedsOn }) => succeedsOn.some(isBroughtAbout));
        if (last === -1) return { one, away: () => make(world, offered) };
        const before = await make(world, offered);
        if (doer(one.kind.steps[last]!) === context) {
          await goTo(world, before, one.at); // it cannot do that either while it is away
          return { one, away: () => Promise.resolve(before) };
        }
        await goTo(world, before, last);
        return {
          one,
          away: async () => {
            await doStep(world, before, one.kind.steps[last]!);
            return before;
          },
        };
      }),
    );
    await world.platform.stop(context);
    try {
      const settled = await Promise.allSettled(
        ready.map(async ({ one, away }) => {
          const reservation = await away();
          await standsAt(reservation, one.at);
          return reservation;
        }),
      );
      ready.forEach(({ one }, index) => outcomes.set(key(one, one.fact), settled[index]!));
      if (refusals.length > 0) {
        // Its desk works again before it takes in what it has missed: the loss is recorded first.
        await world.platform.start(context, { ROLES: 'api' });
        await Promise.all(refusals.map((one) => lose(made(key(one, one.fact)).offer, 1)));
        await world.platform.stop(context);
      }
    } finally {
      await world.platform.start(context);
    }
  }, 180_000);

  it.each(named(told))(
    'X3, X7 %s stood at "%s", visibly; nothing was lost, and it goes on',
    async (_, __, one) => {
      const reservation = made(key(one));
      await doStep(world, reservation, one.step);
      await standsAt(reservation, restsAt(one.kind, one.at + 1));
    },
  );

  if (refusals.length > 0) {
    it.each(refusals.map((one) => [one.kind.code, one.step.name, one.fact, one] as const))(
      'X6 %s refused at "%s" by %s, as what was promised is gone: everything before is undone',
      async (_, __, ___, one) => {
        const reservation = made(key(one, one.fact));
        await expectUndone(reservation, one, one.fact);
      },
    );
  }
});

/** The refusals that people and payment bring about; what the stock refuses is looked at while it was away. */
const refusable = cases.flatMap((one) =>
  one.step.refusedOn
    .filter((fact) => !OUT_OF_STOCK.includes(fact))
    .map((fact) => [one.kind.code, one.step.name, fact, one] as const),
);

describe('X6 refused from outside', () => {
  it.each(refusable)('X6 %s refused at "%s" by %s: everything before is undone', async (_, __, fact, one) => {
    const offered = await offer(world, cast, one.kind);
    const before = await left(world, offered);
    if (one.step.pays) {
      await expectUndone(await unpaid(offered, DECLINED), one, fact);
    } else {
      const reservation = await make(world, offered);
      await goTo(world, reservation, one.at);
      await bringAbout(world, reservation, fact);
      await expectUndone(reservation, one, fact);
    }
    await eventually(async () => expect(await left(world, offered)).toBe(before));
  });
});

/** Reserved, but the money did not come. */
async function unpaid(offered: Offer, payment: object): Promise<Made & { said: string }> {
  return eventually(async () => {
    const wish = { ...wishFor(offered), payment };
    const { __typename: said, reservation } = await world.reserve(
      { id: offered.offeringId },
      wish,
      offered.who,
    );
    if (!reservation) throw new Error(said);
    return { id: reservation.id, offer: offered, who: offered.who, said };
  });
}

const DECLINED = { method: 'CARD', token: 'tok_declined' };

/** As seen by the person, and in the books: what was claimed is free, what was taken is back, what was paid is refunded. */
async function expectUndone({ id, offer: { kind }, who }: Made, { step }: Case, fact: string): Promise<void> {
  const ending = fact === 'WorkOrderNoShow' ? 'noShow' : 'rejected';
  const status = { noShow: 'NO_SHOW', rejected: 'REJECTED' }[ending];
  await sees(who, id, { status, stage: { code: kind.stages[ending]?.code } }, 45_000);
  const effects = await eventually(async () => {
    const found = await effectsOf(stores, id);
    expect(found.claims.filter(({ released }) => !released)).toEqual([]);
    expect(found.stock).toBe(0);
    expect(found.charged).toBe(found.refunded);
    return found;
  });
  expect(effects.claims).toHaveLength(kind.claims.length);
  if (step.pays) expect(effects).toMatchObject({ charged: 0, workOrders: [] });
}

describe('X2 unpaid', () => {
  const isRefusedUnpaid = ({ steps }: Kind): boolean =>
    steps.some(({ pays }) => pays?.whenUnavailable === 'refuse');
  const paying = allKinds.filter(pays);
  /** What somebody is told whose money cannot be had now: what can be paid for later is held meanwhile. */
  const saidUnpaid = (kind: Kind): string => (isRefusedUnpaid(kind) ? 'PaymentDelayed' : 'ReserveSuccess');
  /** It was told so, holds or is refused as the kind says, and has not come to the desk. */
  const expectUnpaid = async ({ id, offer: { kind }, who }: Made): Promise<void> => {
    await sees(who, id, {
      status: isRefusedUnpaid(kind) ? 'REJECTED' : 'HELD',
      requestedAt: null,
      confirmedAt: null,
      paidAt: null,
      fulfillment: null,
    });
    expect(await effectsOf(stores, id)).toMatchObject({ charged: 0, stock: 0, workOrders: [] });
  };
  it.each(paying.map((kind) => [kind.code, kind] as const))(
    'X2 %s whose payment is declined is never at the desk',
    async (_, kind) => {
      const made = await unpaid(await offer(world, cast, kind), DECLINED);
      expect(made.said).toMatch(/^Payment(Declined|Delayed)$/);
      await expectUnpaid(made);
    },
  );

  it(`X1, X2 nor where payment is out of order: ${paying.map(({ code }) => code).join(', ')}`, async () => {
    const offers = await Promise.all(paying.map((kind) => offer(world, cast, kind)));
    await world.psp({ outage: true });
    try {
      const all = await Promise.all(offers.map((offered) => unpaid(offered, { method: 'CARD' })));
      expect(all.map(({ said, offer: { kind } }) => [kind.code, said])).toEqual(
        paying.map((kind) => [kind.code, saidUnpaid(kind)]),
      );
      await Promise.all(all.map(expectUnpaid));
    } finally {
      await world.psp({ outage: false });
    }
    for (const offered of offers) await make(world, offered); // it recovers by itself
  });

  describe('while payment is away', () => {
    const outcomes = new Map<Kind, PromiseSettledResult<Made & { said: string }>>();
    beforeAll(async () => {
      const offers = await Promise.all(paying.map((kind) => offer(world, cast, kind)));
      await world.platform.stop('payment');
      try {
        const settled = await Promise.allSettled(
          offers.map(async (offered) => {
            const made = await unpaid(offered, { method: 'CARD' });
            await sees(made.who, made.id, {
              // where it is not certain that nothing was charged, payment is asked before it is over
              status: isRefusedUnpaid(offered.kind)
                ? (expect.stringMatching(/^(REJECTED|CANCELLING)$/) as string)
                : 'HELD',
              paidAt: null,
              confirmedAt: null,
              fulfillment: null,
            });
            return made;
          }),
        );
        paying.forEach((kind, index) => outcomes.set(kind, settled[index]!));
      } finally {
        await world.platform.start('payment');
      }
    }, 180_000);
    const made = (kind: Kind): Made & { said: string } => {
      const outcome = outcomes.get(kind);
      if (outcome?.status !== 'fulfilled') throw outcome?.reason ?? new Error(`no ${kind.code} was made`);
      return outcome.value;
    };

    it.each(paying.map((kind) => [kind.code, kind] as const))(
      'X1, X2, X3 %s is refused, or held and paid for later; nothing is charged without having been asked for',
      async (_, kind) => {
        const reservation = made(kind);
        expect(reservation.said).toBe(saidUnpaid(kind));
        await expectUnpaid(reservation);
        if (isRefusedUnpaid(kind)) return void (await make(world, reservation.offer));
        await payFor(reservation);
        const { total } = await standsAt(reservation, restsAt(kind, 1));
        const { charged, refunded } = await effectsOf(stores, reservation.id);
        expect({ charged, refunded }).toEqual({ charged: total.amount, refunded: 0 });
      },
    );
  });
});

describe('X4 told twice', () => {
  it.each(allKinds.map((kind) => [kind.code, kind] as const))(
    'X4 %s every message of its story twice more, and each command under another id: it takes effect once',
    async (_, kind) => {
      const made = await make(world, await offer(world, cast, kind));
      await goTo(world, made, kind.steps.length);
      const expected = kind.steps.flatMap(({ command }) => command ?? []);
      const before = await effectsOf(stores, made.id, { settled: true });
      const retold: KnownMessage['type'][] = await retell(world, stores, made.id);
      expect(retold).toEqual(expect.arrayContaining([...expected, 'ReservationCompleted', 'SendMessage']));
      expect(await effectsOf(stores, made.id, { settled: true })).toEqual(before);
      await standsAt(made, kind.steps.length);
    },
  );
});

describe('when all is done', () => {
  it('X2, X3, X4, X6, X7 everything that the run has left behind fits together', async () => {
    await eventually(async () => expect(await brokenInvariants(world, stores)).toEqual([]), {
      within: 60_000,
    });
  });
});
