import type { SessionTokens } from '../application/open-session';
import type { SessionMapper } from './mappers';

/** The words of the refusals that carry nothing else. */
const WORDS = {
  EmailTaken: ['EMAIL_TAKEN', 'Somebody is registered with this e-mail address.'],
  InvalidCredentials: ['INVALID_CREDENTIALS', 'The e-mail address or the password is not right.'],
  InvalidRefreshToken: ['INVALID_REFRESH_TOKEN', 'The sign-in has ended. Sign in again.'],
  SessionRevoked: ['SESSION_REVOKED', 'The sign-in was ended. Sign in again.'],
  TooManyAttempts: ['TOO_MANY_ATTEMPTS', 'Too many failures. Try again later.'],
  TooManyContacts: ['TOO_MANY_CONTACTS', 'There are as many contacts as one may have.'],
  TooManyPersons: ['TOO_MANY_PERSONS', 'You have registered as many people as one may.'],
  PersonMismatch: ['PERSON_MISMATCH', 'This name and this number do not go together.'],
  InvalidResidentNumber: ['INVALID_RESIDENT_NUMBER', 'The resident registration number cannot be right.'],
  LastAdministrator: ['LAST_ADMINISTRATOR', 'Nobody would be left to run the platform.'],
  NotFound: ['NOT_FOUND', 'There is no such user.'],
  InvalidInput: ['INVALID_INPUT', 'A part of the input cannot be right.'],
} as const;
type Tag = keyof typeof WORDS;

/** A refusal as GraphQL says it, each member of a union for itself. */
export type Refused<R> = R extends { tag: Tag }
  ? Omit<R, 'tag' | 'message'> & { __typename: R['tag']; code: string; message: string }
  : never;

/** The tag is the type's name; what the refusal carries goes along, its own words before ours. */
export function refusal<R extends { tag: Tag }>(reason: R): Refused<R> {
  const { tag, ...rest } = reason;
  const [code, message] = WORDS[tag];
  return { code, message, ...rest, __typename: tag } as unknown as Refused<R>;
}

/** What signing in, however it was done, is answered with. */
export const sessionOr = <R extends { tag: Tag }>(
  outcome: { tag: 'SignedIn'; session: SessionTokens } | R,
): SessionMapper | Refused<R> =>
  'session' in outcome ? { __typename: 'Session', ...outcome.session } : refusal(outcome);
