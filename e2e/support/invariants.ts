import { isMessageType } from '@yeyak/contracts';
import type { Kind } from '../../subgraphs/reservation/src/domain/kind';
import { allKinds } from '../../subgraphs/reservation/src/kinds/index.generated';
import { restaurantTable } from '../../subgraphs/reservation/test/restaurant-table';
import { ledger } from './books';
import type { Stores } from './stores';
import { notTakenIn } from './story';
import type { World } from './world';

/** With the seventh, which a spec adds for a while. */
const kinds: ReadonlyMap<string, Kind> = new Map(
  [...allKinds, restaurantTable].map((kind) => [kind.code, kind]),
);

interface Reservation {
  id: string;
  kind: string;
  version: number;
  status: string;
  stage: string;
  quantity: number;
  total: number;
  claimed: boolean;
  process: { phase: string; steps: Record<string, string> };
  attention: string | null;
  dueAt: Date | null;
}

/**
 * Which of the architecture's invariants do not hold over everything that the platform keeps, in words; empty where all
 * do. Some hold only once the queues are empty: ask again until then.
 */
export async function brokenInvariants(world: World, stores: Stores): Promise<string[]> {
  const late = await notTakenIn(stores);
  if (late.length > 0) return late.slice(0, 20);
  const reservations = await stores.rows<Reservation>(
    'reservation',
    `SELECT id, kind, version, status, stage, quantity, total_amount AS total, claimed, process, attention,
            due_at AS "dueAt" FROM reservation`,
  );
  const all = await Promise.all([
    pools(stores),
    claims(stores, reservations),
    ledgers(stores),
    taken(stores, reservations),
    money(world, stores, reservations),
    unpaid(stores, reservations),
    stuck(stores, reservations),
    readModel(stores, reservations),
  ]);
  return all.flat().slice(0, 20);
}

/** The rows that a query finds broken, each in words. */
const broken = async (stores: Stores, context: string, what: string, sql: string): Promise<string[]> =>
  (await stores.rows(context, sql)).map((row) => `${what}: ${JSON.stringify(row)}`);

/** Capacity: claims ≤ supply in every pool, unless what was lost made it overcommitted; and a pool counts its claims. */
const pools = async (stores: Stores): Promise<string[]> => [
  ...(await broken(
    stores,
    'reservation',
    'more is claimed than there is',
    `SELECT id, supply, claimed FROM pool WHERE claimed < 0 OR (claimed > supply AND NOT overcommitted)`,
  )),
  ...(await broken(
    stores,
    'reservation',
    'a pool does not add up: a claim was released twice, or never',
    `SELECT p.id, p.claimed, COALESCE(sum(c.quantity), 0) AS claims FROM pool p
     LEFT JOIN claim c ON c.pool_id = p.id AND c.released_at IS NULL
     GROUP BY p.id HAVING p.claimed <> COALESCE(sum(c.quantity), 0)`,
  )),
];

/** A reservation that is undone keeps no claim; one that goes on, or was completed, keeps what does not come back. */
async function claims(stores: Stores, reservations: readonly Reservation[]): Promise<string[]> {
  const rows = await stores.rows<{ id: string }>(
    'reservation',
    'SELECT DISTINCT reservation_id AS id FROM claim WHERE released_at IS NULL',
  );
  const claiming = new Set(rows.map(({ id }) => id));
  return reservations
    .filter(({ id, kind, process: { phase } }) => {
      const returns = kinds.get(kind)?.claims.every((rule) => rule.returns) ?? false;
      const keeps = phase === 'forward' || phase === 'asking' || (phase === 'succeeded' && !returns);
      return phase !== 'backward' && claiming.has(id) !== keeps;
    })
    .map(
      ({ id, kind, status }) =>
        `${kind} ${id} is ${status}, and ${claiming.has(id) ? 'still' : 'no longer'} claims`,
    );
}

