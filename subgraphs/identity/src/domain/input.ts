import type { Role } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import type { Locale } from './user';

/** A part of what was said cannot be right. The message is for the person who said it. */
export interface InvalidInput {
  tag: 'InvalidInput';
  field: string;
  message: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: InvalidInput };

const LIMITS = { email: 254, name: 100, address: 200, phone: 20, id: 200 } as const;
export const PASSWORD_LENGTH = { least: 8, most: 128 } as const;

const CONTROL = /\p{Cc}|\p{Cs}|[\u2028\u2029]/u;
/** As much of RFC 5321 as is worth checking: whether an address works is found out by writing to it. */
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/u;
const PHONE = /^\+?\d[\d -]*\d$/;

class Refusal extends Error {
  constructor(readonly reason: InvalidInput) {
    super(reason.field);
  }
}

const refuse = (field: string, message: string): never => {
  throw new Refusal({ tag: 'InvalidInput', field, message });
};

/** Runs a parser; what it refuses becomes a value. */
function attempt<T>(parse: () => T): Parsed<T> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** The number of characters as people count them: 😀 is one. */
const length = (text: string): number => [...text].length;

function line(field: string, given: string, most: number): string {
  const text = given.normalize('NFC').trim();
  if (text === '') refuse(field, `"${field}" is empty.`);
  if (CONTROL.test(text)) refuse(field, `"${field}" contains control characters.`);
  if (length(text) > most) refuse(field, `"${field}" is longer than ${most} characters.`);
  return text;
}

function phone(given: string): string {
  const text = line('phone', given, LIMITS.phone);
  const digits = text.replace(/\D/g, '').length;
  if (!PHONE.test(text) || digits < 7 || digits > 15) refuse('phone', '"phone" is not a telephone number.');
  return text;
}

/** The one form in which an e-mail address is kept and compared. Accepts what it cannot understand: it matches nobody. */
export const foldEmail = (given: string): string => given.normalize('NFKC').trim().toLowerCase();

function password(given: string, email: string): string {
  const { least, most } = PASSWORD_LENGTH;
  const count = length(given);
  if (count < least || count > most) refuse('password', `"password" has ${least} to ${most} characters.`);
  if (foldEmail(given) === email) refuse('password', '"password" is the e-mail address.');
  return given;
}

export interface SignUpDetails {
  email: string;
  password: string;
  name: string;
  phone: string;
  locale: Locale;
}

/** What a person says of themselves, in the form in which it is kept. */
export const parseSignUp = (given: SignUpDetails): Parsed<SignUpDetails> =>
  attempt(() => {
    const email = foldEmail(line('email', given.email, LIMITS.email));
    if (!EMAIL.test(email)) refuse('email', '"email" is not an e-mail address.');
    return {
      email,
      password: password(given.password, email),
      name: line('name', given.name, LIMITS.name),
      phone: phone(given.phone),
      locale: given.locale,
    };
  });

export interface ContactDetails {
  name: string;
  phone: string;
  address: string | null;
}

/** Whom to reach, in the form in which it is kept; an address of nothing but spaces is none. */
export const parseContact = (given: {
  name: string;
  phone: string;
  address?: string | null;
}): Parsed<ContactDetails> =>
  attempt(() => ({
    name: line('name', given.name, LIMITS.name),
    phone: phone(given.phone),
    address: given.address?.trim() ? line('address', given.address, LIMITS.address) : null,
  }));

/** How a person for whom one reserves is called, in the form in which it is kept. */
export const parseName = (given: string): Parsed<string> => attempt(() => line('name', given, LIMITS.name));

/** Who is to become (or to stop being) what. */
export interface MembershipDetails {
  whom: { userId: string } | { email: string };
  role: Role;
}

/** The id of where a role holds: needed where `wanted`, out of place elsewhere. */
function scope(field: string, given: string | null | undefined, wanted: boolean): string {
  if (!wanted && given != null) refuse(field, `"${field}" has no place with this role.`);
  return wanted ? line(field, given ?? '', LIMITS.id) : '';
}

/** A membership as an administrator names it. */
export const parseMembership = (given: {
  userId?: string | null;
  email?: string | null;
  role: Role['role'];
  providerId?: string | null;
  supplierId?: string | null;
}): Parsed<MembershipDetails> =>
  attempt(() => {
    const { userId, email } = given;
    if ((userId == null) === (email == null)) refuse('userId', 'Either "userId" or "email" says who.');
    const providerId = scope('providerId', given.providerId, given.role === 'STAFF');
    const supplierId = scope('supplierId', given.supplierId, given.role === 'SUPPLIER');
    return {
      whom: userId == null ? { email: foldEmail(email ?? '') } : { userId },
      role: roleOf(given.role, providerId, supplierId),
    };
  });

function roleOf(role: Role['role'], providerId: string, supplierId: string): Role {
  switch (role) {
    case 'STAFF':
      return { role, providerId };
    case 'SUPPLIER':
      return { role, supplierId };
    case 'CUSTOMER':
    case 'ADMIN':
      return { role };
    default:
      return impossible(role);
  }
}
