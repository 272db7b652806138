import { connectDatabase } from '../../subgraphs/reservation/src/adapters/prisma/client';
import { PrismaCalendarStore } from '../../subgraphs/reservation/src/adapters/prisma/calendar.store';
import { absentContacts } from '../../subgraphs/reservation/src/adapters/peers/contact.book';
import { absentRegistry } from '../../subgraphs/reservation/src/adapters/peers/person.registry';
import { PrismaOfferingStore } from '../../subgraphs/reservation/src/adapters/prisma/offering.store';
import { PrismaPersonStore } from '../../subgraphs/reservation/src/adapters/prisma/person.store';
import { PrismaPoolStore } from '../../subgraphs/reservation/src/adapters/prisma/pool.store';
import { PrismaReservationStore } from '../../subgraphs/reservation/src/adapters/prisma/reservation.store';
import { Bulkhead } from '../../subgraphs/reservation/src/application/bulkhead';
import { ChangeReservation } from '../../subgraphs/reservation/src/application/change-reservation';
import { LookUpAvailability } from '../../subgraphs/reservation/src/application/look-up-availability';
import { PayReservation } from '../../subgraphs/reservation/src/application/pay-reservation';
import { Reserve } from '../../subgraphs/reservation/src/application/reserve';
import { Wishes } from '../../subgraphs/reservation/src/application/wish';
import { Kinds } from '../../subgraphs/reservation/src/domain/kinds';
import { allKinds } from '../../subgraphs/reservation/src/kinds/index.generated';
import { applyMigrations, createDatabase, findRoot, withDatabase } from '@yeyak/prisma-tool';
import pg from 'pg';

/** The day on which everything is looked at; the month is the one after it. */
export const TODAY = new Date('2026-11-21T03:00:00.000Z');
export const MONTH = { from: '2026-12-01', to: '2026-12-31' };
export const PROVIDERS = 1_000;
const PLACES_IN_A_SLOT = 4;

/**
 * Hospitals that each vaccinate from nine to five, every hour of every working day of three months: 520,000 slots, and more
 * doses than places. $1 hospitals, $2 places in a slot.
 */
const HOSPITALS = `
  ALTER TABLE pool DISABLE TRIGGER USER;
  INSERT INTO provider_copy (id, name, time_zone, version)
    SELECT 'hospital-' || n, '{"ko":"병원","en":"Hospital"}', 'Asia/Seoul', 1 FROM generate_series(1, $1::int) n;
  INSERT INTO offering_copy (id, provider_id, kind, name, amount, currency, stock_group, dated, doses, active, version)
    SELECT 'flu-' || n, 'hospital-' || n, 'VACCINATION', '{"ko":"독감","en":"Flu"}', 0, 'KRW', 'flu', true,
           '{"disease":"FLU","count":1,"intervalDays":0}', true, 1 FROM generate_series(1, $1::int) n;
  INSERT INTO pool (id, provider_id, supply) SELECT 'group:hospital-' || n || ':flu', 'hospital-' || n, 1000000
    FROM generate_series(1, $1::int) n;
  INSERT INTO pool (id, provider_id, supply, supply_version, offering_id, starts_at, ends_at, date)
    SELECT 'slot:flu-' || n || ':' || to_char(t AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"'), 'hospital-' || n,
           $2::int, 1, 'flu-' || n, t, t + interval '1 hour', (t AT TIME ZONE 'Asia/Seoul')::date
    FROM generate_series(1, $1::int) n,
         generate_series(timestamptz '2026-11-01 09:00+09', '2027-01-31 16:00+09', interval '1 hour') t
    WHERE (t AT TIME ZONE 'Asia/Seoul')::time BETWEEN '09:00' AND '16:00'
      AND extract(isodow FROM t AT TIME ZONE 'Asia/Seoul') < 6;
  INSERT INTO person_copy (person_id, customer_id) SELECT 'patient-' || n, 'customer' FROM generate_series(0, 9999) n;`;

