import { z } from 'zod';
import { facts, type MessageOf } from './envelope';

/** Facts of `identity`. Names, phones and addresses never leave it: others keep ids. */
export const identityFacts = facts('identity', {
  CustomerRegistered: z.object({ customerId: z.string(), locale: z.enum(['ko', 'en']) }),
});
export type IdentityFact = MessageOf<typeof identityFacts>;
