import { INSERT_OUTBOX, type SqlTransaction } from '@yeyak/messaging';
import { rerunVictim } from '@yeyak/service-kit';
import type { Change, ReservationStore } from '../../application/ports';
import { isEnded, type Reservation } from '../../domain/reservation';
import type { Kinds } from '../../domain/kinds';
import type { PrismaClient } from './generated/client';
import { fromRow, type ReservationRow, SELECT_RESERVATION } from './reservation.row';

/** The name of a reservation's one timer: the time that its present step may take. */
export const DUE_TIMER = 'due';

/** The CHECK that rolls back whoever would have more at a time than they may (H11). */
const LIMIT_CHECK = 'live_reservations_within_limit';
/** The table whose key rolls back whoever would have a second live reservation of a dose against a disease. */
const ONE_DOSE = 'live_dose';

/**
 * One statement: every pool is locked in the order of its id (no deadlocks), the claims are taken only if all of them
 * fit, are the provider's own and the offering is what the person saw, and everything else hangs on that. The person's
 * count is locked after the pools, and the dose that they have after that, here as when it falls.
 * $1 reservation (one JSON object), $2 claims, $3 outbox, $4 the offering's version, $5 how many of the kind the customer
 * may have at a time.
 */
const holdStatement = (fits: string): string => `
  WITH wanted AS (
    SELECT "poolId" AS pool_id, quantity FROM jsonb_to_recordset($2::jsonb) AS c("poolId" text, quantity int)
  ), fit AS (
    SELECT p.id, w.quantity FROM pool p JOIN wanted w ON w.pool_id = p.id
      AND p.provider_id = $1::jsonb->>'provider_id'
    WHERE ${fits}
    ORDER BY p.id FOR UPDATE OF p
  ), taken AS (
    UPDATE pool p SET claimed = p.claimed + fit.quantity FROM fit
    WHERE p.id = fit.id
      AND (SELECT count(*) FROM fit) = (SELECT count(*) FROM wanted)
      AND EXISTS (SELECT 1 FROM offering_copy o
                  WHERE o.id = $1::jsonb->>'offering_id' AND o.version = $4::int AND o.active)
    RETURNING p.id, fit.quantity
  ), made AS (
    INSERT INTO reservation
    SELECT r.* FROM jsonb_populate_record(NULL::reservation, $1::jsonb) r WHERE EXISTS (SELECT 1 FROM taken)
    RETURNING id, due_at, remind_at, customer_id, kind, person_id, doses->>'disease' AS disease
  ), counted AS (
    INSERT INTO live_reservations AS l (customer_id, kind, live, most)
    SELECT customer_id, kind, 1, $5::int FROM made WHERE $5::int IS NOT NULL
    ON CONFLICT (customer_id, kind) DO UPDATE SET live = l.live + 1, most = excluded.most
    RETURNING l.kind
  ), dosed AS (
    INSERT INTO ${ONE_DOSE} (person_id, disease, reservation_id)
    SELECT person_id, disease, id FROM made
    WHERE person_id IS NOT NULL AND disease IS NOT NULL AND (SELECT count(*) FROM counted) >= 0
  ), claims AS (
    INSERT INTO claim (reservation_id, pool_id, quantity)
    SELECT made.id, taken.id, taken.quantity FROM made, taken
  ), timed AS (
    INSERT INTO timer (owner, name, due_at, correlation_id, payload)
    SELECT id, '${DUE_TIMER}', LEAST(due_at, remind_at), id, '{}' FROM made WHERE due_at IS NOT NULL
  ), said AS (
    ${INSERT_OUTBOX('$3')} WHERE EXISTS (SELECT 1 FROM made)
  )
  SELECT count(*)::int AS done FROM made`;

const GUARDED = holdStatement('NOT p.overcommitted AND p.supply - p.claimed >= w.quantity');
const UNGUARDED = holdStatement('true');

/**
 * Locks in the same order as the hold: the pools by their ids, then the person's count, which falls once, then the dose
 * that they have. A timer that somebody is running just now is left to them: they wait for the reservation, and would be
 * waited for.
 * $1 the reservation after the change, $2 the version before it, $3 outbox, $4 whether its claims are released, $5 whether
 * it has ended.
 */
