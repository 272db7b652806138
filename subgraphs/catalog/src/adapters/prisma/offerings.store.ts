import type { NameSearch, OfferingStore, Placed, Slice } from '../../application/ports';
import type { Offering } from '../../domain/offering';
import type { OfferingDetails } from '../../domain/offering-input';
import { searchable } from '../../domain/search';
import type { PrismaClient, Tx } from './client';
import { type Offering as Row, Prisma } from './generated/client';
import { nameContains } from './name-search';
import { isNowhere, somewhere } from './text';

const bothOrNull = (ko: string | null, en: string | null) => (ko === null || en === null ? null : { ko, en });

const toOffering = (row: Row): Placed<Offering> => ({
  id: row.id,
  idempotencyKey: row.idempotencyKey,
  providerId: row.providerId,
  kind: row.kind,
  name: { ko: row.nameKo, en: row.nameEn },
  description: bothOrNull(row.descriptionKo, row.descriptionEn),
  price: { amount: row.priceAmount, currency: row.priceCurrency },
  sku: row.sku,
  stockGroup: row.stockGroup,
  capacity: row.capacity,
  slotPlan:
    row.slotMinutes === null || row.slotCapacity === null
      ? null
      : { minutes: row.slotMinutes, capacity: row.slotCapacity },
  doses: row.doses as unknown as OfferingDetails['doses'],
  sessions: row.sessions as unknown as OfferingDetails['sessions'],
  contents: row.contents as unknown as OfferingDetails['contents'],
  preparation: bothOrNull(row.preparationKo, row.preparationEn),
  book: row.book as unknown as OfferingDetails['book'],
  active: row.active,
  version: row.version,
  sequence: row.sequence.toString(),
});

const json = (value: object): Prisma.InputJsonValue => value;
/** A null of ours is the column's null, not JSON's. */
const jsonOrNull = (value: object | null) => (value === null ? Prisma.DbNull : json(value));

/** What may change. */
const changingToRow = (offering: Offering) => {
  const { name, description, price, preparation, capacity, slotPlan, active, version } = offering;
  return {
    nameKo: name.ko,
    nameEn: name.en,
    descriptionKo: description?.ko ?? null,
    descriptionEn: description?.en ?? null,
    priceAmount: price.amount,
    priceCurrency: price.currency,
    contents: json(offering.contents),
    preparationKo: preparation?.ko ?? null,
    preparationEn: preparation?.en ?? null,
    book: jsonOrNull(offering.book),
    capacity,
    slotMinutes: slotPlan?.minutes ?? null,
    slotCapacity: slotPlan?.capacity ?? null,
    sessions: json(offering.sessions),
    active,
    version,
    ...searchable(name),
  };
};

const toRow = (offering: Offering) => {
  const { id, idempotencyKey, providerId, kind, sku, stockGroup, doses } = offering;
  return {
    id,
    idempotencyKey,
    providerId,
    kind,
    sku,
    stockGroup,
    doses: jsonOrNull(doses),
    ...changingToRow(offering),
  };
};

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

  async dated(tx: Tx, providerId: string): Promise<Offering[]> {
    const rows = await tx.offering.findMany({
      where: { providerId, active: true, slotMinutes: { not: null } },
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
    await tx.offering.create({ data: toRow(offering) });
  }

  /** Those that are not there yet, in order, with their stock-keeping units. @returns which they were */
  async addMany(tx: Tx, offerings: readonly Offering[]): Promise<Set<string>> {
    await tx.skuOwner.createMany({
      data: offerings.flatMap(({ sku, providerId }) => (sku === null ? [] : [{ sku, providerId }])),
      skipDuplicates: true,
    });
    const added = await tx.offering.createManyAndReturn({
      data: offerings.map(toRow),
      skipDuplicates: true,
      select: { id: true },
    });
    return new Set(added.map(({ id }) => id));
  }

  async save(tx: Tx, offering: Offering): Promise<void> {
    await tx.offering.update({ where: { id: offering.id }, data: changingToRow(offering) });
  }

  async claimSku(tx: Tx, sku: string, providerId: string): Promise<boolean> {
    await tx.skuOwner.createMany({ data: [{ sku, providerId }], skipDuplicates: true });
    const owner = await tx.skuOwner.findUniqueOrThrow({ where: { sku } });
    return owner.providerId === providerId;
  }
}