/** Stock: on hand = received − deducted − lost + restored, never negative; the ledger adds up to the balance. */
const ledgers = async (stores: Stores): Promise<string[]> => [
  ...(await broken(
    stores,
    'inventory',
    'a ledger does not add up',
    `SELECT i.sku, i.on_hand, sum(m.signed) AS ledger, max(m.version) AS entries, i.version
     FROM stock_item i LEFT JOIN (
       SELECT sku, version, balance,
              CASE WHEN kind::text IN ('RECEIVED', 'RESTORED') THEN abs(quantity) ELSE -abs(quantity) END AS signed
       FROM stock_movement) m ON m.sku = i.sku
     GROUP BY i.sku
     HAVING i.on_hand <> COALESCE(sum(m.signed), 0) OR i.on_hand < 0 OR min(m.balance) < 0
         OR i.on_hand <> i.received_total - i.deducted_total - i.drawn_total + i.restored_total - i.lost_total`,
  )),
  ...(await broken(
    stores,
    'inventory',
    'the lots do not add up',
    `SELECT i.sku, i.on_hand, sum(l.on_hand) AS lots FROM stock_item i JOIN stock_lot l ON l.sku = i.sku
     GROUP BY i.sku HAVING i.on_hand <> sum(l.on_hand) OR min(l.on_hand) < 0`,
  )),
];

/** What is out of stock for a reservation is what its process has taken and not given back. */
async function taken(stores: Stores, reservations: readonly Reservation[]): Promise<string[]> {
  const rows = await stores.rows<{ id: string; out: string }>(
    'inventory',
    `SELECT reservation_id AS id, sum(CASE WHEN kind::text = 'RESTORED' THEN -abs(quantity) ELSE abs(quantity) END) AS out
     FROM stock_movement WHERE reservation_id IS NOT NULL GROUP BY reservation_id`,
  );
  const out = new Map(rows.map((row) => [row.id, Number(row.out)]));
  return reservations.flatMap(({ id, kind, quantity, process }) => {
    const draws = kinds.get(kind)?.steps.find((step) => step.draws);
    const state = draws && process.steps[draws.name];
    const owed = state === 'done' || state === 'askedDone' ? quantity : 0;
    const isOut = out.get(id) ?? 0;
    if (process.phase === 'backward' || isOut === owed) return [];
    return [`${kind} ${id}: ${isOut} is out of stock for it, where ${owed} should be`];
  });
}

/** Money: charged − refunded is what the process has earned; each key is charged and refunded at most once. */
async function money(world: World, stores: Stores, reservations: readonly Reservation[]): Promise<string[]> {
  const rows = await stores.rows<{ id: string; kept: string }>(
    'payment',
    `SELECT reservation_id AS id, sum(CASE WHEN approved_at IS NULL THEN 0 ELSE amount END)
            - sum(CASE WHEN refunded_at IS NULL THEN 0 ELSE amount END) AS kept FROM payment GROUP BY reservation_id`,
  );
  const kept = new Map(rows.map((row) => [row.id, Number(row.kept)]));
  const books = await ledger(world);
  const atProvider = new Map<string, number>();
  for (const { key, charged, refunded } of books) {
    const id = key.split(':')[0] ?? key;
    atProvider.set(id, (atProvider.get(id) ?? 0) + charged - refunded);
  }
  return [
    ...books
      .filter(({ charges, refunds }) => charges > 1 || refunds > charges)
      .map((entry) => `charged or refunded more than once: ${JSON.stringify(entry)}`),
    ...reservations.flatMap(({ id, kind, total, process }) => {
      const pays = kinds.get(kind)?.steps.find((step) => step.pays);
      const state = pays && process.steps[pays.name];
      if (process.phase === 'backward' || process.phase === 'asking' || state === 'running') return [];
      const owed = state === 'done' ? total : 0;
      const [ours, theirs] = [kept.get(id) ?? 0, atProvider.get(id) ?? 0];
      if (ours === owed && theirs === owed) return [];
      return [`${kind} ${id}: ${ours} is kept, ${theirs} at the provider, where ${owed} is owed`];
    }),
  ];
}