/** Reservations of earlier, evenly over the hospitals and their slots. $1 how many. */
const RESERVATIONS = `
  WITH slots AS (SELECT id, provider_id, offering_id, starts_at, ends_at, row_number() OVER (ORDER BY md5(id)) AS n
                 FROM pool WHERE starts_at IS NOT NULL),
  made AS (
    INSERT INTO reservation (id, version, kind, customer_id, contact_id, provider_id, provider_name, offering_id,
      offering_name, stock_group, starts_at, ends_at, time_zone, person_id, quantity, unit_amount, total_amount, currency,
      claims, claimed, idempotency_key, fingerprint, status, stage, process, payment_attempt, refund, reserved_at,
      updated_at)
    SELECT 'earlier-' || n, 3, 'VACCINATION', 'customer-' || n % 20000, 'contact', provider_id,
      '{"ko":"병원","en":"Hospital"}', offering_id, '{"ko":"독감","en":"Flu"}', 'flu', starts_at, ends_at, 'Asia/Seoul',
      'person-' || n, 1, 0, 0, 'KRW', '[]', true, 'key-' || n, 'earlier', 'CONFIRMED', 'RESERVED', '{}', 1, 'NONE',
      now(), now() FROM slots WHERE n <= $1::int
    RETURNING id, provider_id),
  claims AS (
    INSERT INTO claim (reservation_id, pool_id, quantity)
    SELECT 'earlier-' || n, id, 1 FROM slots WHERE n <= $1::int
    UNION ALL SELECT id, 'group:' || provider_id || ':flu', 1 FROM made)
  UPDATE pool SET claimed = 1 FROM slots WHERE pool.id = slots.id AND slots.n <= $1::int`;

const COUNT_DAYS = `INSERT INTO free_day (offering_id, date, free)
  SELECT offering_id, date, sum(supply - claimed) FROM pool WHERE date IS NOT NULL GROUP BY offering_id, date`;

/** The context without its edges, over a database with so many reservations. */
export async function createWorld(adminUrl: string, reservations: number) {
  const name = `bench_${reservations}`;
  await createDatabase({ adminUrl, name });
  const url = withDatabase(adminUrl, name);
  await applyMigrations({ context: 'reservation', databaseUrl: url, root: findRoot(__dirname) });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of HOSPITALS.split(';').filter((text) => text.trim())) {
    const values = statement.includes('$2')
      ? [PROVIDERS, PLACES_IN_A_SLOT]
      : statement.includes('$1')
        ? [PROVIDERS]
        : [];
    await client.query(statement, values);
  }
  await client.query(RESERVATIONS, [reservations]);
  // Counted at the end: row by row the triggers would take a minute of the benchmark's time.
  await client.query(COUNT_DAYS);
  await client.query('ALTER TABLE pool ENABLE TRIGGER USER');
  await client.query('VACUUM (ANALYZE)');

  const database = connectDatabase(url, 5);
  const lookUps = connectDatabase(url, 2);
  const kinds = new Kinds(allKinds);
  const store = new PrismaReservationStore(database, kinds);
  const pools = new PrismaPoolStore(database);
  const messaging = () => ({ committed: () => undefined });
  const change = new ChangeReservation(store, kinds, database, messaging);
  const notAsked = { capture: unexpected, cancel: unexpected };
  const pay = new PayReservation(change, store, notAsked, kinds, () => TODAY);
  const wishes = new Wishes(pools, new PrismaPersonStore(database), absentRegistry, absentContacts);
  const offerings = new PrismaOfferingStore(database);
  const settings = { holdMs: null, mostLive: 10 };
  return {
    reservations,
    client,
    lookUp: new LookUpAvailability(
      new PrismaCalendarStore(lookUps),
      new PrismaPoolStore(lookUps),
      kinds,
      new Bulkhead(2, 16),
    ),
    reserve: new Reserve(offerings, pools, store, wishes, change, pay, kinds, database, messaging, settings),
    stop: async (): Promise<void> => {
      await client.end();
      await database.$disconnect();
      await lookUps.$disconnect();
    },
  };
}
export type World = Awaited<ReturnType<typeof createWorld>>;

const unexpected = (): Promise<never> => Promise.reject(new Error('nothing is paid here'));
