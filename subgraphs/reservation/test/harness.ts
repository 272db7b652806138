import { randomUUID } from 'node:crypto';
import { createTestDatabase } from '@yeyak/testkit';
import { connectDatabase } from '../src/adapters/prisma/client';
import type { PrismaClient } from '../src/adapters/prisma/generated/client';
import { PrismaOfferingStore } from '../src/adapters/prisma/offering.store';
import { PrismaPoolStore } from '../src/adapters/prisma/pool.store';
import { PrismaReservationStore } from '../src/adapters/prisma/reservation.store';
import { CancelReservation } from '../src/application/cancel-reservation';
import { ChangeReservation } from '../src/application/change-reservation';
import { PayReservation } from '../src/application/pay-reservation';
import type { CaptureOutcome, CaptureRequest, Desk, PaymentGateway } from '../src/application/ports';
import { ReceiveFact } from '../src/application/receive-fact';
import { Reserve, type ReserveCommand } from '../src/application/reserve';
import { SetSupply } from '../src/application/set-supply';
import { Kinds } from '../src/domain/kinds';
import { allKinds } from '../src/kinds/index.generated';

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

export const NOW = new Date('2026-11-21T03:00:00.000Z');

/** The context without its edges: real PostgreSQL, scripted neighbours. */
export async function startHarness(guards = { capacity: true }) {
  const testDatabase = await createTestDatabase('reservation');
  const database: PrismaClient = connectDatabase(testDatabase.url, 10);
  const kinds = new Kinds(allKinds);
  const payments = new ScriptedPayments();
  const desk = new ScriptedDesk();
  const reservations = new PrismaReservationStore(database, kinds, guards);
  const offerings = new PrismaOfferingStore(database);
  const pools = new PrismaPoolStore(database);
  let now = NOW;
  const clock = (): Date => now;
  const messaging = () => ({ committed: () => undefined });
  const change = new ChangeReservation(reservations, kinds, database, messaging);
  const pay = new PayReservation(change, reservations, payments, kinds, clock);
  const cancel = new CancelReservation(change, reservations, payments, desk, clock);
  const reserve = new Reserve(offerings, pools, reservations, change, pay, kinds, database, messaging, null);
  const receive = new ReceiveFact(change);
  const setSupply = new SetSupply(pools, reservations, change);

  await offerings.saveProvider(database, {
    id: 'store',
    name: { ko: '가게', en: 'Shop' },
    timeZone: 'Asia/Seoul',
    version: 1,
  });
  await offerings.saveOffering(database, {
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
  });

  return {
    database,
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
        receive.execute(tx, { type, reservationId, note: null, at: now, messageId }),
      ),
    stop: async () => {
      await database.$disconnect();
      await testDatabase.drop();
    },
  };
}
export type Harness = Awaited<ReturnType<typeof startHarness>>;

export const wish = (over: Partial<ReserveCommand> = {}): ReserveCommand => ({
  id: randomUUID(),
  customerId: 'customer',
  idempotencyKey: `key-${randomUUID()}`,
  offeringId: 'cake',
  quantity: 1,
  contactId: 'customer',
  expectedPrice: null,
  payment: { method: 'CARD', token: null },
  at: NOW,
  ...over,
});
