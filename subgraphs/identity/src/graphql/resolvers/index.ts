import type { Resolvers } from '../schema.generated';
import { Contact } from './contact';
import { contact, contacts } from './contact-queries';
import { Customer } from './customer';
import { demoUsers } from './demo-users';
import { me } from './me';
import { refreshSession } from './refresh-session';
import { saveContact } from './save-contact';
import { Session } from './session';
import { signIn } from './sign-in';
import { signInDemo } from './sign-in-demo';
import { signOut } from './sign-out';
import { signUp } from './sign-up';
import { Viewer } from './viewer';

export const resolvers: Resolvers = {
  Query: { me, demoUsers, contact, contacts },
  Mutation: { signUp, signIn, signInDemo, refreshSession, signOut, saveContact },
  Contact,
  Customer,
  Session,
  Viewer,
};
