import { randomUUID } from 'node:crypto';
import type { Envelope, KnownMessage } from '@yeyak/contracts';
import { deliver, eventually, takenIn } from '@yeyak/testkit';
import type { Stores } from './stores';
import type { World } from './world';

/** What a context has told others, as it stands in its outbox. */
export interface Told extends Omit<Envelope, 'payload'> {
  payload: unknown;
}

const OUTBOX = `SELECT id, type, schema_version AS "schemaVersion", source, "to", aggregate_type AS "aggregateType",
  aggregate_id AS "aggregateId", aggregate_version AS "aggregateVersion", correlation_id AS "correlationId",
  causation_id AS "causationId", occurred_at AS "occurredAt", payload FROM outbox WHERE correlation_id = $1`;

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** Every message of a reservation's story, of all contexts (X5). */
export async function storyOf(stores: Stores, reservationId: string): Promise<Told[]> {
  const all = await Promise.all(
    stores.contexts.map((context) => stores.rows<Told>(context, OUTBOX, [reservationId])),
  );
  return all.flat().map((row) => ({
    ...row,
    occurredAt: new Date(row.occurredAt).toISOString(),
    payload: parsed(row.payload),
  }));
}

interface Hears {
  consumer: string;
  types: unknown;
}

/** Who hears what of a context. */
export async function listenersTo(
  stores: Stores,
  context: string,
): Promise<{ consumer: string; types: ReadonlySet<string> }[]> {
  const rows = await stores.rows<Hears>(context, 'SELECT consumer, types FROM subscription');
  return rows.map(({ consumer, types }) => ({ consumer, types: new Set(parsed(types) as string[]) }));
}

/**
 * What was said and has not been taken in by everybody to whom it was said; empty once all is quiet. Those who are no
 * context of the platform answer for themselves.
 * @param of only what concerns this reservation
 */
export async function notTakenIn(stores: Stores, of: string | null = null): Promise<string[]> {
  const where = of === null ? '' : 'WHERE correlation_id = $1';
  const values = of === null ? [] : [of];
  const missing = await Promise.all(
    stores.contexts.map(async (producer) => {
      const said = await stores.rows<Pick<Told, 'id' | 'type' | 'to'>>(
        producer,
        `SELECT id, type, "to" FROM outbox ${where}`,
        values,
      );
      const listeners = (await listenersTo(stores, producer)).filter(({ consumer }) =>
        stores.contexts.includes(consumer),
      );
      return Promise.all(
        listeners.map(async ({ consumer, types }) => {
          const due = said.filter(({ type, to }) => (to === null ? types.has(type) : to === consumer));
          if (due.length === 0) return [];
          const heard = await stores.rows<{ id: string }>(
            consumer,
            `SELECT message_id AS id FROM inbox ${where}`,
            values,
          );
          const known = new Set(heard.map(({ id }) => id));
          return due
            .filter(({ id }) => !known.has(id))
            .map(({ id, type }) => `${consumer} lacks ${type} ${id}`);
        }),
      );
    }),
  );
  return missing.flat(2);
}

/** What a reservation has led to, in the books of every context. */
export interface Effects {
  reservation: { status: string; version: number } | undefined;
  claims: { pool: string; released: boolean }[];
  /** What is out of stock for it: deducted or drawn, less what came back. */
  stock: number;
  movements: number;
  charged: number;
  refunded: number;
  payments: number;
  workOrders: { status: string; version: number }[];
  coupons: { status: string }[];
  doses: number;
  messages: { template: string; status: string }[];
}

