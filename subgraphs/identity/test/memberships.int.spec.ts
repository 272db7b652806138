import type { Principal } from '@yeyak/service-kit';
import { admin, anonymous, customer, type Running, runIdentity } from './harness';

const CHANGE = (what: 'grant' | 'revoke') => {
  const success = what === 'grant' ? 'GrantMembershipSuccess' : 'RevokeMembershipSuccess';
  return `mutation ($input: MembershipInput!) { result: ${what}Membership(input: $input) { __typename
    ... on ${success} { userId roles { role providerId supplierId } }
    ... on UserError { code message } ... on InvalidInput { field } } }`;
};
interface Result {
  __typename: string;
  userId: string;
  roles: { role: string; providerId: string | null }[];
  field: string;
}

/** The administrator of the demonstration, who is in the database, unlike `admin` of another issuer. */
const jiwoo: Principal = { type: 'user', userId: 'user-admin', roles: [{ role: 'ADMIN' }] };
const asAdmin = (userId: string): Principal => ({ type: 'user', userId, roles: [{ role: 'ADMIN' }] });

describe('identity, memberships', () => {
  let identity: Running;
  beforeAll(async () => {
    identity = await runIdentity({ SEED_DEMO: 'true' });
  });
  afterAll(() => identity.stop());

  const ask = (what: 'grant' | 'revoke', input: object, by: Principal) =>
    identity.ask<{ result: Result } | null>(CHANGE(what), { input }, by);
  const change = async (what: 'grant' | 'revoke', input: object, by: Principal = jiwoo) =>
    (await ask(what, input, by)).data?.result as Result;
  const administrators = async () =>
    (
      await identity.sql<{ user_id: string }>(
        `SELECT user_id FROM membership WHERE role = 'ADMIN' ORDER BY user_id`,
      )
    ).map(({ user_id }) => user_id);

  it('an administrator makes somebody staff and takes it back, each as often as they like', async () => {
    const input = { userId: 'customer-junho', role: 'STAFF', providerId: 'store-seongsu' };
    for (let i = 0; i < 2; i += 1)
      expect(await change('grant', input)).toEqual({
        __typename: 'GrantMembershipSuccess',
        userId: 'customer-junho',
        roles: [
          { role: 'CUSTOMER', providerId: null, supplierId: null },
          { role: 'STAFF', providerId: 'store-seongsu', supplierId: null },
        ],
      });
    // At another desk it is another membership.
    expect((await change('revoke', { ...input, providerId: 'store-haeundae' })).roles).toHaveLength(2);
    for (let i = 0; i < 2; i += 1)
      expect((await change('revoke', input)).roles).toEqual([
        { role: 'CUSTOMER', providerId: null, supplierId: null },
      ]);
  });

  it('one is named by e-mail address too; of many who grant at once each succeeds', async () => {
    const input = { email: 'Junho@Demo.yeyak.dev', role: 'SUPPLIER', supplierId: 'supplier-hanbit' };
    const all = await Promise.all(Array.from({ length: 4 }, () => change('grant', input)));
    expect(all.map(({ __typename }) => __typename)).toEqual(Array(4).fill('GrantMembershipSuccess'));
    expect(all[0]?.userId).toBe('customer-junho');
  });

  it('who becomes a customer is told of, once', async () => {
    const input = { userId: 'staff-haeundae', role: 'CUSTOMER' };
    await change('grant', input);
    await change('grant', input);
    const facts = await identity.sql<{ payload: object }>(
      `SELECT payload FROM outbox WHERE type = 'CustomerRegistered' AND aggregate_id = 'staff-haeundae'`,
    );
    expect(facts).toEqual([{ payload: { customerId: 'staff-haeundae', locale: 'ko' } }]);
    expect(await change('revoke', input)).toMatchObject({ __typename: 'InvalidInput', field: 'role' });
  });

  it('the last administrator stays one; of two who revoke each other at once one stays', async () => {
    expect(await change('revoke', { userId: 'user-admin', role: 'ADMIN' })).toMatchObject({
      __typename: 'LastAdministrator',
      code: 'LAST_ADMINISTRATOR',
    });
    await change('grant', { userId: 'user-supplier', role: 'ADMIN' });
    await Promise.all([
      ask('revoke', { userId: 'user-supplier', role: 'ADMIN' }, jiwoo),
      ask('revoke', { userId: 'user-admin', role: 'ADMIN' }, asAdmin('user-supplier')),
    ]);
    expect(await administrators()).toHaveLength(1);
    const [left = ''] = await administrators();
    const gone = left === 'user-admin' ? 'user-supplier' : 'user-admin';
    // Whose token is older than the revocation does not get it back with it.
    const { errors } = await ask('grant', { userId: gone, role: 'ADMIN' }, asAdmin(gone));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await administrators()).toEqual([left]);
    // An administrator of another issuer is believed.
    expect((await change('grant', { userId: 'user-admin', role: 'ADMIN' }, admin)).__typename).toBe(
      'GrantMembershipSuccess',
    );
  });

  it.each([
    ['NotFound', undefined, { userId: 'no-such', role: 'ADMIN' }],
    ['NotFound', undefined, { userId: 'a\u0000b', role: 'ADMIN' }],
    ['NotFound', undefined, { email: 'no-such@example.com', role: 'ADMIN' }],
    ['InvalidInput', 'userId', { role: 'ADMIN' }],
    ['InvalidInput', 'providerId', { userId: 'customer-junho', role: 'STAFF' }],
    ['InvalidInput', 'supplierId', { userId: 'customer-junho', role: 'ADMIN', supplierId: 's' }],
  ])('%s (%s) for %j', async (typename, field, input) => {
    for (const what of ['grant', 'revoke'] as const)
      expect(await change(what, input, admin)).toMatchObject({
        __typename: typename,
        ...(field && { field }),
      });
  });

  it.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['a customer', customer('customer-minji'), 'FORBIDDEN'],
  ])('%s may not', async (_, by, code) => {
    for (const what of ['grant', 'revoke'] as const) {
      const { errors } = await ask(what, { userId: 'customer-minji', role: 'ADMIN' }, by);
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
