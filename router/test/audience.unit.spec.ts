import type { Principal, Role } from '@yeyak/service-kit';
import fc from 'fast-check';
import { parse } from 'graphql';
import { audienceOf } from '../src/subscriptions/audience';

const document = parse('subscription { x }');
const audience = (principal: Principal): string => audienceOf(principal, document);
const role: fc.Arbitrary<Role> = fc.oneof(
  fc.constant<Role>({ role: 'CUSTOMER' }),
  fc.constant<Role>({ role: 'ADMIN' }),
  fc.string().map((providerId): Role => ({ role: 'STAFF', providerId })),
  fc.string().map((supplierId): Role => ({ role: 'SUPPLIER', supplierId })),
);
const user = fc.record({
  type: fc.constant('user' as const),
  userId: fc.string(),
  roles: fc.array(role, { maxLength: 3 }),
});
const set = (principal: { roles: Role[] }): string[] =>
  [...new Set(principal.roles.map((each) => JSON.stringify(each)))].sort();

test('X9 two people share an audience only where they are the same with the same roles', () => {
  fc.assert(
    fc.property(user, user, (a, b) => {
      const same = a.userId === b.userId && JSON.stringify(set(a)) === JSON.stringify(set(b));
      expect(audience(a) === audience(b)).toBe(same);
    }),
  );
});

test('X9 the order of roles does not matter, and no name imitates another sort of caller', () => {
  const roles: Role[] = [{ role: 'ADMIN' }, { role: 'STAFF', providerId: 'p' }];
  expect(audience({ type: 'user', userId: 'a', roles })).toBe(
    audience({ type: 'user', userId: 'a', roles: [...roles].reverse() }),
  );
  expect(
    new Set([
      audience({ type: 'anonymous' }),
      audience({ type: 'service', name: 'anonymous' }),
      audience({ type: 'user', userId: 'anonymous', roles: [] }),
    ]).size,
  ).toBe(3);
});
