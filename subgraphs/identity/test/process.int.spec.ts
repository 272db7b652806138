import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { message } from '@yeyak/contracts';
import { createTestDatabase, deliver, eventually, type TestDatabase } from '@yeyak/testkit';
import { Client } from 'pg';
import { checkDigit } from '../src/domain/resident-number';
import { askAt, customer, SESSION, type SessionAnswer, testEnv } from './harness';
import { REGISTER } from './persons';

const PERSON = {
  email: 'telltale@example.com',
  password: 'telltale password',
  name: '텔테일',
  phone: '010-4242-4242',
  locale: 'ko',
};
const PERSONAL = [PERSON.email, PERSON.password, PERSON.name, PERSON.phone, 'telltale'];

const BIRTH = '870707';
/** The first six of the digits that nobody may see. */
const SERIAL = '934567';
const NUMBER = `${BIRTH}-2${SERIAL.slice(0, 5)}${checkDigit(`${BIRTH}2${SERIAL.slice(0, 5)}`)}`;
/** Wrong in its last digit. */
const TYPO = `${NUMBER.slice(0, -1)}${(Number(NUMBER.at(-1)) + 1) % 10}`;
const PERSON_NAME = '숨은이름';

/** What was said without its readings of clocks, whose digits may by chance be any. */
const withoutClocks = (said: string): string => said.replace(/"time":\d+|\d+\.\d+/g, '');

describe('identity, the process', () => {
  let database: TestDatabase;
  let process_: ChildProcess | undefined;
  let output = '';
  let url = '';
  const prefix = `test-${randomUUID()}`;

  beforeAll(async () => {
    database = await createTestDatabase('identity');
    process_ = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, '../src/main.ts')], {
      env: {
        ...process.env,
        ...testEnv(database.url, { LOG_LEVEL: 'trace', QUEUE_PREFIX: prefix }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process_.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    process_.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const patience = { within: 80_000 };
    const port = await eventually(() => {
      const [, said] = /"port":(\d+),"msg":"identity answers"/.exec(output) ?? [];
      expect(said).toBeDefined();
      return said;
    }, patience);
    url = `http://127.0.0.1:${port}`;
    await eventually(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), patience);
  });
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

  it('V1 V7 no resident registration number or name of a person is in a log line, an event, an error, a metric or a row', async () => {
    const sql = new Client({ connectionString: database.url });
    await sql.connect();
    const answers: unknown[] = [];
    try {
      await sql.query(
        `INSERT INTO "user" (id, email, name, phone, locale, password_hash, created_at, version)
         VALUES ('parent', 'parent@x.yz', 'x', '0', 'ko', '', now(), 1), ('other', 'other@x.yz', 'x', '0', 'ko', '', now(), 1)`,
      );
      const register = async (input: object, by = 'parent') => {
        const answer = await askAt<{
          registerPerson: { __typename: string; person?: { id: string } };
        } | null>(url, REGISTER, { input }, customer(by));
        answers.push(answer);
        return answer.data?.registerPerson;
      };
      const right = { name: PERSON_NAME, residentNumber: NUMBER };
      const registered = await register(right);
      const personId = registered?.person?.id ?? '';
      const outcomes = [
        registered,
        await register(right),
        await register({ ...right, name: '틀린이름' }, 'other'),
        await register(right, 'other'),
        await register({ ...right, residentNumber: TYPO }),
        await register({ ...right, residentNumber: `${NUMBER}0` }),
        await register({ ...right, name: '' }),
        await register({ residentNumber: NUMBER }),
        await register({ ...right, age: NUMBER }),
        await register({ ...right, residentNumber: Number(NUMBER.replace('-', '')) }),
      ];
      expect(outcomes.map((outcome) => outcome?.__typename)).toEqual([
        ...['RegisterPersonSuccess', 'RegisterPersonSuccess', 'PersonMismatch', 'RegisterPersonSuccess'],
        ...[
          'InvalidResidentNumber',
          'InvalidResidentNumber',
          'InvalidInput',
          undefined,
          undefined,
          undefined,
        ],
      ]);
      const inline = `mutation { registerPerson(input: { name: "x", residentNumber: ${NUMBER.replace('-', '')} }) { __typename } }`;
      answers.push(await askAt(url, inline, {}, customer('parent')));
      answers.push(await askAt(url, `${inline} ${NUMBER}`, {}, customer('parent')));

      const command = message(
        'RecordVaccination',
        {
          reservationId: 'r1',
          personId,
          customerId: 'parent',
          providerId: 'h',
          providerName: { ko: '병원', en: 'Hospital' },
          disease: 'COVID19',
          sku: 's',
          vaccine: { ko: '백신', en: 'Vaccine' },
          lot: null,
          doses: 2,
          intervalDays: 28,
          vaccinatedAt: '2026-11-20T15:00:00.000Z',
        },
        {
          aggregateType: 'Reservation',
          aggregateId: 'r1',
          aggregateVersion: 1,
          correlationId: 'r1',
          causationId: null,
          occurredAt: new Date('2026-11-20T15:00:00.000Z'),
        },
      );
      const inlet = { consumer: 'identity', redisUrl: process.env['YEYAK_TEST_REDIS_URL'] ?? '', prefix };
      await deliver(inlet, [
        command,
        { ...command, id: 'of-nobody', payload: { ...command.payload, personId: 'x' } },
      ]);
      await eventually(() => expect(output).toContain('a vaccination of a person whom nobody registered'));
      await eventually(async () => expect((await sql.query(`SELECT 1 FROM dose`)).rowCount).toBe(1));
      // Faults with the number in hand: the store refuses the row; what was sealed was changed.
      await sql.query('ALTER TABLE person ADD CONSTRAINT nobody CHECK (false) NOT VALID');
      const faults = output.split('a request failed').length;
      expect(
        await register({ ...right, residentNumber: `${BIRTH}-1${SERIAL}`, issuedSinceOctober2020: true }),
      ).toBe(undefined);
      await sql.query('ALTER TABLE person DROP CONSTRAINT nobody');
      await sql.query(`UPDATE person SET sealed_number = reverse(sealed_number)`);
      await register(right);
      await eventually(() => expect(output.split('a request failed').length).toBeGreaterThan(faults + 1));

      const dump = async (table: string) =>
        (await sql.query<{ text: string }>(`SELECT t::text AS text FROM ${table} t`)).rows
          .map(({ text }) => text)
          .join('\n');
      const facts = await dump('outbox');
      expect(facts).toContain('VaccinationRecorded');
      const metrics = await (await fetch(`${url}/metrics`)).text();
      // In rows neither: the name is in its column alone, the number sealed, the date of birth nowhere.
      const rows =
        (await dump('person')).replaceAll(PERSON_NAME, '') + (await dump('dose')) + (await dump('timer'));
      const tail = NUMBER.slice(-6);
      const secret = [tail, SERIAL, PERSON_NAME, BIRTH];
      const said = [output, facts, metrics, rows, await dump('inbox'), await dump('sign_in_attempts')].join(
        '\n',
      );
      expect(secret.filter((text) => withoutClocks(said).includes(text))).toEqual([]);
      // An answer shows the person who registered them the name and the masked number, and never more.
      expect([tail, SERIAL].filter((text) => JSON.stringify(answers).includes(text))).toEqual([]);
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
