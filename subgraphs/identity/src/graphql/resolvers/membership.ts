import type { Role } from '@yeyak/service-kit';
import type { Membership } from '../schema.generated';

/** A role as GraphQL says it. */
export const membership = (role: Role): Membership => ({
  role: role.role,
  providerId: role.role === 'STAFF' ? role.providerId : null,
  supplierId: role.role === 'SUPPLIER' ? role.supplierId : null,
});
