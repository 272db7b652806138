import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations, createDatabase, dropDatabase, findRoot, withDatabase } from '@yeyak/prisma-tool';
import { connectDatabase } from '../src/adapters/prisma/client';

const adminUrl = process.env['YEYAK_TEST_PG_ADMIN_URL'] ?? '';
const root = findRoot(__dirname);
const name = `test_reservation_${randomUUID().slice(0, 8)}`;
const aside = mkdtempSync(path.join(tmpdir(), 'reservation-migrations-'));
afterAll(async () => {
  rmSync(aside, { recursive: true });
  await dropDatabase({ adminUrl, name });
});

/** When the migration was made: those of later come after it. */
const LIVE_DOSES = '20261121075500';
const FLU = { disease: 'FLU', count: 1, intervalDays: 0 };

it('V2 who had several live reservations of a dose keeps them, and has the first of them before another', async () => {
  // The folder as it was before anybody kept count of doses.
  cpSync(path.join(root, 'prisma/reservation'), path.join(aside, 'prisma/reservation'), {
    recursive: true,
    filter: (file) => (/migrations\/(\d{14})_/.exec(file)?.[1] ?? '') < LIVE_DOSES,
  });
  await createDatabase({ adminUrl, name });
  const databaseUrl = withDatabase(adminUrl, name);
  await applyMigrations({ context: 'reservation', databaseUrl, root: aside });
  const database = connectDatabase(databaseUrl, 2);
  try {
    const made = async (id: string, person: string | null, phase: string, doses: object | null = FLU) =>
      database.$executeRawUnsafe(
        `INSERT INTO reservation (id, version, kind, customer_id, contact_id, provider_id, provider_name, offering_id,
           offering_name, person_id, doses, quantity, unit_amount, total_amount, currency, claims, claimed,
           idempotency_key, fingerprint, status, stage, process, payment_attempt, refund, reserved_at, updated_at)
         VALUES ($1, 1, 'VACCINATION', 'customer', 'customer', 'clinic', '{}', 'flu', '{}', $2, $3::jsonb, 1, 0, 0, 'KRW',
           '[]', true, $1, '', 'CONFIRMED', '', $4::jsonb, 1, 'NONE', now(), now())`,
        id,
        person,
        doses && JSON.stringify(doses),
        JSON.stringify({ phase, steps: {} }),
      );
    await made('over', 'minji', 'succeeded');
    await made('undone', 'jiho', 'undone');
    await made('first', 'minji', 'forward');
    await made('second', 'minji', 'backward');
    await made('covid', 'minji', 'asking', { ...FLU, disease: 'COVID_19' });
    await made('check-up', 'minji', 'forward', null);
    await made('nobody', null, 'forward');
    await applyMigrations({ context: 'reservation', databaseUrl, root });
    expect(await database.$queryRawUnsafe(`SELECT * FROM live_dose ORDER BY disease`)).toEqual([
      { person_id: 'minji', disease: 'COVID_19', reservation_id: 'covid' },
      { person_id: 'minji', disease: 'FLU', reservation_id: 'first' },
    ]);
    expect(await database.reservation.count()).toBe(7);
  } finally {
    await database.$disconnect();
  }
});
