import type { Role } from '@yeyak/contracts';
import { type Decision, accepted, rejected } from '@yeyak/domain-kit';
import type { InvalidInput } from './input';

/** Nobody would be left to run the platform. */
export interface LastAdministrator {
  tag: 'LastAdministrator';
}

export type MembershipEvent =
  { type: 'MembershipGranted'; role: Role } | { type: 'MembershipRevoked'; role: Role };

const same = (a: Role, b: Role): boolean => {
  if (a.role === 'STAFF') return b.role === 'STAFF' && a.providerId === b.providerId;
  if (a.role === 'SUPPLIER') return b.role === 'SUPPLIER' && a.supplierId === b.supplierId;
  return a.role === b.role;
};

/** Granting what somebody has changes nothing. */
export const decideGrant = (role: Role, held: readonly Role[]): Decision<MembershipEvent, never> =>
  held.some((one) => same(one, role)) ? accepted() : accepted({ type: 'MembershipGranted', role });

/** Revoking what nobody holds changes nothing. A customer stays one: what they reserved is kept under their id. */
export function decideRevoke(
  role: Role,
  held: readonly Role[],
  administrators: number,
): Decision<MembershipEvent, LastAdministrator | InvalidInput> {
  if (role.role === 'CUSTOMER')
    return rejected({
      tag: 'InvalidInput',
      field: 'role',
      message: 'A customer stays one: this cannot be revoked.',
    });
  if (!held.some((one) => same(one, role))) return accepted();
  if (role.role === 'ADMIN' && administrators <= 1) return rejected({ tag: 'LastAdministrator' });
  return accepted({ type: 'MembershipRevoked', role });
}
