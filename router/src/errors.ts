import { hideResidentNumbers } from '@yeyak/service-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes that the router itself gives; clients may rely on them. */
export type RouterCode =
  | 'AUTH_UNAVAILABLE'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'DOWNSTREAM_SERVICE_ERROR'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'OPERATION_LIMIT_EXCEEDED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PAYLOAD_TOO_LARGE'
  | 'SERVER_GOING_AWAY'
  | 'SUBSCRIPTION_OBSOLETE'
  | 'SUBSCRIPTION_OVERFLOW'
  | 'UNAUTHENTICATED';

/** @param more further extensions; only those named in `SHOWN` leave the router. */
export const routerError = (
  code: RouterCode,
  message: string,
  more: Record<string, unknown> = {},
): GraphQLError => new GraphQLError(message, { extensions: { ...more, code } });

const OURS = 'Something went wrong on our side.';
/** The extensions that may leave the router. Anything else may hold a stack, an address or SQL. */
const SHOWN = ['code', 'serviceName', 'retryAfterSeconds', 'limit', 'maximum', 'actual'] as const;
/** What a message looks like that was never meant for a caller. */
const INTERNAL =
  /\b[a-z]{2,12}:\/\/|\n\s+at |\b\d{1,3}(?:\.\d{1,3}){3}\b|\bE(?:CONN|HOST|NET|ADDR)[A-Z]+\b|\bprisma\b|\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[\s\S]*\b(?:FROM|VALUES|SET|WHERE)\b/;

const codeOf = (error: GraphQLFormattedError): string => {
  const code = error.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
};

/** An error as it may leave the router: faults lose their message, everybody loses unknown extensions. */
export function maskError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = codeOf(error);
  const extensions: Record<string, unknown> = {};
  for (const key of SHOWN) if (error.extensions?.[key] !== undefined) extensions[key] = error.extensions[key];
  return {
    message: code === 'INTERNAL_SERVER_ERROR' ? OURS : hideResidentNumbers(error.message),
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...extensions, code },
  };
}

/**
 * A subgraph's error as the rest of the router may see it. Subgraphs mask their own faults; this is the second
 * line of defence, for one that does not: a message that shows an address, a stack or SQL is replaced.
 */
export function maskSubgraphError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, path, extensions } = maskError({ ...error, message: String(error.message) });
  return { message: INTERNAL.test(message) ? OURS : message, ...(path ? { path } : {}), extensions };
}

/** Any thrown thing as a GraphQL error; a fault that is none becomes `INTERNAL_SERVER_ERROR`. */
export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(OURS, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });

export const formatErrors = (errors: readonly unknown[]): GraphQLFormattedError[] =>
  errors.map((error) => maskError(asGraphQLError(error).toJSON()));
