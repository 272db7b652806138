import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { PersonStore } from '../application/ports';

/** Keeps our own copy of whom customers may reserve for and of when a next dose is due: ids and dates, nothing else. */
export const copyPersonsWhenRegistered = (persons: PersonStore): Policy<SqlTransaction>[] => [
  policy('PersonRegistered', async ({ payload }, tx) => {
    await persons.savePerson(tx, payload);
  }),
  policy('VaccinationRecorded', async ({ payload }, tx) => {
    await persons.saveDose(tx, payload);
  }),
];
