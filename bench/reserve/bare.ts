import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The same work by a bare HTTP handler with one SQL transaction, on the same tables: take the capacity, store the
 * reservation, its claim, its timer and one message. No GraphQL, no types, no sign-in, no router.
 */
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['POOL'] ?? 5),
});

const statement = (name: string, text: string) => ({ name, text });
const TAKE = statement(
  'take',
  `UPDATE pool SET claimed = claimed + $2 WHERE id = $1 AND supply - claimed >= $2`,
);
const RESERVE = statement(
  'reserve',
  `INSERT INTO reservation (id, version, kind, customer_id, contact_id, provider_id, provider_name, offering_id,
     offering_name, sku, quantity, unit_amount, total_amount, currency, claims, claimed, idempotency_key, fingerprint,
     status, stage, process, payment_attempt, refund, due_at, reserved_at, updated_at)
   VALUES ($1, 1, 'STORE_PICKUP', $2, $2, 'store', '{}', 'offering', '{}', $3, $4, 3000, 3000, 'KRW', '[]', true, $5, '',
     'HELD', 'AWAITING_PAYMENT', '{}', 1, 'NONE', now() + interval '10 minutes', now(), now())`,
);
const CLAIM = statement('claim', `INSERT INTO claim (reservation_id, pool_id, quantity) VALUES ($1, $2, $3)`);
const TIMER = statement(
  'timer',
  `INSERT INTO timer (owner, name, due_at, correlation_id, payload)
   VALUES ($1, 'due', now() + interval '10 minutes', $1, '{}')`,
);
const SAY = statement(
  'say',
  `INSERT INTO outbox (id, type, schema_version, source, aggregate_type, aggregate_id, aggregate_version,
     correlation_id, occurred_at, payload)
   VALUES ($1, 'BareReservation', 1, 'bench', 'Reservation', $2, 1, $2, now(), $3)`,
);

async function reserve(poolId: string, key: string): Promise<boolean> {
  const client = await pool.connect();
  const id = randomUUID();
  try {
    await client.query('BEGIN');
    const taken = await client.query({ ...TAKE, values: [poolId, 1] });
    if (taken.rowCount !== 1) {
      await client.query('ROLLBACK');
      return false;
    }
    await client.query({ ...RESERVE, values: [id, 'bench', poolId, 1, key] });
    await client.query({ ...CLAIM, values: [id, poolId, 1] });
    await client.query({ ...TIMER, values: [id] });
    await client.query({ ...SAY, values: [randomUUID(), id, JSON.stringify({ id, quantity: 1 })] });
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk: Buffer) => (text += chunk.toString()));
  request.on('end', () => {
    const { poolId, key } = JSON.parse(text) as { poolId: string; key: string };
    reserve(poolId, key).then(
      (done) => response.end(JSON.stringify({ done })),
      () => response.writeHead(500).end(),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
process.on('disconnect', () => process.exit(0));
