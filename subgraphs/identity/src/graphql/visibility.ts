import { isAdmin, isService } from '@yeyak/graphql-kit';
import type { Principal } from '@yeyak/service-kit';

/** Whether a viewer may see what is personal of a user: the user themselves, an administrator, another context. */
export const mayKnow = (principal: Principal, userId: string): boolean =>
  (principal.type === 'user' && principal.userId === userId) || isAdmin(principal) || isService(principal);
