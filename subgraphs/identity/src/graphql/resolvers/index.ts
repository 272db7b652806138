import type { Resolvers } from '../schema.generated';
import { grantMembership, revokeMembership } from './change-memberships';
import { Contact } from './contact';
import { contact, contacts } from './contact-queries';
import { Customer } from './customer';
import { demoUsers } from './demo-users';
import { me } from './me';
import { Person } from './person';
import { person, personBelongsTo } from './person-queries';
import { refreshSession } from './refresh-session';
import { registerPerson } from './register-person';
import { saveContact } from './save-contact';
import { Session } from './session';
import { signIn } from './sign-in';
import { signInDemo } from './sign-in-demo';
import { signOut } from './sign-out';
import { signUp } from './sign-up';
import { Vaccination } from './vaccination';
import { Viewer } from './viewer';

export const resolvers: Resolvers = {
  Query: { me, demoUsers, person, personBelongsTo, contact, contacts },
  Mutation: {
    signUp,
    signIn,
    signInDemo,
    refreshSession,
    signOut,
    saveContact,
    registerPerson,
    grantMembership,
    revokeMembership,
  },
  Contact,
  Customer,
  Person,
  Session,
  Vaccination,
  Viewer,
};
