import type { Principal } from '@yeyak/service-kit';
import { GraphQLError } from 'graphql';

/** What every resolver has at hand besides its context's own use cases. */
export interface RequestContext {
  principal: Principal;
  /** The reservation or request that this belongs to, for logs and traces. */
  correlationId: string;
  /** When the request arrived: the one clock reading of this request. */
  now: Date;
}

const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
const forbidden = (): GraphQLError =>
  new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN' } });

/** The signed-in person's id. @throws UNAUTHENTICATED */
export function requireUser({ principal }: Pick<RequestContext, 'principal'>): string {
  if (principal.type !== 'user') throw unauthenticated();
  return principal.userId;
}

/** The signed-in customer's id. @throws UNAUTHENTICATED without a sign-in, FORBIDDEN for who is no customer. */
export function requireCustomer(context: Pick<RequestContext, 'principal'>): string {
  const userId = requireUser(context);
  const { principal } = context;
  if (principal.type !== 'user' || !principal.roles.some(({ role }) => role === 'CUSTOMER'))
    throw forbidden();
  return userId;
}

/** Only another context may ask this. @throws FORBIDDEN */
export function requireService({ principal }: Pick<RequestContext, 'principal'>): string {
  if (principal.type !== 'service') throw forbidden();
  return principal.name;
}

export const isService = (principal: Principal): boolean => principal.type === 'service';

export const isAdmin = (principal: Principal): boolean =>
  principal.type === 'user' && principal.roles.some((role) => role.role === 'ADMIN');

/** Whether the person works at this provider's desk (administrators may everywhere). */
export const isStaffOf = (principal: Principal, providerId: string): boolean =>
  principal.type === 'user' &&
  principal.roles.some(
    (role) => role.role === 'ADMIN' || (role.role === 'STAFF' && role.providerId === providerId),
  );

export const isSupplier = (principal: Principal, supplierId: string): boolean =>
  principal.type === 'user' &&
  principal.roles.some(
    (role) => role.role === 'ADMIN' || (role.role === 'SUPPLIER' && role.supplierId === supplierId),
  );

/** @throws UNAUTHENTICATED without a sign-in, FORBIDDEN for everybody who is not at this desk. */
export function requireStaffOf(context: Pick<RequestContext, 'principal'>, providerId: string): string {
  const userId = requireUser(context);
  if (!isStaffOf(context.principal, providerId)) throw forbidden();
  return userId;
}

/** @throws UNAUTHENTICATED, FORBIDDEN */
export function requireSupplier(context: Pick<RequestContext, 'principal'>, supplierId: string): string {
  const userId = requireUser(context);
  if (!isSupplier(context.principal, supplierId)) throw forbidden();
  return userId;
}

/** @throws UNAUTHENTICATED, FORBIDDEN */
export function requireAdmin(context: Pick<RequestContext, 'principal'>): string {
  const userId = requireUser(context);
  if (!isAdmin(context.principal)) throw forbidden();
  return userId;
}

/** Whether this viewer may see what belongs to a customer at a provider: the customer, that desk, a context. */
export const maySee = (principal: Principal, customerId: string, providerId: string): boolean =>
  (principal.type === 'user' && principal.userId === customerId) ||
  isStaffOf(principal, providerId) ||
  isService(principal);
