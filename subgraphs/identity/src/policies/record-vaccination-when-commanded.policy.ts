import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { RecordVaccination } from '../application/record-vaccination';

/** The person was vaccinated: the process wants it in their record (V7). */
export const recordVaccinationWhenCommanded = <Tx extends SqlTransaction>(
  record: RecordVaccination<Tx>,
  clock: () => Date,
): Policy<Tx> =>
  policy<Tx, 'RecordVaccination'>('RecordVaccination', ({ id, correlationId, payload }, tx) =>
    record(tx, payload, { messageId: id, correlationId, now: clock() }),
  );
