import { GraphQLError } from 'graphql';

/** A token of another issuer, or of a user who is gone: whoever asks is not signed in here. */
export const notSignedInHere = (): GraphQLError =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
