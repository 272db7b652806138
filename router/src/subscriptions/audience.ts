import type { Principal } from '@yeyak/service-kit';
import type { DocumentNode } from 'graphql';

/**
 * Who may share one upstream subscription. Two callers with the same audience get the same events and the same
 * joined fields, computed once; callers of different audiences never share anything.
 *
 * First cut: everybody who is not signed in is one audience, and each person with the same roles is one. The
 * document is given because the answer may come to depend on it: a subscription whose fields do not depend on
 * the viewer may say `public`, a desk's `provider:<id>:<role>`. Widening it is safe only where no field that the
 * document selects depends on more than the audience says.
 */
export function audienceOf(principal: Principal, _document: DocumentNode): string {
  switch (principal.type) {
    case 'anonymous':
      return 'anonymous';
    case 'service':
      return `service:${principal.name}`;
    case 'user': {
      const roles = principal.roles.map((role) => JSON.stringify(Object.entries(role).sort())).sort();
      return `user:${JSON.stringify([principal.userId, [...new Set(roles)]])}`;
    }
    default: {
      const never: never = principal;
      return never;
    }
  }
}
