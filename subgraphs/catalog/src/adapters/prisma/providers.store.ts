import type { NameSearch, Placed, ProviderStore, Slice } from '../../application/ports';
import type { OpeningHours } from '../../domain/calendar';
import type { Provider } from '../../domain/provider.decider';
import { searchable } from '../../domain/search';
import type { PrismaClient, Tx } from './client';
import type { Provider as Row } from './generated/client';
import { nameContains } from './name-search';
import { isNowhere, somewhere } from './text';

const toProvider = (row: Row): Placed<Provider> => ({
  id: row.id,
  code: row.code,
  name: { ko: row.nameKo, en: row.nameEn },
  address: { ko: row.addressKo, en: row.addressEn },
  timeZone: row.timeZone,
  version: row.version,
  hours: row.openingHours as unknown as OpeningHours,
  hoursVersion: row.hoursVersion,
  sequence: row.sequence.toString(),
});

const wordsToRow = ({ name, address, timeZone, version, hours, hoursVersion }: Provider) => ({
  nameKo: name.ko,
  nameEn: name.en,
  addressKo: address.ko,
  addressEn: address.en,
  timeZone,
  version,
  openingHours: hours.map((time) => ({ ...time })),
  hoursVersion,
  ...searchable(name),
});

/** Providers, in PostgreSQL. */
export class PrismaProviders implements ProviderStore<Tx> {
  constructor(private readonly database: PrismaClient) {}

  async byIds(ids: readonly string[]): Promise<Placed<Provider>[]> {
    return (await this.database.provider.findMany({ where: { id: { in: somewhere(ids) } } })).map(toProvider);
  }

  async list({ search }: { search: NameSearch | null }, { after, size }: Slice): Promise<Placed<Provider>[]> {
    if (search && isNowhere(search.part)) return [];
    const rows = await this.database.provider.findMany({
      where: {
        ...(after === null ? {} : { sequence: { gt: BigInt(after) } }),
        ...(search ? nameContains(search) : {}),
      },
      orderBy: { sequence: 'asc' },
      take: size + 1,
    });
    return rows.map(toProvider);
  }

  async lock(tx: Tx, id: string): Promise<Provider | null> {
    // NO KEY: whoever publishes an offering of it may go on reading its key.
    if (isNowhere(id)) return null;
    await tx.$queryRaw`SELECT 1 FROM provider WHERE id = ${id} FOR NO KEY UPDATE`;
    const row = await tx.provider.findUnique({ where: { id } });
    return row && toProvider(row);
  }

  async lockByCode(tx: Tx, code: string): Promise<Provider | null> {
    await tx.$queryRaw`SELECT 1 FROM provider WHERE code = ${code} FOR NO KEY UPDATE`;
    const row = await tx.provider.findUnique({ where: { code } });
    return row && toProvider(row);
  }

  async add(tx: Tx, provider: Provider): Promise<boolean> {
    const { id, code } = provider;
    const { count } = await tx.provider.createMany({
      data: [{ id, code, ...wordsToRow(provider) }],
      skipDuplicates: true,
    });
    return count === 1;
  }

  /** Those that are not there yet, in order. @returns which they were */
  async addMany(tx: Tx, providers: readonly Provider[]): Promise<Set<string>> {
    const added = await tx.provider.createManyAndReturn({
      data: providers.map((provider) => ({
        id: provider.id,
        code: provider.code,
        ...wordsToRow(provider),
      })),
      skipDuplicates: true,
      select: { id: true },
    });
    return new Set(added.map(({ id }) => id));
  }

  async save(tx: Tx, provider: Provider): Promise<void> {
    await tx.provider.update({ where: { id: provider.id }, data: wordsToRow(provider) });
  }
}
