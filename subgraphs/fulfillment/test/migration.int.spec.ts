import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTestDatabase } from '@yeyak/testkit';
import { Client } from 'pg';

const migrations = path.join(__dirname, '../../../prisma/fulfillment/migrations');
const scriptOf = (name: string): string => {
  const folder = readdirSync(migrations).find((entry) => entry.endsWith(`_${name}`)) ?? name;
  return readFileSync(path.join(migrations, folder, 'migration.sql'), 'utf8');
};

it('work that was on a desk before offerings were looked for can be looked for by its offering', async () => {
  const { url, drop } = await createTestDatabase('fulfillment');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('CREATE SCHEMA before; SET search_path TO before');
    await client.query(scriptOf('init').replaceAll(/CREATE SCHEMA[^;]*;/g, ''));
    await client.query(`
      INSERT INTO work_order (id, reservation_id, provider_id, status, version, customer_id, opened_at, withdrawn_at, brief)
      VALUES ('seen', 'r', 'p', 'OPEN', 1, 'c', now(), NULL, '{"offeringId": "gimbap"}'),
             ('closed', 'r', 'p', 'WITHDRAWN', 1, NULL, NULL, now(), NULL)`);
    await client.query(scriptOf('gates_and_time'));
    const { rows } = await client.query(
      'SELECT id, offering_id, gate_at, gate_tries FROM work_order ORDER BY id',
    );
    expect(rows).toEqual([
      { id: 'closed', offering_id: null, gate_at: null, gate_tries: 0 },
      { id: 'seen', offering_id: 'gimbap', gate_at: null, gate_tries: 0 },
    ]);
  } finally {
    await client.end();
    await drop();
  }
});
