import { randomUUID } from 'node:crypto';
import { type ContentOf, message, type MessageType } from '@yeyak/contracts';
import { createTestDatabase } from '@yeyak/testkit';
import { connectDatabase } from '../src/adapters/prisma/client';
import type { PrismaClient } from '../src/adapters/prisma/generated/client';
import { PrismaCalendarStore } from '../src/adapters/prisma/calendar.store';
import { PrismaOfferingStore } from '../src/adapters/prisma/offering.store';
import { PrismaPersonStore } from '../src/adapters/prisma/person.store';
import { PrismaPoolStore } from '../src/adapters/prisma/pool.store';
import { PrismaReservationStore } from '../src/adapters/prisma/reservation.store';
import { Bulkhead } from '../src/application/bulkhead';
import { CancelReservation } from '../src/application/cancel-reservation';
import { ChangeReservation } from '../src/application/change-reservation';
import { LookUpAvailability } from '../src/application/look-up-availability';
import { PayReservation } from '../src/application/pay-reservation';
import type {
  CaptureOutcome,
  CaptureRequest,
  ContactBook,
  Desk,
  OfferingStore,
  OwnContact,
  PaymentGateway,
  PersonRegistry,
} from '../src/application/ports';
import { ReceiveFact } from '../src/application/receive-fact';
import { Reserve, type ReserveCommand } from '../src/application/reserve';
import { SetSupply } from '../src/application/set-supply';
import { TakeBackSupply } from '../src/application/take-back-supply';
import { Wishes } from '../src/application/wish';
import { Kinds } from '../src/domain/kinds';
import { allKinds } from '../src/kinds/index.generated';
import { advanceProcessWhenFact } from '../src/policies/advance-process-when-fact.policy';
import { copyCatalogWhenPublished } from '../src/policies/copy-catalog-when-published.policy';
import { copyPersonsWhenRegistered } from '../src/policies/copy-persons-when-registered.policy';
import { setSupplyWhenCalendarPublished } from '../src/policies/set-supply-when-calendar-published.policy';
import { setSupplyWhenStockMoves } from '../src/policies/set-supply-when-stock-moves.policy';

/** A payment context that answers what a test tells it to, and keeps what it was asked. */
export class ScriptedPayments implements PaymentGateway {
  captured: CaptureRequest[] = [];
  cancelled: string[] = [];
  next: (request: CaptureRequest) => CaptureOutcome | Promise<CaptureOutcome> = () => ({
    outcome: 'approved',
  });
  cancelAnswer: Awaited<ReturnType<PaymentGateway['cancel']>> = 'PaymentRefunded';

  async capture(request: CaptureRequest): Promise<CaptureOutcome> {
    this.captured.push(request);
    return this.next(request);
  }

  async cancel({ key }: Parameters<PaymentGateway['cancel']>[0]): ReturnType<PaymentGateway['cancel']> {
    this.cancelled.push(key);
    return this.cancelAnswer;
  }
}

/** A provider's desk that agrees or not. */
export class ScriptedDesk implements Desk {
  answer: Awaited<ReturnType<Desk['withdraw']>> = 'WorkOrderWithdrawn';
  async withdraw(_work: Parameters<Desk['withdraw']>[0]): ReturnType<Desk['withdraw']> {
    return this.answer;
  }
}

/** Identity, which knows whom a test names; `null`: it does not answer. */
export class ScriptedRegistry implements PersonRegistry {
  asked = 0;
  answer: (personId: string, customerId: string) => boolean | null = () => false;
  async belongsTo(personId: string, customerId: string): Promise<boolean | null> {
    this.asked += 1;
    return this.answer(personId, customerId);
  }
}

/** The contacts of customers, by theirs; `null`: nobody answers. */
export class ScriptedContacts implements ContactBook {
  asked: (readonly string[])[] = [];
  kept: Record<string, Record<string, OwnContact>> | null = null;
  async ownOf(ids: readonly string[], customerId: string): ReturnType<ContactBook['ownOf']> {
    this.asked.push(ids);
    return this.kept && new Map(Object.entries(this.kept[customerId] ?? {}));
  }
}

