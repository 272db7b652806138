import type { SqlTransaction } from '@yeyak/messaging';
import type { PersonStore } from '../../application/ports';

/** Our copy of whom customers may reserve for, and when the next dose of each is due. Ids and dates, nothing else. */
export class PrismaPersonStore implements PersonStore {
  constructor(private readonly client: SqlTransaction) {}

  async find(
    personId: string,
    customerId: string,
    disease: string | null,
  ): Promise<{ isTheirs: boolean; nextDoseFrom: string | null }> {
    const [found] = await this.client.$queryRawUnsafe<{ isTheirs: boolean; nextDoseFrom: string | null }[]>(
      `SELECT EXISTS (SELECT 1 FROM person_copy WHERE person_id = $1 AND customer_id = $2) AS "isTheirs",
              (SELECT not_before::text FROM next_dose WHERE person_id = $1 AND disease = $3) AS "nextDoseFrom"`,
      personId,
      customerId,
      disease,
    );
    return found ?? { isTheirs: false, nextDoseFrom: null };
  }

  async savePerson(tx: SqlTransaction, person: { personId: string; customerId: string }): Promise<void> {
    await tx.$executeRawUnsafe(
      `INSERT INTO person_copy (person_id, customer_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      person.personId,
      person.customerId,
    );
  }

  async saveDose(
    tx: SqlTransaction,
    dose: { personId: string; disease: string; dose: number; nextDoseFrom: string | null },
  ): Promise<void> {
    await tx.$executeRawUnsafe(
      `INSERT INTO next_dose AS d (person_id, disease, dose, not_before) VALUES ($1, $2, $3::int, $4::date)
       ON CONFLICT (person_id, disease) DO UPDATE SET dose = excluded.dose, not_before = excluded.not_before
       WHERE d.dose < excluded.dose`,
      dose.personId,
      dose.disease,
      dose.dose,
      dose.nextDoseFrom,
    );
  }
}
