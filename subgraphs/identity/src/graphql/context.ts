import type { RequestContext } from '@yeyak/graphql-kit';
import type { Localized } from '@yeyak/contracts';
import type { GrantMembership, RevokeMembership } from '../application/change-memberships';
import type { RefreshSession } from '../application/refresh-session';
import type { RegisterPerson } from '../application/register-person';
import type { SaveContact } from '../application/save-contact';
import type { SignIn } from '../application/sign-in';
import type { SignInDemo } from '../application/sign-in-demo';
import type { SignOut } from '../application/sign-out';
import type { SignUp } from '../application/sign-up';
import type { Person } from '../domain/person';
import type { Loaders } from './loaders';

/** Somebody to sign in as with one click. */
export interface DemoPerson {
  id: string;
  label: Localized;
}

/** What `identity` can be asked to do. */
export interface UseCases {
  signUp: SignUp;
  signIn: SignIn;
  signInDemo: SignInDemo;
  refreshSession: RefreshSession;
  signOut: SignOut;
  saveContact: SaveContact;
  registerPerson: RegisterPerson;
  grantMembership: GrantMembership;
  revokeMembership: RevokeMembership;
}

/** What a resolver of `identity` has at hand. */
export interface Context extends RequestContext {
  useCases: UseCases;
  loaders: Loaders;
  /** A person's number as it may be shown: `900101-1******`. */
  maskedNumberOf: (person: Person) => string;
  /** Whether a customer may reserve for a person. */
  isLinked: (personId: string, customerId: string) => Promise<boolean>;
  demoPeople: readonly DemoPerson[];
  /** Makes an id for something new. */
  newId: () => string;
}