const SAVE = `
  WITH saved AS (
    UPDATE reservation r SET (version, claimed, status, stage, process, payment_attempt, refund, due_at, remind_at, item,
                              counted, ending, reason_code, reason_note, attention, updated_at) =
      (SELECT n.version, n.claimed, n.status, n.stage, n.process, n.payment_attempt, n.refund, n.due_at, n.remind_at,
              n.item, r.counted AND NOT $5::boolean, n.ending, n.reason_code, n.reason_note, n.attention, n.updated_at
       FROM jsonb_populate_record(NULL::reservation, $1::jsonb) n)
    WHERE r.id = $1::jsonb->>'id' AND r.version = $2::int
    RETURNING r.id, r.due_at, r.remind_at, r.updated_at, r.customer_id, r.kind, r.person_id,
              -- as it was: the version says that nobody has changed it since
              $5::boolean AND (SELECT was.counted FROM reservation was WHERE was.id = r.id) AS counts_no_more
  ), released AS (
    UPDATE claim c SET released_at = saved.updated_at FROM saved
    WHERE $4::boolean AND c.reservation_id = saved.id AND c.released_at IS NULL
    RETURNING c.pool_id, c.quantity
  ), locked AS (
    SELECT p.id, released.quantity FROM pool p JOIN released ON released.pool_id = p.id ORDER BY p.id FOR UPDATE OF p
  ), freed AS (
    UPDATE pool p SET claimed = p.claimed - locked.quantity,
                      overcommitted = p.overcommitted AND p.claimed - locked.quantity > p.supply
    FROM locked WHERE p.id = locked.id
  ), uncounted AS (
    UPDATE live_reservations l SET live = l.live - 1 FROM saved
    WHERE saved.counts_no_more AND l.customer_id = saved.customer_id AND l.kind = saved.kind
      AND (SELECT count(*) FROM locked) >= 0
    RETURNING l.kind
  ), undosed AS (
    DELETE FROM ${ONE_DOSE} d USING saved
    WHERE $5::boolean AND d.person_id = saved.person_id AND d.reservation_id = saved.id
      AND (SELECT count(*) FROM locked) + (SELECT count(*) FROM uncounted) >= 0
  ), timed AS (
    INSERT INTO timer (owner, name, due_at, correlation_id, payload)
    SELECT id, '${DUE_TIMER}', LEAST(due_at, remind_at), id, '{}' FROM saved WHERE due_at IS NOT NULL
    ON CONFLICT (owner, name) DO UPDATE SET due_at = excluded.due_at, attempts = 0
  ), idle AS (
    SELECT t.owner FROM timer t JOIN saved ON t.owner = saved.id AND saved.due_at IS NULL
    WHERE t.name = '${DUE_TIMER}' FOR UPDATE OF t SKIP LOCKED
  ), untimed AS (
    DELETE FROM timer t USING idle WHERE t.owner = idle.owner AND t.name = '${DUE_TIMER}'
  ), said AS (
    ${INSERT_OUTBOX('$3')} WHERE EXISTS (SELECT 1 FROM saved)
  )
  SELECT count(*)::int AS done FROM saved`;

export class PrismaReservationStore implements ReservationStore {
  constructor(
    private readonly client: PrismaClient,
    private readonly kinds: Kinds,
    /** Test only: without the guard a race oversells, which proves that it is the guard that prevents it. */
    private readonly guards: { capacity: boolean } = { capacity: true },
  ) {}

  async hold(
    tx: SqlTransaction,
    change: Change,
    offeringVersion: number,
    mostLive: number | null,
  ): Promise<'held' | 'refused' | 'overLimit' | 'hasDose'> {
    try {
      const [answer] = await this.run(
        tx,
        this.guards.capacity ? GUARDED : UNGUARDED,
        JSON.stringify({ ...toRow(change), counted: mostLive !== null }),
        JSON.stringify(change.after.claims),
        JSON.stringify(change.messages),
        offeringVersion,
        mostLive,
      );
      return answer?.done === 1 ? 'held' : 'refused';
    } catch (error) {
      if (error instanceof Error && error.message.includes(LIMIT_CHECK)) return 'overLimit';
      if (error instanceof Error && error.message.includes(`${ONE_DOSE}_pkey`)) return 'hasDose';
      throw error;
    }
  }

