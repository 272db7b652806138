import { randomUUID } from 'node:crypto';
import { eventually } from '@yeyak/testkit';
import { RESERVE, type ReserveAnswer, World } from '../support/world';

const SECRETS =
  /127\.0\.0\.1|localhost|postgres|prisma|SELECT |at .*\.(ts|js|cjs):\d|node_modules|stacktrace/i;

describe('bad input', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.enter();
  });
  afterAll(() => world.leave());

  it.each([
    ['no pieces', { quantity: 0 }, { __typename: 'InvalidInput', field: 'quantity' }],
    ['minus one piece', { quantity: -1 }, { __typename: 'InvalidInput', field: 'quantity' }],
    [
      'a billion pieces',
      { quantity: 1_000_000_000 },
      { __typename: 'LimitReached', limit: 20, per: 'RESERVATION' },
    ],
    ['an unknown offering', { offeringId: 'no-such-offering' }, { __typename: 'NotFound' }],
    ['an id with a NUL in it', { offeringId: 'x\u0000y' }, { __typename: 'NotFound' }],
    ['an empty id', { offeringId: '' }, { __typename: 'NotFound' }],
    ['an empty key', { idempotencyKey: '' }, { __typename: 'InvalidInput', field: 'idempotencyKey' }],
    [
      'a key with a NUL in it',
      { idempotencyKey: 'with\u0000nul' },
      { __typename: 'InvalidInput', field: 'idempotencyKey' },
    ],
    [
      'an endless key',
      { idempotencyKey: 'x'.repeat(5_000) },
      { __typename: 'InvalidInput', field: 'idempotencyKey' },
    ],
    ['another price', { expectedPrice: { amount: 1, currency: 'KRW' } }, { __typename: 'PriceChanged' }],
  ])('P5 reserving %s is refused with a type, and nothing is taken', async (_, over, refusal) => {
    const offering = await world.offering({ stock: 3 });
    expect(await world.reserve(offering, over)).toMatchObject(refusal);
    expect(await world.available(offering.id)).toBe(3);
  });

  it.each([[1.5], ['two'], [2 ** 31]])(
    'P5 a quantity of %j is no whole number: a clear error',
    async (quantity) => {
      const offering = await world.offering({ stock: 3 });
      const { errors, text } = await world.customer.ask(RESERVE, {
        input: {
          idempotencyKey: randomUUID(),
          offeringId: offering.id,
          quantity,
          payment: { method: 'CARD' },
        },
      });
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(text).not.toMatch(SECRETS);
      expect(await world.available(offering.id)).toBe(3);
    },
  );

  it.each([
    ['left out', {}],
    ['null', { quantity: null }],
  ])('P5 a quantity that is %s is one', async (_, said) => {
    const offering = await world.offering({ stock: 3 });
    const { reserve } = await world.customer.get<{ reserve: ReserveAnswer }>(RESERVE, {
      input: {
        idempotencyKey: randomUUID(),
        offeringId: offering.id,
        payment: { method: 'CARD' },
        ...said,
      },
    });
    expect(reserve.__typename).toBe('ReserveSuccess');
    expect(await world.available(offering.id)).toBe(2);
  });

  it('an absurdly long name is refused with a type', async () => {
    const { saveContact } = await world.customer.get<{ saveContact: unknown }>(
      `mutation ($name: String!) {
         saveContact(input: { name: $name, phone: "010-1234-5678" }) { __typename ... on InvalidInput { field } }
       }`,
      { name: '가'.repeat(10_000) },
    );
    expect(saveContact).toEqual({ __typename: 'InvalidInput', field: 'name' });
    const { status, errors } = await world.customer.ask(
      `query ($x: String) { offerings(search: $x) { edges { cursor } } }`,
      {
        x: '가'.repeat(1_000_000),
      },
    );
    expect(status).toBe(413);
    expect(errors[0]?.extensions?.code).toBe('PAYLOAD_TOO_LARGE');
  });

  it('another person’s reservation cannot be seen, paid for or cancelled', async () => {
    const offering = await world.offering();
    const { id } = await world.reserved(offering);
    expect(await world.state(id, world.other)).toBeNull();
    expect(await world.cancel(id, world.other)).toMatchObject({ __typename: 'NotFound' });
    const { pay } = await world.other.get<{ pay: unknown }>(
      `mutation ($id: ID!) { pay(input: { reservationId: $id, payment: { method: CARD } }) { __typename } }`,
      { id },
    );
    expect(pay).toEqual({ __typename: 'NotFound' });
    expect(await world.state(id, world.otherStaff)).toBeNull();
    expect(await world.state(id)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('X9 without a sign-in nothing is reserved', async () => {
    const offering = await world.offering();
    const { errors, data } = await world.visitor().ask<{ reserve: ReserveAnswer }>(RESERVE, {
      input: { idempotencyKey: randomUUID(), offeringId: offering.id, payment: { method: 'CARD' } },
    });
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('X9 who is no customer reserves nothing', async () => {
    const offering = await world.offering();
    const { errors } = await world.supplier.ask(RESERVE, {
      input: { idempotencyKey: randomUUID(), offeringId: offering.id, payment: { method: 'CARD' } },
    });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await world.available(offering.id)).toBe(10);
  });

  it('X9 a forged or damaged token is refused with 401, whatever is asked', async () => {
    const [header, , signature] = (world.customer.token ?? '').split('.');
    const claims = Buffer.from(
      JSON.stringify({ sub: 'user-admin', roles: [{ role: 'ADMIN' }], exp: 9_999_999_999 }),
    );
    for (const token of [`${header}.${claims.toString('base64url')}.${signature}`, 'nonsense', 'a.b.c']) {
      const { status, errors, text } = await world.visitor(token).ask(`{ me { id } }`);
      expect(status).toBe(401);
      expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
      expect(text).not.toMatch(SECRETS);
    }
  });

  it('X9 an expired token is refused with 401, and a socket that lives on it is closed', async () => {
    await world.platform.restart('identity', { ACCESS_TOKEN_SECONDS: '6' });
    try {
      const { signInDemo } = await world
        .visitor()
        .get<{ signInDemo: { accessToken: string } }>(
          `mutation { signInDemo(userId: "customer-minji") { ... on Session { accessToken } } }`,
        );
      const visitor = world.visitor(signInDemo.accessToken);
      expect(await visitor.get(`{ me { id } }`)).toEqual({ me: { id: 'customer-minji' } });
      const stream = visitor.subscribe(`subscription { reservationChanged { version } }`);
      await eventually(() => expect(stream.errors).toHaveLength(1), { within: 40_000 });
      expect(stream.errors[0]).toMatchObject({ code: 4403 });
      // Over HTTP a few seconds of difference between clocks are forgiven.
      await eventually(
        async () => {
          const { status, errors, text } = await visitor.ask(`{ me { id } }`);
          expect(status).toBe(401);
          expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
          expect(text).not.toMatch(SECRETS);
        },
        { within: 40_000 },
      );
    } finally {
      await world.platform.restart('identity');
    }
  });

  it('X8, X9 what contexts ask of each other is not to be had through the gateway', async () => {
    for (const query of [
      `mutation { capturePayment(input: { key: "k", reservationId: "r", customerId: "c", providerId: "p", amount: { amount: 1, currency: "KRW" }, method: CARD }) { __typename } }`,
      `mutation { cancelPayment(input: { key: "k", reservationId: "r", amount: { amount: 1, currency: "KRW" }, reason: "x" }) { status } }`,
      `{ contact(id: "customer-minji") { phone } }`,
    ]) {
      const { errors, data } = await world.admin.ask(query);
      expect(data).toBeNull();
      expect(errors[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  it('X9 a header that claims to be a service is not believed', async () => {
    const response = await fetch(world.platform.url('router'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-yeyak-principal': 'v1.eyJwIjp7InR5cGUiOiJzZXJ2aWNlIn19.x',
      },
      body: JSON.stringify({ query: '{ me { id } }' }),
    });
    expect(await response.json()).toEqual({ data: { me: null } });
  });
});
