import { type RequestContext, isAdmin, isService, isStaffOf, isSupplier } from '@yeyak/graphql-kit';
import type { Principal } from '@yeyak/service-kit';
import { GraphQLError } from 'graphql';

type Viewer = Pick<RequestContext, 'principal'>;

/** Stock is for the provider's staff, administrators and contexts. */
export const maySeeStockOf = ({ principal }: Viewer, providerId: string): boolean =>
  isStaffOf(principal, providerId) || isService(principal);

/** An order is also for the supplier that it was placed with. */
export const maySeeOrder = (
  viewer: Viewer,
  { providerId, supplierId }: { providerId: string; supplierId: string },
): boolean => maySeeStockOf(viewer, providerId) || isSupplier(viewer.principal, supplierId);

/** The suppliers that a person works for. */
export const suppliersOf = (principal: Principal): string[] =>
  principal.type === 'user'
    ? principal.roles.flatMap((role) => (role.role === 'SUPPLIER' ? [role.supplierId] : []))
    : [];

/** @throws UNAUTHENTICATED without a sign-in, FORBIDDEN for customers. */
export function requireTrade({ principal }: Viewer): void {
  if (isService(principal) || isAdmin(principal)) return;
  if (principal.type === 'user' && principal.roles.some(({ role }) => role !== 'CUSTOMER')) return;
  throw new GraphQLError(principal.type === 'user' ? 'You may not do this.' : 'Sign in first.', {
    extensions: { code: principal.type === 'user' ? 'FORBIDDEN' : 'UNAUTHENTICATED' },
  });
}