/** How many may be inside the look-ups' bulkhead, and wait before it. */
export const LOOK_UPS = { most: 2, queue: 3 };
export const MOST_LIVE = 3;

export const NOW = new Date('2026-11-21T03:00:00.000Z');

/** The context without its edges: real PostgreSQL, scripted neighbours. */
export async function startHarness(guards = { capacity: true }) {
  const testDatabase = await createTestDatabase('reservation');
  const database: PrismaClient = connectDatabase(testDatabase.url, 10);
  const lookUps: PrismaClient = connectDatabase(testDatabase.url, LOOK_UPS.most);
  const kinds = new Kinds(allKinds);
  const payments = new ScriptedPayments();
  const desk = new ScriptedDesk();
  const reservations = new PrismaReservationStore(database, kinds, guards);
  const offerings = new PrismaOfferingStore(database);
  const pools = new PrismaPoolStore(database);
  const persons = new PrismaPersonStore(database);
  const registry = new ScriptedRegistry();
  const contacts = new ScriptedContacts();
  let now = NOW;
  const clock = (): Date => now;
  const messaging = () => ({ committed: () => undefined });
  const change = new ChangeReservation(reservations, kinds, database, messaging);
  const pay = new PayReservation(change, reservations, payments, kinds, clock);
  const cancel = new CancelReservation(change, reservations, payments, desk, kinds, clock);
  const wishes = new Wishes(pools, persons, registry, contacts);
  const settings = { holdMs: null, mostLive: MOST_LIVE };
  const reserve = new Reserve(
    offerings,
    pools,
    reservations,
    wishes,
    change,
    pay,
    kinds,
    database,
    messaging,
    settings,
  );
  const lookUp = new LookUpAvailability(
    new PrismaCalendarStore(lookUps),
    new PrismaPoolStore(lookUps),
    kinds,
    new Bulkhead(LOOK_UPS.most, LOOK_UPS.queue),
  );
  const receive = new ReceiveFact(change);
  const setSupply = new SetSupply(pools, reservations, change);
  const policies = [
    advanceProcessWhenFact(kinds, receive),
    ...copyCatalogWhenPublished(offerings),
    ...copyPersonsWhenRegistered(persons),
    setSupplyWhenStockMoves(setSupply),
    ...setSupplyWhenCalendarPublished(setSupply),
  ];

  const openStore = async (): Promise<void> => {
    const name = { ko: '가게', en: 'Shop' };
    await offerings.saveProvider(database, { id: 'store', name, timeZone: 'Asia/Seoul', version: 1 });
    await offerings.saveOffering(database, cake());
  };
  await openStore();

  return {
    database,
    lookUps,
    persons,
    registry,
    contacts,
    lookUp,
    takeBack: new TakeBackSupply(pools),
    settings,
    reservations,
    offerings,
    pools,
    payments,
    desk,
    change,
    reserve,
    cancel,
    pay,
    receive,
    setSupply,
    kinds,
    /** Takes a fact in as the consumer does: every policy that wants it, in one transaction. */
    tell: async <T extends MessageType>(
      type: T,
      content: ContentOf<T>,
      { version = 1, about = 'it', at = now }: { version?: number; about?: string; at?: Date } = {},
    ): Promise<void> => {
      const from = { aggregateType: 'It', aggregateId: about, aggregateVersion: version, causationId: null };
      const fact = message(type, content, { ...from, correlationId: about, occurredAt: at });
      await database.$transaction(async (tx) => {
        for (const { on, handle } of policies) if (on.includes(type)) await handle(fact, tx);
      });
    },
    /** What a pool has and has given, and what the claims say that it has given. */
    poolOf: async (id: string) => {
      const [row] = await database.$queryRawUnsafe<
        { supply: number; claimed: number; live: number; overcommitted: boolean }[]
      >(
        `SELECT supply, claimed, overcommitted, (SELECT COALESCE(sum(quantity), 0)::int FROM claim
           WHERE pool_id = pool.id AND released_at IS NULL) AS live FROM pool WHERE id = $1`,
        id,
      );
      return row ?? null;
    },
    setNow: (at: Date) => {
      now = at;
    },
    supply: (supply: number, version = 1) =>
      pools.setSupply(database, { id: 'stock:cake', providerId: 'store', supply, version }),
    pool: async () => {
      const [row] = await database.$queryRawUnsafe<{ supply: number; claimed: number; live: number }[]>(
        `SELECT supply, claimed, (SELECT COALESCE(sum(quantity), 0)::int FROM claim
           WHERE pool_id = pool.id AND released_at IS NULL) AS live FROM pool WHERE id = 'stock:cake'`,
      );
      if (!row) throw new Error('no pool');
      return row;
    },
    said: async (id: string) => {
      const rows = await database.$queryRawUnsafe<{ type: string }[]>(
        `SELECT type FROM outbox WHERE correlation_id = $1 ORDER BY position`,
        id,
      );
      return rows.map(({ type }) => type);
    },
    fact: (reservationId: string, type: string, messageId = randomUUID()) =>
      database.$transaction((tx) =>
        receive.execute(tx, {
          type,
          reservationId,
          note: null,
          item: null,
          attempt: null,
          at: now,
          messageId,
        }),
      ),
    /** Days that are counted otherwise than their slots add up. */
    miscounted: async () =>
      database.$queryRawUnsafe<unknown[]>(
        `SELECT offering_id, date, d.free, p.free AS slots FROM free_day d FULL JOIN
           (SELECT offering_id, date, sum(CASE WHEN overcommitted THEN 0 ELSE supply - claimed END)::int AS free
            FROM pool WHERE date IS NOT NULL GROUP BY offering_id, date) p USING (offering_id, date)
         WHERE d.free IS DISTINCT FROM p.free AND COALESCE(d.free, 0) <> COALESCE(p.free, 0)`,
      ),
    /** As it was at first: a spec of many small tests shares one database. */
    startAgain: async (): Promise<void> => {
      await database.$executeRawUnsafe(
        `TRUNCATE pool, pool_source, free_day, claim, reservation, offering_copy, provider_copy, calendar_copy, person_copy,
                  next_dose, live_reservations, live_dose, timer, outbox, inbox`,
      );
      now = NOW;
      desk.answer = 'WorkOrderWithdrawn';
      registry.asked = 0;
      registry.answer = () => false;
      contacts.asked = [];
      contacts.kept = null;
      await openStore();
    },
    stop: async () => {
      await lookUps.$disconnect();
      await database.$disconnect();
      await testDatabase.drop();
    },
  };
}

/** Something that a store sells. */
export const cake = (over: Partial<PublishedOffering> = {}): PublishedOffering => ({
  id: 'cake',
  providerId: 'store',
  kind: 'STORE_PICKUP',
  name: { ko: '케이크', en: 'Cake' },
  price: { amount: 28_000, currency: 'KRW' },
  sku: 'cake',
  stockGroup: null,
  capacity: null,
  dated: false,
  period: null,
  doses: null,
  active: true,
  version: 1,
  ...over,
});
type PublishedOffering = Parameters<OfferingStore['saveOffering']>[1];

export type Harness = Awaited<ReturnType<typeof startHarness>>;

export const wish = (over: Partial<ReserveCommand> = {}): ReserveCommand => ({
  id: randomUUID(),
  customerId: 'customer',
  idempotencyKey: `key-${randomUUID()}`,
  offeringId: 'cake',
  quantity: 1,
  contactId: 'customer',
  slot: null,
  personId: null,
  participantIds: null,
  expectedPrice: null,
  payment: { method: 'CARD', token: null },
  at: NOW,
  ...over,
});
