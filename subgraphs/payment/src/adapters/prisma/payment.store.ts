import { INSERT_OUTBOX, type SqlTransaction } from '@yeyak/messaging';
import type { PaymentChange, PaymentStore, StoredPayment } from '../../application/ports';
import type { ClosingFact, Payment, PaymentMethod, PaymentStatus } from '../../domain/payment';

/** A row as PostgreSQL names its columns. */
interface PaymentRow {
  key: string;
  id: string;
  reservation_id: string;
  attempt: number;
  customer_id: string | null;
  provider_id: string | null;
  amount: number;
  currency: string;
  method: PaymentMethod | null;
  token: string | null;
  status: PaymentStatus;
  version: number;
  requested_at: Date;
  approved_at: Date | null;
  declined_at: Date | null;
  voided_at: Date | null;
  refunded_at: Date | null;
  decline_code: string | null;
  in_doubt: boolean;
  sends: number;
  sent_at: Date | null;
  cancel_reason: string | null;
  closed_by: ClosingFact | null;
  errand_at: Date | null;
  errand_tries: number;
}

const COLUMNS = [
  'key',
  'id',
  'reservation_id',
  'attempt',
  'customer_id',
  'provider_id',
  'amount',
  'currency',
  'method',
  'token',
  'status',
  'version',
  'requested_at',
  'approved_at',
  'declined_at',
  'voided_at',
  'refunded_at',
  'decline_code',
  'in_doubt',
  'sends',
  'sent_at',
  'cancel_reason',
  'closed_by',
  'errand_at',
  'errand_tries',
] as const satisfies readonly (keyof PaymentRow)[];

const LIST = COLUMNS.join(', ');
const FROM_JSON = `FROM jsonb_populate_record(NULL::payment, $1::jsonb) AS n`;
const INSERT = `
  INSERT INTO payment (${LIST}) SELECT ${COLUMNS.map((column) => `n.${column}`).join(', ')} ${FROM_JSON}
  ON CONFLICT (key) DO NOTHING RETURNING key`;
const UPDATE = `
  UPDATE payment AS p SET ${COLUMNS.map((column) => `${column} = n.${column}`).join(', ')} ${FROM_JSON}
  WHERE p.key = n.key AND p.version = n.version - 1 RETURNING p.key`;
const DELETE = `
  DELETE FROM payment AS p USING jsonb_populate_record(NULL::payment, $1::jsonb) AS n
  WHERE p.key = n.key AND p.version = n.version RETURNING p.key`;

/** The change, and its messages only where the change took place: one statement, so both or neither. */
const withMessages = (change: string): string => `
  WITH saved AS (${change}), told AS (${INSERT_OUTBOX('$2')} WHERE EXISTS (SELECT 1 FROM saved))
  SELECT count(*)::int AS saved FROM saved`;
const STATEMENTS = {
  insert: withMessages(INSERT),
  update: withMessages(UPDATE),
  delete: withMessages(DELETE),
};

/** The first look again is later than any single call to the PSP takes; then 4 s, 8 s … 60 s. */
const CLAIM = `
  UPDATE payment SET errand_tries = errand_tries + 1,
    errand_at = $1::timestamptz + make_interval(secs => LEAST(60, 2 * power(2, LEAST(errand_tries, 10))))
  WHERE key IN (SELECT key FROM payment WHERE errand_at <= $1 ORDER BY errand_at LIMIT $2
                FOR UPDATE SKIP LOCKED)
  RETURNING ${LIST}`;

/** After so many tries, about two minutes, an errand counts as stuck. */
const STUCK_AFTER_TRIES = 7;

const NEWEST_FIRST = 'ORDER BY attempt DESC, requested_at DESC';

/** Payments in PostgreSQL. */
export const paymentStore: PaymentStore = {
  async findByKey(tx, key) {
    const [row] = await tx.$queryRawUnsafe<PaymentRow[]>(`SELECT ${LIST} FROM payment WHERE key = $1`, key);
    return row ? fromRow(row) : null;
  },

  async findByIds(tx, ids) {
    const sql = `SELECT ${LIST} FROM payment WHERE id = ANY($1)`;
    return (await tx.$queryRawUnsafe<PaymentRow[]>(sql, [...ids])).map((row) => fromRow(row).payment);
  },

  async findByReservations(tx, reservationIds) {
    const sql = `SELECT ${LIST} FROM payment WHERE reservation_id = ANY($1) ${NEWEST_FIRST}`;
    const rows = await tx.$queryRawUnsafe<PaymentRow[]>(sql, [...reservationIds]);
    return rows.map((row) => fromRow(row).payment);
  },

  async save(tx, change) {
    const { before, after } = change;
    const row = after ?? before;
    if (!row) return true;
    const kind = !before ? 'insert' : after ? 'update' : 'delete';
    const [result] = await tx.$queryRawUnsafe<{ saved: number }[]>(
      STATEMENTS[kind],
      JSON.stringify(toRow(row, change.errandAt)),
      JSON.stringify(change.messages),
    );
    return result?.saved === 1;
  },

  async claimErrands(tx, now, limit) {
    return (await tx.$queryRawUnsafe<PaymentRow[]>(CLAIM, now, limit)).map(fromRow);
  },

  async countErrands(tx: SqlTransaction) {
    const [counts] = await tx.$queryRawUnsafe<{ open: number; stuck: number }[]>(
      `SELECT count(*)::int AS open, (count(*) FILTER (WHERE errand_tries >= $1))::int AS stuck
       FROM payment WHERE errand_at IS NOT NULL`,
      STUCK_AFTER_TRIES,
    );
    return counts ?? { open: 0, stuck: 0 };
  },
};

function toRow({ payment, version }: StoredPayment, errandAt: PaymentChange['errandAt']): PaymentRow {
  return {
    key: payment.key,
    id: payment.id,
    reservation_id: payment.reservationId,
    attempt: attemptOf(payment.key),
    customer_id: payment.customerId,
    provider_id: payment.providerId,
    amount: payment.amount.amount,
    currency: payment.amount.currency,
    method: payment.method,
    token: payment.token,
    status: payment.status,
    version,
    requested_at: payment.requestedAt,
    approved_at: payment.approvedAt,
    declined_at: payment.declinedAt,
    voided_at: payment.voidedAt,
    refunded_at: payment.refundedAt,
    decline_code: payment.declineCode,
    in_doubt: payment.inDoubt,
    sends: payment.sends,
    sent_at: payment.sentAt,
    cancel_reason: payment.cancelReason,
    closed_by: payment.closedBy,
    errand_at: errandAt,
    errand_tries: 0,
  };
}

/** The union's invariants were checked when the row was written: only folded states are ever stored. */
function fromRow(row: PaymentRow): StoredPayment {
  const payment = {
    id: row.id,
    key: row.key,
    reservationId: row.reservation_id,
    amount: { amount: row.amount, currency: row.currency },
    customerId: row.customer_id,
    providerId: row.provider_id,
    method: row.method,
    token: row.token,
    status: row.status,
    requestedAt: row.requested_at,
    approvedAt: row.approved_at,
    declinedAt: row.declined_at,
    voidedAt: row.voided_at,
    refundedAt: row.refunded_at,
    declineCode: row.decline_code,
    inDoubt: row.in_doubt,
    sends: row.sends,
    sentAt: row.sent_at,
    cancelReason: row.cancel_reason,
    closedBy: row.closed_by,
  };
  return { payment: payment as Payment, version: row.version };
}

/** The number behind the last colon of a key, 0 where there is none. */
const attemptOf = (key: string): number => Number(/:(\d{1,9})$/.exec(key)?.[1] ?? 0);