/** @param settled waits until everything that was said of it has been taken in, and every letter is out */
export async function effectsOf(
  stores: Stores,
  id: string,
  { settled = false }: { settled?: boolean } = {},
): Promise<Effects> {
  if (settled) {
    return eventually(async () => {
      expect(await notTakenIn(stores, id)).toEqual([]);
      const effects = await effectsOf(stores, id);
      expect(effects.messages.filter(({ status }) => status !== 'SENT')).toEqual([]);
      expect(await notTakenIn(stores, id)).toEqual([]);
      return effects;
    });
  }
  const ask = <T>(context: string, sql: string): Promise<T[]> => stores.rows<T>(context, sql, [id]);
  const [reservations, claims, movements, payments, workOrders, coupons, doses, messages] = await Promise.all(
    [
      ask<{ status: string; version: number }>(
        'reservation',
        'SELECT status, version FROM reservation WHERE id = $1',
      ),
      ask<{ pool: string; released: boolean }>(
        'reservation',
        'SELECT pool_id AS pool, released_at IS NOT NULL AS released FROM claim WHERE reservation_id = $1 ORDER BY pool_id',
      ),
      ask<{ kind: string; quantity: number }>(
        'inventory',
        'SELECT kind::text, quantity FROM stock_movement WHERE reservation_id = $1',
      ),
      ask<{ amount: number; approved: boolean; refunded: boolean }>(
        'payment',
        `SELECT amount, approved_at IS NOT NULL AS approved, refunded_at IS NOT NULL AS refunded
       FROM payment WHERE reservation_id = $1`,
      ),
      ask<{ status: string; version: number }>(
        'fulfillment',
        'SELECT status::text, version FROM work_order WHERE reservation_id = $1 AND brief IS NOT NULL',
      ),
      ask<{ status: string }>('marketing', 'SELECT status FROM coupon WHERE reservation_id = $1'),
      ask<object>('identity', 'SELECT 1 FROM dose WHERE reservation_id = $1'),
      ask<{ template: string; status: string }>(
        'notification',
        'SELECT template, status FROM message WHERE reservation_id = $1 ORDER BY template',
      ),
    ],
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    reservation: reservations[0],
    claims,
    stock: sum(movements.map(({ kind, quantity }) => (kind === 'RESTORED' ? -1 : 1) * Math.abs(quantity))),
    movements: movements.length,
    charged: sum(payments.map(({ approved, amount }) => (approved ? amount : 0))),
    refunded: sum(payments.map(({ refunded, amount }) => (refunded ? amount : 0))),
    payments: payments.length,
    workOrders,
    coupons,
    doses: doses.length,
    messages,
  };
}

const PREFIX = 'yeyak';

/**
 * Tells everybody once more, twice, what they were told of a reservation; and asks for what was asked for once more
 * under an id of its own, which no inbox knows. @returns the types of what was told.
 */
export async function retell(
  world: World,
  stores: Stores,
  reservationId: string,
): Promise<KnownMessage['type'][]> {
  const story = await storyOf(stores, reservationId);
  const { redisUrl } = world.platform;
  const consumers = await Promise.all(
    stores.contexts.map(async (context) => ({ context, listeners: await listenersTo(stores, context) })),
  );
  const toTell = new Map<string, Envelope[]>();
  for (const told of story) {
    const again = told.to === null ? [told, told] : [told, told, { ...told, id: randomUUID() }];
    const { listeners = [] } = consumers.find(({ context }) => context === told.source) ?? {};
    for (const { consumer, types } of listeners) {
      if (told.to === null ? types.has(told.type) : told.to === consumer)
        toTell.set(consumer, [...(toTell.get(consumer) ?? []), ...again]);
    }
  }
  const inlets = [...toTell].filter(([consumer]) => stores.contexts.includes(consumer));
  await Promise.all(
    inlets.map(([consumer, messages]) => deliver({ consumer, redisUrl, prefix: PREFIX }, messages)),
  );
  await Promise.all(inlets.map(([consumer]) => takenIn({ consumer, redisUrl, prefix: PREFIX }, 60_000)));
  // It did come, once each: what it comes to is up to those who took it in.
  await Promise.all(
    inlets.map(async ([consumer, messages]) => {
      const heard = await stores.rows<{ id: string }>(
        consumer,
        'SELECT message_id AS id FROM inbox WHERE correlation_id = $1',
        [reservationId],
      );
      expect(heard.map(({ id }) => id)).toEqual(expect.arrayContaining(messages.map(({ id }) => id)));
    }),
  );
  return story.map(({ type }) => type as KnownMessage['type']);
}
