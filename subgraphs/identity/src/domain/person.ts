import { type Decision, accepted, rejected } from '@yeyak/domain-kit';

/**
 * Somebody for whom reservations are made, known by their resident registration number: a customer, or whom they care
 * for. The record belongs to the human; customers are linked to it.
 */
export interface Person {
  id: string;
  name: string;
  number: SealedNumber;
  createdAt: Date;
  /** Rises with each customer who is linked and each dose that is recorded. */
  version: number;
}

/** A resident registration number as it is stored: unreadable without the key of this id. */
export interface SealedNumber {
  keyId: string;
  sealed: string;
  /** A keyed hash by which the same number is found again. */
  lookup: string;
}

/** The most people for whom one customer may reserve. */
export const MOST_PERSONS = 20;

export interface TooManyPersons {
  tag: 'TooManyPersons';
  limit: number;
}

/** This name and this number do not go together; nothing more is said. */
export interface PersonMismatch {
  tag: 'PersonMismatch';
}

/** `PersonAdded`: nobody had this number. `CustomerLinked`: somebody else had registered the same human before. */
export type PersonEvent = { type: 'PersonAdded' } | { type: 'CustomerLinked' };

/** The form in which names are compared: 김 민지 is 김민지, Ｋｉｍ is kim. */
export const foldName = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/**
 * Registers the person who has a number, for a customer. Saying the same again changes nothing.
 * The limit is looked at before the number: a customer who is at it learns nothing of numbers that are not theirs.
 */
export function decideRegisterPerson(
  name: string,
  state: { known: { name: string; linked: boolean } | null; personsOfCustomer: number },
): Decision<PersonEvent, TooManyPersons | PersonMismatch> {
  const { known, personsOfCustomer } = state;
  if (!known?.linked && personsOfCustomer >= MOST_PERSONS)
    return rejected({ tag: 'TooManyPersons', limit: MOST_PERSONS });
  if (!known) return accepted({ type: 'PersonAdded' });
  if (foldName(known.name) !== foldName(name)) return rejected({ tag: 'PersonMismatch' });
  return known.linked ? accepted() : accepted({ type: 'CustomerLinked' });
}