/** X2: what is not paid for has neither been asked for nor confirmed, nor is it on a desk. */
async function unpaid(stores: Stores, reservations: readonly Reservation[]): Promise<string[]> {
  const paid = await stores.rows<{ id: string }>(
    'payment',
    'SELECT DISTINCT reservation_id AS id FROM payment WHERE approved_at IS NOT NULL',
  );
  const isPaid = new Set(paid.map(({ id }) => id));
  const went = await stores.rows<{ id: string }>(
    'mypage',
    `SELECT id FROM reservation_view WHERE COALESCE(requested_at, confirmed_at, started_at, completed_at) IS NOT NULL`,
  );
  const atDesk = await stores.rows<{ id: string }>(
    'fulfillment',
    'SELECT reservation_id AS id FROM work_order WHERE brief IS NOT NULL',
  );
  const gone = new Set([...went, ...atDesk].map(({ id }) => id));
  return reservations
    .filter(
      ({ id, kind }) => kinds.get(kind)?.steps.some((step) => step.pays) && gone.has(id) && !isPaid.has(id),
    )
    .map(({ id, kind, status }) => `${kind} ${id} is ${status}, and was never paid for`);
}

/** Nothing is stuck silently: what goes on waits for a person or for time, or says that somebody has to look. */
async function stuck(stores: Stores, reservations: readonly Reservation[]): Promise<string[]> {
  const rows = await stores.rows<{ id: string; status: string }>(
    'fulfillment',
    'SELECT reservation_id AS id, status::text FROM work_order',
  );
  const work = new Map(rows.map(({ id, status }) => [id, status]));
  return reservations
    .filter(({ id, kind, process: { phase, steps }, attention, dueAt }) => {
      if (phase === 'succeeded' || phase === 'undone' || attention !== null) return false;
      const step = kinds.get(kind)?.steps.find(({ name }) => steps[name] === 'running');
      if (phase !== 'forward' || !step) return true;
      if (step.pays || step.endedByCustomer || step.due?.then === 'done')
        return dueAt === null || dueAt < new Date();
      // Everything else that may take its time is somebody's at a desk.
      return (
        !step.succeedsOn.some((fact) => fact.startsWith('WorkOrder') && isMessageType(fact)) || !work.has(id)
      );
    })
    .map(
      ({ id, kind, status, process }) =>
        `${kind} ${id} is ${status} and nothing moves it: ${JSON.stringify(process)}`,
    );
}

/** The read model equals what the contexts say. */
async function readModel(stores: Stores, reservations: readonly Reservation[]): Promise<string[]> {
  const [views, payments, works] = await Promise.all([
    stores.rows<{
      id: string;
      status: string;
      stage: { code: string };
      version: number;
      paid: string;
      refunded: string;
      works: { status: string }[];
    }>(
      'mypage',
      `SELECT id, status, stage, reservation_version AS version, paid_amount AS paid, refunded_amount AS refunded,
              work_orders AS works FROM reservation_view`,
    ),
    stores.rows<{ id: string; paid: string; refunded: string }>(
      'payment',
      `SELECT reservation_id AS id, sum(CASE WHEN approved_at IS NULL THEN 0 ELSE amount END) AS paid,
              sum(CASE WHEN refunded_at IS NULL THEN 0 ELSE amount END) AS refunded FROM payment GROUP BY reservation_id`,
    ),
    stores.rows<{ id: string; status: string }>(
      'fulfillment',
      `SELECT reservation_id AS id, status::text FROM work_order WHERE brief IS NOT NULL`,
    ),
  ]);
  const shown = new Map(views.map((view) => [view.id, view]));
  const money = new Map(payments.map((payment) => [payment.id, payment]));
  const work = new Map(works.map(({ id, status }) => [id, status]));
  return reservations.flatMap(({ id, kind, status, stage, version }) => {
    const view = shown.get(id);
    const said = {
      status,
      stage,
      version,
      paid: Number(money.get(id)?.paid ?? 0),
      refunded: Number(money.get(id)?.refunded ?? 0),
      work: work.get(id)?.replace('STARTING', 'OPEN') ?? null,
    };
    const seen = view && {
      status: view.status,
      stage: view.stage.code,
      version: view.version,
      paid: Number(view.paid),
      refunded: Number(view.refunded),
      work: view.works[0]?.status ?? null,
    };
    if (JSON.stringify(seen) === JSON.stringify(said)) return [];
    return [`${kind} ${id}: my page shows ${JSON.stringify(seen)} of ${JSON.stringify(said)}`];
  });
}
