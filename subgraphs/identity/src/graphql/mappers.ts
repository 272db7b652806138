import type { Contact, Person } from '../domain/person';

/** What answers `Viewer`: the person themselves. */
export type ViewerMapper = Person;
/** What answers `Customer`: the whole record for those who may see it, else the id alone. */
export type CustomerMapper = Person | { id: string };
/** What answers `Contact`: the whole of it for those who may see it, else the id alone. */
export type ContactMapper = Contact | { id: string };
/** What answers `Session`. */
export interface SessionMapper {
  __typename: 'Session';
  userId: string;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}
