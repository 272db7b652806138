import type { Person } from '../domain/person';
import type { Contact, User } from '../domain/user';
import type { Vaccination } from '../domain/vaccinations';

/** What answers `Viewer`: the person themselves. */
export type ViewerMapper = User;
/** What answers `Customer`: the whole record for those who may see it, else the id alone. */
export type CustomerMapper = User | { id: string };
/** What answers `Contact`: the whole of it for those who may see it, else the id alone. */
export type ContactMapper = Contact | { id: string };
/** What answers `Person`: the whole of it for those who may see it, else the id alone. */
export type PersonMapper = Person | { id: string };
/** What answers `Vaccination`. */
export type VaccinationMapper = Vaccination;
/** What answers `Session`. */
export interface SessionMapper {
  __typename: 'Session';
  userId: string;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}
