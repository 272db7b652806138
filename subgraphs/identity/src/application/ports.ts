import type { Envelope } from '@yeyak/contracts';
import type { Role } from '@yeyak/service-kit';
import type { Contact, User } from '../domain/user';
import type { ContactDetails } from '../domain/input';
import type { Person, SealedNumber } from '../domain/person';
import type { RefreshTokenState } from '../domain/refresh.decider';
import type { ResidentNumber } from '../domain/resident-number';
import type { KeyTimes } from '../domain/signing-keys';
import type { Dose } from '../domain/vaccinations';

/** Runs work in one transaction: all of it happens or nothing. */
export interface Transactions<Tx> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface NewUser extends Omit<User, 'version'> {
  passwordHash: string;
}

export interface Users<Tx> {
  /** @returns false where the e-mail address (or the id) is taken, also by a transaction that commits just now. */
  register(tx: Tx, user: NewUser): Promise<boolean>;
  byIds(ids: readonly string[]): Promise<User[]>;
  /** The person as the transaction sees them. */
  byIdIn(tx: Tx, id: string): Promise<User | null>;
  /** The person with their password's hash, which no other question is answered with. */
  byEmail(email: string): Promise<(User & { passwordHash: string }) | null>;
  replacePasswordHash(tx: Tx, userId: string, from: string, to: string): Promise<void>;
  /** The id of who has an e-mail address in the form in which it is kept; `null` for nobody. */
  idOf(email: string): Promise<string | null>;
  /** The user, whom nobody else changes until the transaction ends. */
  lock(tx: Tx, id: string): Promise<User | null>;
  /** How many administrators there are; nobody else makes or unmakes one until the transaction ends. */
  lockAdministrators(tx: Tx): Promise<number>;
  grant(tx: Tx, userId: string, role: Role): Promise<void>;
  revoke(tx: Tx, userId: string, role: Role): Promise<void>;
}

/** What was said of a dose when it was entered, so that it can be said again. */
export interface RecordedDose extends Dose {
  personId: string;
  customerId: string;
  recordedAt: Date;
  recordedDose: number;
  recordedNextFrom: string | null;
  /** The person's version that recording it made. */
  recordedVersion: number;
}

export interface Persons<Tx> {
  byIds(ids: readonly string[]): Promise<Person[]>;
  /** Whom customers may reserve for, the first registered first. */
  ofCustomers(customerIds: readonly string[]): Promise<{ customerId: string; person: Person }[]>;
  isLinked(personId: string, customerId: string): Promise<boolean>;
  /** Doses in the order in which they were entered. */
  dosesOf(personIds: readonly string[]): Promise<RecordedDose[]>;
  /**
   * Who has a number, found by any of its lookups; nobody else registers that number until the transaction ends.
   * @param lock the same for the same number, whatever keys are in use.
   */
  lockNumber(tx: Tx, number: { lock: bigint; lookups: readonly string[] }): Promise<Person | null>;
  /** The ids of those for whom a customer may reserve. */
  linkedTo(tx: Tx, customerId: string): Promise<string[]>;
  add(tx: Tx, person: Person): Promise<void>;
  /** @returns the person's version thereafter. */
  link(tx: Tx, link: { personId: string; customerId: string; registeredAt: Date }): Promise<number>;
  /** The person, whom nobody else changes until the transaction ends. */
  lock(tx: Tx, personId: string): Promise<Person | null>;
  dosesIn(tx: Tx, personId: string): Promise<RecordedDose[]>;
  doseOf(tx: Tx, reservationId: string): Promise<RecordedDose | null>;
  /** Enters a dose; the person's version becomes `recordedVersion`. */
  record(tx: Tx, dose: RecordedDose): Promise<void>;
  /** Some whose numbers were sealed with another key than this one, locked; those that are locked already left out. */
  lockSealedOtherwise(tx: Tx, keyId: string, most: number): Promise<Person[]>;
  reseal(tx: Tx, personId: string, number: SealedNumber): Promise<void>;
  /** One person for each key that numbers are sealed with. */
  oneOfEachKey(): Promise<Person[]>;
}

