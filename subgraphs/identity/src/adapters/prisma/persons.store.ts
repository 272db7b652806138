import { localized } from '@yeyak/contracts';
import type { Persons, RecordedDose } from '../../application/ports';
import type { Person, SealedNumber } from '../../domain/person';
import type { PrismaClient, Tx } from './client';
import type { Dose as DoseRow, Person as PersonRow } from './generated/client';
import { isNowhere, somewhere } from './text';

const toPerson = ({ id, name, keyId, sealedNumber, lookup, createdAt, version }: PersonRow): Person => ({
  id,
  name,
  createdAt,
  version,
  number: { keyId, sealed: sealedNumber, lookup },
});

const toRow = ({ keyId, sealed, lookup }: SealedNumber) => ({ keyId, sealedNumber: sealed, lookup });

const toDose = ({ providerName, vaccine, ...row }: DoseRow): RecordedDose => ({
  ...row,
  providerName: localized.parse(providerName),
  vaccine: localized.parse(vaccine),
});

/** In one order for whoever reads them. */
const asEntered = [{ recordedAt: 'asc' as const }, { reservationId: 'asc' as const }];

/** Those for whom reservations are made, and their doses, in PostgreSQL. */
export class PrismaPersons implements Persons<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async byIds(ids: readonly string[]): Promise<Person[]> {
    return (await this.database.person.findMany({ where: { id: { in: somewhere(ids) } } })).map(toPerson);
  }

  async ofCustomers(customerIds: readonly string[]): Promise<{ customerId: string; person: Person }[]> {
    const rows = await this.database.personOfCustomer.findMany({
      where: { customerId: { in: somewhere(customerIds) } },
      include: { person: true },
      orderBy: [{ registeredAt: 'asc' }, { personId: 'asc' }],
    });
    return rows.map(({ customerId, person }) => ({ customerId, person: toPerson(person) }));
  }

  async isLinked(personId: string, customerId: string): Promise<boolean> {
    if (isNowhere(personId) || isNowhere(customerId)) return false;
    return (await this.database.personOfCustomer.count({ where: { personId, customerId } })) === 1;
  }

  async dosesOf(personIds: readonly string[]): Promise<RecordedDose[]> {
    const where = { personId: { in: somewhere(personIds) } };
    return (await this.database.dose.findMany({ where, orderBy: asEntered })).map(toDose);
  }

  async lockNumber(
    tx: Tx,
    { lock, lookups }: { lock: bigint; lookups: readonly string[] },
  ): Promise<Person | null> {
    // A lock of its own: where the number has no row yet there is none to lock, and two keys give two lookups.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lock}::bigint)`;
    const row = await tx.person.findFirst({ where: { lookup: { in: [...lookups] } } });
    return row && toPerson(row);
  }

  async linkedTo(tx: Tx, customerId: string): Promise<string[]> {
    const rows = await tx.personOfCustomer.findMany({ where: { customerId }, select: { personId: true } });
    return rows.map(({ personId }) => personId);
  }

  async add(tx: Tx, { number, ...person }: Person): Promise<void> {
    await tx.person.create({ data: { ...person, ...toRow(number) } });
  }

  async link(
    tx: Tx,
    { personId, customerId, registeredAt }: { personId: string; customerId: string; registeredAt: Date },
  ): Promise<number> {
    await tx.personOfCustomer.create({ data: { personId, customerId, registeredAt } });
    const data = { version: { increment: 1 } };
    return (await tx.person.update({ where: { id: personId }, data })).version;
  }

  async lock(tx: Tx, personId: string): Promise<Person | null> {
    await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${personId} FOR UPDATE`;
    const row = await tx.person.findUnique({ where: { id: personId } });
    return row && toPerson(row);
  }

  async dosesIn(tx: Tx, personId: string): Promise<RecordedDose[]> {
    return (await tx.dose.findMany({ where: { personId }, orderBy: asEntered })).map(toDose);
  }

  async doseOf(tx: Tx, reservationId: string): Promise<RecordedDose | null> {
    const row = await tx.dose.findUnique({ where: { reservationId } });
    return row && toDose(row);
  }

  async record(tx: Tx, dose: RecordedDose): Promise<void> {
    await tx.dose.create({ data: dose });
    await tx.person.update({ where: { id: dose.personId }, data: { version: dose.recordedVersion } });
  }

  async lockSealedOtherwise(tx: Tx, keyId: string, most: number): Promise<Person[]> {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM person WHERE key_id <> ${keyId} LIMIT ${most} FOR UPDATE SKIP LOCKED`;
    return (await tx.person.findMany({ where: { id: { in: rows.map(({ id }) => id) } } })).map(toPerson);
  }

  async reseal(tx: Tx, personId: string, number: SealedNumber): Promise<void> {
    await tx.person.update({ where: { id: personId }, data: toRow(number) });
  }

  async oneOfEachKey(): Promise<Person[]> {
    return (await this.database.person.findMany({ distinct: ['keyId'] })).map(toPerson);
  }
}
