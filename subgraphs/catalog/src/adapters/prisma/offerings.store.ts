import type { NameSearch, OfferingStore, Placed, Slice } from '../../application/ports';
import type { Offering } from '../../domain/offering';
import { searchable } from '../../domain/search';
import type { PrismaClient, Tx } from './client';
import type { Offering as Row } from './generated/client';
import { nameContains } from './name-search';
import { isNowhere, somewhere } from './text';

const toOffering = (row: Row): Placed<Offering> => ({
  id: row.id,
  idempotencyKey: row.idempotencyKey,
  providerId: row.providerId,
  kind: row.kind,
  name: { ko: row.nameKo, en: row.nameEn },
  description:
    row.descriptionKo === null || row.descriptionEn === null
      ? null
      : { ko: row.descriptionKo, en: row.descriptionEn },
  price: { amount: row.priceAmount, currency: row.priceCurrency },
  sku: row.sku,
  active: row.active,
  version: row.version,
  sequence: row.sequence.toString(),
});

const wordsToRow = ({ name, description, price, active, version }: Offering) => ({
  nameKo: name.ko,
  nameEn: name.en,
  descriptionKo: description?.ko ?? null,
  descriptionEn: description?.en ?? null,
  priceAmount: price.amount,
  priceCurrency: price.currency,
  active,
  version,
  ...searchable(name),
});

/** Offerings, in PostgreSQL. */
export class PrismaOfferings implements OfferingStore<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async byIds(ids: readonly string[]): Promise<Placed<Offering>[]> {
    return (await this.database.offering.findMany({ where: { id: { in: somewhere(ids) } } })).map(toOffering);
  }

  async list(
    filter: { kind: string | null; providerId: string | null; search: NameSearch | null },
    { after, size }: Slice,
  ): Promise<Placed<Offering>[]> {
    const { kind, providerId, search } = filter;
    if ([kind, providerId, search?.part].some((text) => text && isNowhere(text))) return [];
    const rows = await this.database.offering.findMany({
      where: {
        active: true,
        ...(kind === null ? {} : { kind }),
        ...(providerId === null ? {} : { providerId }),
        ...(after === null ? {} : { sequence: { gt: BigInt(after) } }),
        ...(search ? nameContains(search) : {}),
      },
      orderBy: { sequence: 'asc' },
      take: size + 1,
    });
    return rows.map(toOffering);
  }

  async listOf(providerIds: readonly string[], { after, size }: Slice): Promise<Placed<Offering>[]> {
    // The ids of each provider's slice by an index of its own, however many providers; then the rows.
    const ids = await this.database.$queryRaw<{ id: string }[]>`
      SELECT slice.id FROM unnest(${[...providerIds]}::text[]) AS provider(id)
      CROSS JOIN LATERAL (
        SELECT o.id FROM offering o
        WHERE o.provider_id = provider.id AND o.active AND o.sequence > ${BigInt(after ?? 0)}
        ORDER BY o.sequence LIMIT ${size + 1}) AS slice`;
    const rows = await this.database.offering.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      orderBy: { sequence: 'asc' },
    });
    return rows.map(toOffering);
  }

  async lock(tx: Tx, id: string): Promise<Offering | null> {
    if (isNowhere(id)) return null;
    await tx.$queryRaw`SELECT 1 FROM offering WHERE id = ${id} FOR UPDATE`;
    const row = await tx.offering.findUnique({ where: { id } });
    return row && toOffering(row);
  }

  async lockByKey(tx: Tx, providerId: string, idempotencyKey: string): Promise<Offering | null> {
    const row = await tx.offering.findUnique({
      where: { providerId_idempotencyKey: { providerId, idempotencyKey } },
    });
    return row && this.lock(tx, row.id);
  }

  async add(tx: Tx, offering: Offering): Promise<void> {
    const { id, idempotencyKey, providerId, kind, sku } = offering;
    await tx.offering.create({
      data: { id, idempotencyKey, providerId, kind, sku, ...wordsToRow(offering) },
    });
  }

  async save(tx: Tx, offering: Offering): Promise<void> {
    await tx.offering.update({ where: { id: offering.id }, data: wordsToRow(offering) });
  }

  async claimSku(tx: Tx, sku: string, providerId: string): Promise<boolean> {
    await tx.skuOwner.createMany({ data: [{ sku, providerId }], skipDuplicates: true });
    const owner = await tx.skuOwner.findUniqueOrThrow({ where: { sku } });
    return owner.providerId === providerId;
  }
}