  async save(tx: SqlTransaction, change: Change, version: number, release: boolean): Promise<boolean> {
    const [answer] = await this.run(
      tx,
      SAVE,
      JSON.stringify(toRow(change)),
      version,
      JSON.stringify(change.messages),
      release,
      isEnded(change.after),
    );
    return answer?.done === 1;
  }

  async find(id: string): Promise<Reservation | null> {
    const [row] = await this.read(this.client, `WHERE id = $1`, id);
    return row ?? null;
  }

  findMany(ids: readonly string[]): Promise<Reservation[]> {
    return this.read(this.client, `WHERE id = ANY($1)`, [...ids]);
  }

  async findByKey(customerId: string, idempotencyKey: string): Promise<Reservation | null> {
    const [row] = await this.read(
      this.client,
      `WHERE customer_id = $1 AND idempotency_key = $2`,
      customerId,
      idempotencyKey,
    );
    return row ?? null;
  }

  async lock(tx: SqlTransaction, id: string): Promise<Reservation | null> {
    const [row] = await this.read(tx, `WHERE id = $1 FOR UPDATE`, id);
    return row ?? null;
  }

  needingAttention(after: { reservedAt: string; id: string } | null, most: number): Promise<Reservation[]> {
    return this.read(
      this.client,
      `WHERE attention IS NOT NULL AND ($1::timestamptz IS NULL OR (reserved_at, id) > ($1::timestamptz, $2))
       ORDER BY reserved_at, id LIMIT $3::int`,
      after?.reservedAt ?? null,
      after?.id ?? '',
      most,
    );
  }

  async newestClaims(tx: SqlTransaction, poolId: string, shortBy: number): Promise<string[]> {
    const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
      `SELECT id FROM (
         SELECT r.id, sum(c.quantity) OVER (ORDER BY r.reserved_at DESC, r.id DESC) - c.quantity AS newer
         FROM claim c JOIN reservation r ON r.id = c.reservation_id
         WHERE c.pool_id = $1 AND c.released_at IS NULL AND r.status NOT IN ('COMPLETED', 'IN_PROGRESS')) live
       WHERE newer < $2::int`,
      poolId,
      shortBy,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Runs a statement; one that is a transaction of its own is run again where PostgreSQL picked it to end a deadlock.
   * Within a larger transaction that is for whoever opened it.
   */
  private run(tx: SqlTransaction, sql: string, ...values: unknown[]): PromiseLike<{ done: number }[]> {
    const statement = () => tx.$queryRawUnsafe<{ done: number }[]>(sql, ...values);
    return tx === this.client ? rerunVictim(statement) : statement();
  }

  private async read(from: SqlTransaction, where: string, ...values: unknown[]): Promise<Reservation[]> {
    const rows = await from.$queryRawUnsafe<ReservationRow[]>(`${SELECT_RESERVATION} ${where}`, ...values);
    return rows.map((row) => fromRow(row, this.kinds));
  }
}

/** A reservation as the columns of its row. */
function toRow({ after, status, stage }: Change): Record<string, unknown> {
  return {
    id: after.id,
    version: after.version,
    kind: after.kind,
    customer_id: after.customerId,
    contact_id: after.contactId,
    provider_id: after.providerId,
    provider_name: after.providerName,
    offering_id: after.offeringId,
    offering_name: after.offeringName,
    sku: after.sku,
    quantity: after.quantity,
    unit_amount: after.unitPrice.amount,
    total_amount: after.total.amount,
    currency: after.total.currency,
    claims: after.claims,
    claimed: after.claimed,
    idempotency_key: after.idempotencyKey,
    fingerprint: after.fingerprint,
    status,
    stage,
    process: after.process,
    payment_attempt: after.paymentAttempt,
    refund: after.refund,
    due_at: after.dueAt,
    remind_at: after.remindAt,
    item: after.item,
    stock_group: after.stockGroup,
    doses: after.doses,
    starts_at: after.slot?.startsAt ?? null,
    ends_at: after.slot?.endsAt ?? null,
    time_zone: after.slot?.timeZone ?? null,
    person_id: after.personId,
    participant_ids: after.participantIds,
    counted: false, // the statements know
    ending: after.ending,
    reason_code: after.reason?.code ?? null,
    reason_note: after.reason?.note ?? null,
    attention: after.attention,
    reserved_at: after.reservedAt,
    updated_at: after.updatedAt,
  };
}
