import { createLogger, Lifecycle, type Principal } from '@yeyak/service-kit';
import { createTestDatabase, eventually } from '@yeyak/testkit';
import { Client } from 'pg';
import { checkDigit } from '../src/domain/resident-number';
import { startIdentity } from '../src/main';
import { admin, anonymous, customer, type Running, runIdentity, service, testEnv } from './harness';
import {
  factsOf,
  newCustomer,
  numbered,
  RECORD,
  recordSeenBy,
  REGISTER,
  registerPerson,
  type PersonAnswer,
} from './persons';

const minji = customer('customer-minji');
const junho = customer('customer-junho');
describe('identity, persons', () => {
  let identity: Running;
  beforeAll(async () => {
    identity = await runIdentity({ SEED_DEMO: 'true' });
  });
  afterAll(() => identity.stop());

  const register = (name: string, residentNumber: string, by: Principal = minji, more: object = {}) =>
    registerPerson(identity, { name, residentNumber, ...more }, by);
  const facts = (where: string, value: string) => factsOf(identity, where, value);
  const personSeenBy = (id: string, principal: Principal) => recordSeenBy(identity, id, principal);

  it('V1 a person gives name and number; it is shown masked, kept sealed, and told by id alone', async () => {
    const { __typename, person } = await register(' 홍길순 ', numbered(1));
    expect(__typename).toBe('RegisterPersonSuccess');
    expect(person).toEqual({
      id: expect.any(String) as string,
      name: '홍길순',
      maskedResidentNumber: '880808-1******',
      vaccinations: [],
      nextDoses: [],
    });
    const [row] = await identity.sql<{ row: string }>('SELECT p::text AS row FROM person p WHERE id = $1', [
      person.id,
    ]);
    expect(row?.row).not.toMatch(/880808|199001/);
    expect(await facts('aggregate_id', person.id)).toEqual([
      {
        type: 'PersonRegistered',
        aggregate_id: person.id,
        aggregate_version: 1,
        correlation_id: person.id,
        causation_id: null,
        payload: { personId: person.id, customerId: 'customer-minji' },
      },
    ]);
    const me = '{ me { persons { id maskedResidentNumber } } }';
    expect((await identity.ask(me, {}, minji)).data).toMatchObject({
      me: {
        persons: expect.arrayContaining([
          { id: person.id, maskedResidentNumber: '880808-1******' },
        ]) as unknown,
      },
    });
  });

  it('V1 the same number again, also at once and written otherwise, is the same person', async () => {
    const { person } = await register('한사람', numbered(2));
    const again = await Promise.all([
      register('한사람', numbered(2)),
      register('한 사람', numbered(2).replace('-', '')),
      register('한사람', ` ${numbered(2)} `, minji, { issuedSinceOctober2020: true }),
    ]);
    expect(again.map((one) => one.person.id)).toEqual([person.id, person.id, person.id]);
    const by = await newCustomer(identity);
    const racing = await Promise.all(Array.from({ length: 4 }, () => register('경주', numbered(3), by)));
    expect(new Set(racing.map((one) => one.person.id)).size).toBe(1);
    expect(await facts('aggregate_id', racing[0]?.person.id ?? '')).toHaveLength(1);
  });

  it('V1 two customers who register one human at once share one person', async () => {
    const [one, two] = [await newCustomer(identity), await newCustomer(identity)];
    const [a, b] = await Promise.all([
      register('아이', numbered(4), one),
      register('아이', numbered(4), two),
    ]);
    expect(a.person.id).toBe(b.person.id);
    const said = await facts('aggregate_id', a.person.id);
    expect(said.map(({ aggregate_version }) => aggregate_version)).toEqual([1, 2]);
    expect(new Set(said.map(({ payload }) => JSON.stringify(payload))).size).toBe(2);
  });

  it('a number whose name is another is refused without a word on which of them is wrong', async () => {
    const [parent, stranger] = [await newCustomer(identity), await newCustomer(identity)];
    const { person } = await register('진짜이름', numbered(5), parent);
    const refused = await register('딴이름', numbered(5), stranger);
    expect(refused).toEqual({
      __typename: 'PersonMismatch',
      code: 'PERSON_MISMATCH',
      message: 'This name and this number do not go together.',
    });
    expect(await personSeenBy(person.id, stranger)).toBeNull();
    expect(await facts('aggregate_id', person.id)).toHaveLength(1);
  });

  it('who guesses at names waits, and being right in between does not help', async () => {
    const [parent, stranger] = [await newCustomer(identity), await newCustomer(identity)];
    await register('알수없음', numbered(6), parent);
    for (let i = 0; i < 4; i += 1) {
      expect((await register(`추측${i}`, numbered(6), stranger)).__typename).toBe('PersonMismatch');
      expect((await register('나자신', numbered(7), stranger)).__typename).toBe('RegisterPersonSuccess');
    }
    // On to a wait that is longer than a busy machine takes for the next question.
    await identity.sql('UPDATE sign_in_attempts SET failures = 10 WHERE failures = 4');
    expect((await register('추측', numbered(6), stranger)).__typename).toBe('PersonMismatch');
    const waits = await register('알수없음', numbered(6), stranger);
    expect(waits).toMatchObject({ __typename: 'TooManyAttempts', code: 'TOO_MANY_ATTEMPTS' });
    expect(waits.retryAfterSeconds).toBeGreaterThan(0);
    expect((await register('알수없음', numbered(6), parent)).__typename).toBe('RegisterPersonSuccess');
  });

  it('a customer registers 20 at most; beyond, known and unknown numbers are refused alike', async () => {
    const by = await newCustomer(identity);
    for (let i = 0; i < 20; i += 1)
      expect((await register('많이', numbered(100 + i), by)).__typename).toBe('RegisterPersonSuccess');
    const refusals = [await register('많이', numbered(120), by), await register('홍길순', numbered(1), by)];
    expect(refusals[0]).toMatchObject({ __typename: 'TooManyPersons', limit: 20 });
    expect(refusals[1]).toEqual(refusals[0]);
    expect((await register('많이', numbered(100), by)).__typename).toBe('RegisterPersonSuccess');
  });

  it.each([
    ['FORMAT', '880808-199'],
    ['DATE', '880832-1990010'],
    ['CENTURY_DIGIT', '880808-3990010'],
    ['CHECKSUM', '880808-1990010'],
  ])('V1 a number with a wrong %s is refused, and not repeated', async (code, residentNumber) => {
    const wrong = residentNumber === numbered(1) ? '880808-1990011' : residentNumber;
    const refused = await register('홍길순', wrong);
    expect(refused).toMatchObject({ __typename: 'InvalidResidentNumber', code });
    expect(JSON.stringify(refused)).not.toContain(wrong);
  });
  it('V1 a number of since October 2020 has no checksum to be wrong, if they say so', async () => {
    const twelve = '880808199200';
    const random = `${twelve}${(Number(checkDigit(twelve)) + 1) % 10}`;
    expect(await register('귀화', random)).toMatchObject({ code: 'CHECKSUM' });
    expect((await register('귀화', random, minji, { issuedSinceOctober2020: true })).__typename).toBe(
      'RegisterPersonSuccess',
    );
    expect((await register('아기', '201005-3000000')).__typename).toBe('RegisterPersonSuccess');
  });
  it.each(['', 'x'.repeat(101), 'a\u0000b'])('the name %j is refused', async (name) => {
    expect(await register(name, numbered(1))).toMatchObject({ __typename: 'InvalidInput', field: 'name' });
  });
  it('registering takes a customer who is there', async () => {
    const staff: Principal = { type: 'user', userId: 'user-admin', roles: [{ role: 'ADMIN' }] };
    for (const [by, code] of [
      [anonymous, 'UNAUTHENTICATED'],
      [staff, 'FORBIDDEN'],
      [customer('nobody-we-know'), 'UNAUTHENTICATED'],
    ] as const) {
      const input = { name: 'x', residentNumber: numbered(8) };
      const { errors } = await identity.ask(REGISTER, { input }, by);
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
    expect(await identity.sql(`SELECT 1 FROM person WHERE name = 'x'`)).toEqual([]);
  });

  it.each([
    ['variables that lack a field', { input: { residentNumber: '880808-1990010' } }],
    ['a field that there is not', { input: { name: 'x', residentNumber: '880808-1990010', age: 1 } }],
    ['a number instead of a text', { input: { name: 'x', residentNumber: 8808081990010 } }],
  ])('GraphQL’s own words on %s do not repeat the number', async (_, variables) => {
    const { errors } = await identity.ask(REGISTER, variables, minji);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain('[hidden]');
    expect(JSON.stringify(errors)).not.toMatch(/1990010/);
  });

  it('a person is shown to the customers who registered them, administrators and contexts, and to nobody else', async () => {
    const { person } = await register('보이는이', numbered(9));
    const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { ${RECORD} } } }`;
    const entityFor = async (principal: Principal) => {
      const r = [{ __typename: 'Person', id: person.id }];
      return (await identity.ask<{ _entities: PersonAnswer[] }>(entity, { r }, principal)).data._entities[0];
    };
    const whole = { id: person.id, name: '보이는이', maskedResidentNumber: '880808-1******' };
    for (const principal of [minji, admin, service]) {
      expect(await personSeenBy(person.id, principal)).toMatchObject(whole);
      expect(await entityFor(principal)).toMatchObject(whole);
    }
    const nothing = {
      id: person.id,
      name: null,
      maskedResidentNumber: null,
      vaccinations: null,
      nextDoses: null,
    };
    for (const principal of [junho, anonymous, customer('nobody-we-know')]) {
      expect(await personSeenBy(person.id, principal)).toBeNull();
      expect(await entityFor(principal)).toEqual(nothing);
    }
    expect(await personSeenBy('a\u0000b', minji)).toBeNull();
  });

  it('contexts ask whether a customer may reserve for a person; nobody else may', async () => {
    const query = 'query ($p: ID!, $c: ID!) { personBelongsTo(personId: $p, customerId: $c) }';
    const ask = (p: string, c: string, by: Principal = service) => identity.ask<object>(query, { p, c }, by);
    expect((await ask('person-minji', 'customer-minji')).data).toEqual({ personBelongsTo: true });
    for (const [p, c] of [
      ['person-minji', 'customer-junho'],
      ['no-such', 'customer-minji'],
      ['person-minji', 'a\u0000b'],
    ] as const)
      expect((await ask(p, c)).data).toEqual({ personBelongsTo: false });
    for (const principal of [minji, admin, anonymous]) {
      const { errors } = await ask('person-minji', 'customer-minji', principal);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('the demonstration customer has persons to reserve for', async () => {
    const me = '{ me { persons { id name maskedResidentNumber } } }';
    const { data } = await identity.ask<{ me: { persons: PersonAnswer[] } }>(me, {}, minji);
    expect(data.me.persons.slice(0, 2)).toEqual([
      { id: 'person-minji', name: '김민지', maskedResidentNumber: '930415-2******' },
      { id: 'person-haneul', name: '김하늘', maskedResidentNumber: '190302-4******' },
    ]);
  });
});

it('numbers move to a new key by themselves; without a key that is needed nothing starts', async () => {
  const database = await createTestDatabase('identity');
  const sql = new Client({ connectionString: database.url });
  await sql.connect();
  const keys = (): Promise<string[]> =>
    sql
      .query<{ key_id: string }>('SELECT DISTINCT key_id FROM person ORDER BY key_id')
      .then(({ rows }) => rows.map(({ key_id }) => key_id));
  const run = async (more: Record<string, string>, work: () => Promise<void>): Promise<void> => {
    const lifecycle = new Lifecycle(createLogger('test', 'silent'));
    try {
      await startIdentity(testEnv(database.url, { SEED_DEMO: 'true', ...more }), lifecycle);
      await work();
    } finally {
      await lifecycle.stop();
    }
  };
  const RESIDENT_NUMBER_KEYS = 'k1:a-secret-of-its-own-for-resident-numbers';
  try {
    await run({}, async () => expect(await keys()).toEqual(['0']));
    await run({ RESIDENT_NUMBER_KEYS }, () => eventually(async () => expect(await keys()).toEqual(['k1'])));
    // The row is found by its new lookup: seeding again registers nobody twice.
    await sql.query(`DELETE FROM person_of_customer WHERE person_id = 'person-haneul'`);
    await run({ RESIDENT_NUMBER_KEYS }, async () => {
      expect((await sql.query('SELECT 1 FROM person')).rowCount).toBe(2);
    });
    await expect(run({}, () => Promise.resolve())).rejects.toThrow('"k1" is not among');
    await expect(
      run({ RESIDENT_NUMBER_KEYS: 'k1:another-secret-which-is-not-the-one' }, () => Promise.resolve()),
    ).rejects.toThrow('another secret');
  } finally {
    await sql.end();
    await database.drop();
  }
});
