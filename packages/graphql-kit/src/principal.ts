import { InvalidPrincipal, type Principal, verifyPrincipal } from '@yeyak/service-kit';
import { GraphQLError } from 'graphql';

/** Who the signed header names. @throws UNAUTHENTICATED where the signature is not ours or not fresh. */
export function readPrincipal(header: string | undefined, secret: string): Principal {
  try {
    return verifyPrincipal(header, secret);
  } catch (error) {
    if (!(error instanceof InvalidPrincipal)) throw error;
    throw new GraphQLError('Who is asking could not be verified.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
}