/** Seals resident registration numbers and finds them again; the only one who has the keys. */
export interface ResidentNumbers {
  readonly currentKeyId: string;
  /** With the current key, for one person: what is sealed for one does not open as another's. */
  seal(number: ResidentNumber, personId: string): SealedNumber;
  /** @throws where the key is not known or not the one. */
  open(number: SealedNumber, personId: string): ResidentNumber;
  /** By what to look for a number: its lookup with each key; and what to lock meanwhile. */
  finding(number: ResidentNumber): { lock: bigint; lookups: string[] };
}

export interface Contacts<Tx> {
  byIds(ids: readonly string[]): Promise<Contact[]>;
  /** A person's contacts, their own first, then newest first. */
  ofCustomers(customerIds: readonly string[]): Promise<Contact[]>;
  /** The same of one person, whose contacts nobody else changes until the transaction ends; `null` for no such person. */
  lockOf(tx: Tx, customerId: string): Promise<Contact[] | null>;
  save(
    tx: Tx,
    contact: ContactDetails & { id: string; customerId: string; createdAt: Date },
  ): Promise<Contact>;
}

export interface NewRefreshToken {
  digest: string;
  sessionId: string;
  issuedAt: Date;
  expiresAt: Date;
}

export interface Sessions<Tx> {
  start(tx: Tx, session: { id: string; userId: string; createdAt: Date }): Promise<void>;
  addToken(tx: Tx, token: NewRefreshToken): Promise<void>;
  /** A token with its session, which nobody else changes until the transaction ends. */
  lockToken(tx: Tx, digest: string): Promise<RefreshTokenState | null>;
  useUp(tx: Tx, digest: string, at: Date): Promise<void>;
  end(tx: Tx, sessionId: string, reason: 'SIGNED_OUT' | 'REUSED', at: Date): Promise<void>;
  /** Forgets tokens that ended before, and the sessions that have none left. */
  prune(tx: Tx, endedBefore: Date): Promise<void>;
}

export interface SignInAttempts<Tx> {
  /**
   * Counts a try as failed before it is known how it ends, so that many at once cannot slip through together.
   * @returns until when the address has to wait; `null` where the try may go on.
   */
  begin(address: string, now: Date): Promise<Date | null>;
  /** This one try was none of those that are counted; those before it stay. */
  forgive(tx: Tx, address: string): Promise<void>;
  /** The try succeeded: earlier failures are forgotten. */
  succeed(tx: Tx, address: string): Promise<void>;
  prune(tx: Tx, before: Date): Promise<void>;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  /** @returns whether it is right, and whether its hash should be made again with today's parameters. */
  verify(password: string, hash: string): Promise<{ right: boolean; outdated: boolean }>;
  /** As much work as verifying, for an address that nobody has: so that the time does not tell. Never right. */
  verifyNobody(password: string): Promise<void>;
}

/** A key as it is stored: the private half sealed. */
export interface StoredKey extends KeyTimes {
  publicJwk: PublicJwk;
  sealedPrivateKey: string;
}

/** The public half of a key (RFC 7517). */
export type PublicJwk = Readonly<Record<string, unknown>> & { kty: string; kid: string };

export interface SigningKeyStore<Tx> {
  all(): Promise<StoredKey[]>;
  /** The same, with nobody else making or removing keys until the transaction ends. */
  lockAll(tx: Tx): Promise<StoredKey[]>;
  add(tx: Tx, key: StoredKey): Promise<void>;
  remove(tx: Tx, kids: readonly string[]): Promise<void>;
}

export interface Claims {
  userId: string;
  roles: readonly Role[];
  tokenId: string;
  issuedAt: Date;
  expiresAt: Date;
}

/** Makes keys and signs with them; the only one who sees a private key. */
export interface KeySmith {
  make(times: Omit<KeyTimes, 'kid'>): Promise<StoredKey>;
  /** @throws where the key was sealed with another secret. */
  sign(key: StoredKey, claims: Claims): Promise<string>;
}

/** Makes secrets that nobody can guess, and the digests by which they are recognised. */
export interface Secrets {
  refreshToken(): { token: string; digest: string };
  digest(token: string): string;
  id(): string;
}

/** Stores messages in the transaction that changes what they speak of. */
export type Outbox<Tx> = (tx: Tx, messages: readonly Envelope[]) => Promise<void>;
