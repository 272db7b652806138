import { message, type PayloadOf } from '@yeyak/contracts';
import { type Dose, placeOf } from '../domain/vaccinations';
import type { Outbox, Persons, RecordedDose } from './ports';

export type RecordVaccination<Tx> = (
  tx: Tx,
  command: PayloadOf<'RecordVaccination'>,
  cause: { messageId: string; correlationId: string; now: Date },
) => Promise<void>;

/**
 * Enters a dose into the person's record (V7), once per reservation however often it is asked for; each asking is
 * answered, with what was said the first time.
 * @throws for a person whom nobody registered: the command waits and is seen to wait.
 */
export const recordVaccination =
  <Tx>({ persons, outbox }: { persons: Persons<Tx>; outbox: Outbox<Tx> }): RecordVaccination<Tx> =>
  async (tx, { personId, customerId, vaccinatedAt, ...said }, { messageId, correlationId, now }) => {
    const person = await persons.lock(tx, personId);
    if (!person) throw new Error(`a vaccination of a person whom nobody registered: ${personId}`);
    let recorded = await persons.doseOf(tx, said.reservationId);
    if (!recorded) {
      const dose: Dose = { ...said, vaccinatedAt: new Date(vaccinatedAt) };
      const place = placeOf(dose.reservationId, [...(await persons.dosesIn(tx, personId)), dose]);
      recorded = {
        ...dose,
        personId,
        customerId,
        recordedAt: now,
        recordedDose: place.dose,
        recordedNextFrom: place.nextDoseFrom,
        recordedVersion: person.version + 1,
      };
      await persons.record(tx, recorded);
    }
    await outbox(tx, [announced(recorded, { messageId, correlationId })]);
  };

const announced = (dose: RecordedDose, cause: { messageId: string; correlationId: string }) =>
  message(
    'VaccinationRecorded',
    {
      personId: dose.personId,
      customerId: dose.customerId,
      reservationId: dose.reservationId,
      disease: dose.disease,
      dose: dose.recordedDose,
      recordedAt: dose.recordedAt.toISOString(),
      nextDoseFrom: dose.recordedNextFrom,
    },
    {
      aggregateType: 'Person',
      aggregateId: dose.personId,
      aggregateVersion: dose.recordedVersion,
      correlationId: cause.correlationId,
      causationId: cause.messageId,
      occurredAt: dose.recordedAt,
    },
  );
