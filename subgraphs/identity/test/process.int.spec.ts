import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { createTestDatabase, eventually, type TestDatabase } from '@yeyak/testkit';
import { Client } from 'pg';
import { askAt, SESSION, type SessionAnswer, testEnv } from './harness';

const PERSON = {
  email: 'telltale@example.com',
  password: 'telltale password',
  name: '텔테일',
  phone: '010-4242-4242',
  locale: 'ko',
};
const PERSONAL = [PERSON.email, PERSON.password, PERSON.name, PERSON.phone, 'telltale'];

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

describe('identity, the process', () => {
  let database: TestDatabase;
  let process_: ChildProcess | undefined;
  let output = '';
  let url = '';

  beforeAll(async () => {
    database = await createTestDatabase('identity');
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    process_ = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, '../src/main.ts')], {
      env: { ...process.env, ...testEnv(database.url, { PORT: String(port), LOG_LEVEL: 'trace' }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process_.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    process_.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await eventually(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { within: 30_000 });
  }, 40_000);
  afterAll(async () => {
    if (process_?.exitCode === null) process_.kill('SIGKILL');
    await database.drop();
  });

  it('no password, phone, name or address is in a log line, an event or a metric, whatever happens', async () => {
    const sql = new Client({ connectionString: database.url });
    await sql.connect();
    try {
      const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { ${SESSION} } }`;
      const { data } = await askAt<{ signUp: SessionAnswer }>(url, signUp, { input: PERSON });
      expect(data.signUp.__typename).toBe('Session');
      await askAt(url, signUp, { input: PERSON });
      await askAt(url, signUp, { input: { ...PERSON, phone: `${PERSON.phone} telltale` } });
      await askAt(
        url,
        `mutation { signIn(email: "${PERSON.email}", password: "telltale wrong") { __typename } }`,
      );
      await askAt(url, `mutation { signIn(email: "${PERSON.email}") { __typename } }`);
      // A fault with the person's data in hand: what is reported of it is the fault alone.
      await sql.query('ALTER TABLE "user" ADD CONSTRAINT nobody CHECK (false) NOT VALID');
      const fault = await askAt(url, signUp, { input: { ...PERSON, email: 'telltale2@example.com' } });
      expect(fault.errors?.[0]).toMatchObject({
        message: 'Something went wrong on our side.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
      await sql.query('ALTER TABLE "user" DROP CONSTRAINT nobody');

      // The answer may overtake the log line: another process writes it, through a pipe.
      await eventually(() => expect(output).toContain('a request failed'));
      const { rows } = await sql.query<{ text: string }>('SELECT o::text AS text FROM outbox o');
      expect(rows).toHaveLength(1);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      const said = [output, metrics, ...rows.map(({ text }) => text)].join('\n');
      const tokens = [data.signUp.accessToken.slice(-20), data.signUp.refreshToken];
      const leaked = [...PERSONAL, ...tokens, '$scrypt$', 'PRIVATE KEY'].filter((secret) =>
        said.includes(secret),
      );
      expect(leaked).toEqual([]);
    } finally {
      await sql.end();
    }
  });

  it('answers /livez, publishes its keys, and ends with 0 on SIGTERM', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect(
      ((await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: object[] }).keys,
    ).toHaveLength(1);
    const ended = once(process_ as ChildProcess, 'exit');
    process_?.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
