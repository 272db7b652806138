import type { Localized } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import type { Offering, OfferingStore } from '../../application/ports';
import type { Doses } from '../../domain/reservation';

interface OfferingRow {
  id: string;
  providerId: string;
  providerName: Localized;
  kind: string;
  name: Localized;
  amount: number;
  currency: string;
  sku: string | null;
  stockGroup: string | null;
  capacity: number | null;
  dated: boolean;
  startsAt: Date | null;
  endsAt: Date | null;
  doses: Doses | null;
  timeZone: string;
  active: boolean;
  version: number;
}

/** Enough for every offering of a few thousand providers; the oldest go first beyond that. */
const MOST_REMEMBERED = 50_000;
/** A provider's new name, which another replica may have been told of, is seen here after so long. */
const REMEMBERED_MS = 30_000;

/**
 * Our copies of offerings. Reserving reads them from memory: the reserving statement itself checks the version, so what
 * is remembered may be old but never leads to a wrong price.
 */
export class PrismaOfferingStore implements OfferingStore {
  private readonly remembered = new Map<string, { offering: Offering; until: number }>();

  constructor(private readonly client: SqlTransaction) {}

  async find(id: string): Promise<Offering | null> {
    const known = this.remembered.get(id);
    return known && known.until > performance.now() ? known.offering : this.findFresh(id);
  }

  async findFresh(id: string): Promise<Offering | null> {
    const [row] = await this.client.$queryRawUnsafe<OfferingRow[]>(
      `SELECT o.id, o.provider_id AS "providerId", p.name AS "providerName", o.kind, o.name, o.amount, o.currency,
              o.sku, o.stock_group AS "stockGroup", o.capacity, o.dated, o.starts_at AS "startsAt",
              o.ends_at AS "endsAt", o.doses, p.time_zone AS "timeZone", o.active, o.version
       FROM offering_copy o JOIN provider_copy p ON p.id = o.provider_id WHERE o.id = $1`,
      id,
    );
    if (!row) return null;
    const { amount, currency, startsAt, endsAt, ...same } = row;
    const period = startsAt && endsAt ? { startsAt, endsAt } : null;
    const offering: Offering = { ...same, price: { amount, currency }, period };
    if (this.remembered.size >= MOST_REMEMBERED) {
      for (const oldest of this.remembered.keys()) {
        this.remembered.delete(oldest);
        break;
      }
    }
    this.remembered.set(id, { offering, until: performance.now() + REMEMBERED_MS });
    return offering;
  }

  async saveOffering(
    tx: SqlTransaction,
    offering: Omit<Offering, 'providerName' | 'timeZone'>,
  ): Promise<void> {
    await tx.$executeRawUnsafe(
      `INSERT INTO offering_copy AS o (id, provider_id, kind, name, amount, currency, sku, active, version,
                                       stock_group, capacity, dated, starts_at, ends_at, doses)
       VALUES ($1, $2, $3, $4::jsonb, $5::int, $6, $7, $8, $9::int, $10, $11::int, $12, $13::timestamptz,
               $14::timestamptz, $15::jsonb)
       ON CONFLICT (id) DO UPDATE SET provider_id = excluded.provider_id, kind = excluded.kind, name = excluded.name,
         amount = excluded.amount, currency = excluded.currency, sku = excluded.sku, active = excluded.active,
         stock_group = excluded.stock_group, capacity = excluded.capacity, dated = excluded.dated,
         starts_at = excluded.starts_at, ends_at = excluded.ends_at, doses = excluded.doses, version = excluded.version
       WHERE o.version < excluded.version`,
      offering.id,
      offering.providerId,
      offering.kind,
      JSON.stringify(offering.name),
      offering.price.amount,
      offering.price.currency,
      offering.sku,
      offering.active,
      offering.version,
      offering.stockGroup,
      offering.capacity,
      offering.dated,
      offering.period?.startsAt ?? null,
      offering.period?.endsAt ?? null,
      offering.doses ? JSON.stringify(offering.doses) : null,
    );
    this.remembered.delete(offering.id);
  }

  async withdrawOffering(tx: SqlTransaction, id: string, version: number): Promise<void> {
    // It may come before the publication: then the row that keeps the version makes that one come too late.
    await tx.$executeRawUnsafe(
      `INSERT INTO offering_copy AS o (id, provider_id, kind, name, amount, currency, sku, active, version)
       VALUES ($1, '', '', '{"ko":"","en":""}', 0, 'KRW', NULL, false, $2::int)
       ON CONFLICT (id) DO UPDATE SET active = false, version = excluded.version WHERE o.version < excluded.version`,
      id,
      version,
    );
    this.remembered.delete(id);
  }

  async saveProvider(
    tx: SqlTransaction,
    provider: { id: string; name: Localized; timeZone: string; version: number },
  ): Promise<void> {
    await tx.$executeRawUnsafe(
      `INSERT INTO provider_copy AS p (id, name, time_zone, version) VALUES ($1, $2::jsonb, $3, $4::int)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, time_zone = excluded.time_zone, version = excluded.version
       WHERE p.version < excluded.version`,
      provider.id,
      JSON.stringify(provider.name),
      provider.timeZone,
      provider.version,
    );
    this.remembered.clear(); // names of providers are remembered with their offerings
  }
}
