import { isAdmin, isService, maySee } from '@yeyak/graphql-kit';
import type { Principal } from '@yeyak/service-kit';
import type { Payment } from '../domain/payment';

/**
 * The customer, the provider's staff, administrators and contexts. A key that was closed before anybody paid with it
 * names neither customer nor provider: only the latter two see it.
 */
export function maySeePayment(principal: Principal, { customerId, providerId }: Payment): boolean {
  if (customerId === null || providerId === null) return isAdmin(principal) || isService(principal);
  return maySee(principal, customerId, providerId);
}

/** Those of a reservation's attempts that the viewer may see, `null` where there are none of them. */
export function visibleAttempts(principal: Principal, attempts: readonly Payment[]): Payment[] | null {
  const visible = attempts.filter((payment) => maySeePayment(principal, payment));
  // Whether a reservation of somebody else's has been paid at all is not told either.
  return visible.length > 0 || isService(principal) ? visible : null;
}
