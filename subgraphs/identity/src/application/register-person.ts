import { message } from '@yeyak/contracts';
import { secondsUntil } from '../domain/attempts';
import { type InvalidInput, parseName } from '../domain/input';
import { dayInKorea } from '../domain/local-date';
import {
  decideRegisterPerson,
  type Person,
  type PersonMismatch,
  type TooManyPersons,
} from '../domain/person';
import { type InvalidResidentNumber, ResidentNumber } from '../domain/resident-number';
import type { Outbox, Persons, ResidentNumbers, SignInAttempts, Transactions, Users } from './ports';

export type RegisterPerson = (command: {
  /** The id of the new person, if there is to be one. */
  personId: string;
  customerId: string;
  name: string;
  residentNumber: string;
  issuedSinceOctober2020?: boolean | null;
  now: Date;
}) => Promise<RegisterPersonOutcome>;
export type RegisterPersonOutcome =
  | { tag: 'Registered'; person: Person }
  | { tag: 'UnknownCustomer' }
  | { tag: 'TooManyAttempts'; retryAfterSeconds: number }
  | InvalidInput
  | InvalidResidentNumber
  | TooManyPersons
  | PersonMismatch;

export interface RegisterPersonDeps<Tx> {
  transactions: Transactions<Tx>;
  users: Users<Tx>;
  persons: Persons<Tx>;
  residentNumbers: ResidentNumbers;
  attempts: SignInAttempts<Tx>;
  outbox: Outbox<Tx>;
}

/** Under which a customer's wrong guesses are counted; no e-mail address looks like it. */
const guessesOf = (customerId: string): string => `person of ${customerId}`;

/**
 * Registers somebody for whom a customer may reserve (V1). One human is one person, whoever registers them; the same
 * again gives the same person. Who gives a number with a wrong name is told no more than that, and waits longer with
 * each further try, as with a wrong password.
 */
export const registerPerson =
  <Tx>(deps: RegisterPersonDeps<Tx>): RegisterPerson =>
  async ({ personId, customerId, name: givenName, residentNumber, issuedSinceOctober2020, now }) => {
    const name = parseName(givenName);
    if (!name.ok) return name.reason;
    const number = ResidentNumber.parse(residentNumber, {
      today: dayInKorea(now),
      issuedSinceOctober2020: issuedSinceOctober2020 ?? false,
    });
    if (!number.ok) return number.reason;
    const guesses = guessesOf(customerId);
    const blockedUntil = await deps.attempts.begin(guesses, now);
    if (blockedUntil) return { tag: 'TooManyAttempts', retryAfterSeconds: secondsUntil(blockedUntil, now) };
    return deps.transactions.transaction(async (tx): Promise<RegisterPersonOutcome> => {
      if (!(await deps.users.lock(tx, customerId))) return { tag: 'UnknownCustomer' };
      const known = await deps.persons.lockNumber(tx, deps.residentNumbers.finding(number.value));
      const linked = await deps.persons.linkedTo(tx, customerId);
      const decision = decideRegisterPerson(name.value, {
        known: known && { name: known.name, linked: linked.includes(known.id) },
        personsOfCustomer: linked.length,
      });
      if (decision.ok || decision.reason.tag !== 'PersonMismatch') await deps.attempts.forgive(tx, guesses);
      if (!decision.ok) return decision.reason;
      const [event] = decision.events;
      const person: Person = known ?? {
        id: personId,
        name: name.value,
        number: deps.residentNumbers.seal(number.value, personId),
        createdAt: now,
        version: 0,
      };
      if (!event) return { tag: 'Registered', person };
      if (event.type === 'PersonAdded') await deps.persons.add(tx, person);
      const link = { personId: person.id, customerId, registeredAt: now };
      const version = await deps.persons.link(tx, link);
      await deps.outbox(tx, [registered(link, version)]);
      return { tag: 'Registered', person: { ...person, version } };
    });
  };

/** Ids alone: no name, no number. */
const registered = (
  { personId, customerId, registeredAt }: { personId: string; customerId: string; registeredAt: Date },
  version: number,
) =>
  message(
    'PersonRegistered',
    { personId, customerId },
    {
      aggregateType: 'Person',
      aggregateId: personId,
      aggregateVersion: version,
      correlationId: personId,
      causationId: null,
      occurredAt: registeredAt,
    },
  );
