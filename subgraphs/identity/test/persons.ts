import { randomUUID } from 'node:crypto';
import type { Principal } from '@yeyak/service-kit';
import { checkDigit } from '../src/domain/resident-number';
import { customer, type Running } from './harness';

export const REGISTER = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename
  ... on RegisterPersonSuccess { person { id name maskedResidentNumber vaccinations { dose } nextDoses { dose } } }
  ... on UserError { code message } ... on InvalidInput { field } ... on TooManyPersons { limit }
  ... on TooManyAttempts { retryAfterSeconds } } }`;
export const RECORD = `id name maskedResidentNumber
  vaccinations { status { code label { ko en } } reservationId disease dose doses sku vaccine { ko en } lot
    providerId providerName { ko en } vaccinatedAt }
  nextDoses { disease dose dueOn }`;

export interface PersonAnswer {
  id: string;
  name: string | null;
  maskedResidentNumber: string | null;
  vaccinations: { reservationId: string; dose: number }[] | null;
  nextDoses: { disease: string; dose: number; dueOn: string }[] | null;
}
export interface Registered {
  __typename: string;
  person: PersonAnswer;
  code: string;
  message: string;
  field: string;
  retryAfterSeconds: number;
}
export interface Fact {
  type: string;
  aggregate_id: string;
  aggregate_version: number;
  correlation_id: string;
  causation_id: string | null;
  payload: object;
}

/** A number that has its checksum; another one for each serial. */
export const numbered = (serial: number): string => {
  const twelve = `880808199${String(serial).padStart(3, '0')}`;
  return `${twelve.slice(0, 6)}-${twelve.slice(6)}${checkDigit(twelve)}`;
};

/** A customer of a test's own. */
export async function newCustomer(identity: Running): Promise<Principal & { type: 'user' }> {
  const userId = `customer-${randomUUID()}`;
  await identity.sql(
    `INSERT INTO "user" (id, email, name, phone, locale, password_hash, created_at, version)
     VALUES ($1, $1, 'x', '0', 'ko', '', now(), 1)`,
    [userId],
  );
  return customer(userId);
}

/** Registers a person as a customer would. */
export const registerPerson = async (identity: Running, input: object, by: Principal): Promise<Registered> =>
  (await identity.ask<{ registerPerson: Registered }>(REGISTER, { input }, by)).data.registerPerson;

/** What was said to others, in the order in which it was said. */
export const factsOf = (identity: Running, column: string, value: string): Promise<Fact[]> =>
  identity.sql<Fact>(
    `SELECT type, aggregate_id, aggregate_version, correlation_id, causation_id, payload FROM outbox
     WHERE ${column} = $1 ORDER BY position`,
    [value],
  );

/** A person with their record, as a viewer sees them. */
export const recordSeenBy = async (
  identity: Running,
  id: string,
  viewer: Principal,
): Promise<PersonAnswer | null> => {
  const query = `query ($id: ID!) { person(id: $id) { ${RECORD} } }`;
  return (await identity.ask<{ person: PersonAnswer | null }>(query, { id }, viewer)).data.person;
};
