import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../src/database';

const count = async (url: string, table: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`);
    return Number(rows[0]?.n);
  } finally {
    await client.end();
  }
};

describe('createTestDatabase', () => {
  const made: TestDatabase[] = [];
  afterAll(() => Promise.all(made.map((database) => database.drop())));

  it('gives callers at the same time a migrated database each', async () => {
    made.push(...(await Promise.all(Array.from({ length: 5 }, () => createTestDatabase('inventory')))));
    const [first, second] = made as [TestDatabase, TestDatabase];
    expect(new Set(made.map(({ url }) => url)).size).toBe(5);
    const client = new Client({ connectionString: first.url });
    await client.connect();
    await client.query(
      `INSERT INTO timer (owner, name, due_at, correlation_id, payload) VALUES ('a', 'b', now(), 'a', '{}')`,
    );
    await client.end();
    expect(await count(first.url, 'timer')).toBe(1);
    expect(await count(second.url, 'timer')).toBe(0);
  });

  it('drops it although somebody is connected', async () => {
    const database = await createTestDatabase('inventory');
    const client = new Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    await database.drop();
    await expect(count(database.url, 'timer')).rejects.toThrow(/does not exist/);
    await client.end();
  });
});
