import { unwrapResolverError } from '@apollo/server/errors';
import { hideResidentNumbers } from '@yeyak/service-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that are meant for the caller; everything else is a fault of ours and is masked. */
const PUBLIC_CODES = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAVAILABLE',
]);

/** Input that the schema lets through but the field refuses: a malformed cursor, an empty name. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * What leaves a subgraph: an error meant for the caller as it is, any other as "something went wrong" with a
 * code: no stack, no SQL, no address (rule 10 of the architecture).
 * @param report is told the fault as it was, and the error in which it came.
 */
export function maskError(report: (fault: unknown, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (typeof extensions['code'] === 'string' && PUBLIC_CODES.has(extensions['code'])) {
      return { ...formatted, message: hideResidentNumbers(formatted.message), extensions };
    }
    report(unwrapResolverError(error), error);
    return {
      message: 'Something went wrong on our side.',
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
