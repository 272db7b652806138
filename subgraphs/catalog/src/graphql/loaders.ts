import DataLoader from 'dataloader';
import type { CalendarStore, OfferingStore, Placed, ProviderStore, Slice } from '../application/ports';
import type { ClosingDay } from '../domain/calendar';
import type { Offering } from '../domain/offering';
import type { Provider } from '../domain/provider.decider';

/** What one request reads, each thing once. */
export interface Loaders {
  provider: DataLoader<string, Provider | null>;
  offering: DataLoader<string, Offering | null>;
  /** A slice of what a provider offers; those of the same slice are asked for together. */
  offeringsOf: (providerId: string, slice: Slice) => Promise<Placed<Offering>[]>;
  /** A provider's closing days within a range of days; those of the same range are asked for together. */
  closingDaysOf: (providerId: string, range: { from: string; to: string }) => Promise<ClosingDay[]>;
}

const byId = <T extends { id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] => {
  const map = new Map(found.map((item) => [item.id, item]));
  return ids.map((id) => map.get(id) ?? null);
};

/** One loader for each way of asking, made when it is asked for the first time. */
function perQuestion<Question, T>(ask: (ids: readonly string[], question: Question) => Promise<T[]>) {
  const loaders = new Map<string, DataLoader<string, T>>();
  return (id: string, question: Question): Promise<T> => {
    const key = JSON.stringify(question);
    const loader = loaders.get(key) ?? new DataLoader<string, T>((ids) => ask(ids, question));
    loaders.set(key, loader);
    return loader.load(id);
  };
}

/** Makes the loaders of one request. */
export function createLoaders<Tx>(
  providers: ProviderStore<Tx>,
  offerings: OfferingStore<Tx>,
  calendars: Pick<CalendarStore<Tx>, 'closingDaysOf'>,
): Loaders {
  return {
    provider: new DataLoader(async (ids) => byId(ids, await providers.byIds(ids))),
    offering: new DataLoader(async (ids) => byId(ids, await offerings.byIds(ids))),
    offeringsOf: perQuestion(async (ids, slice: Slice) => {
      const all = await offerings.listOf(ids, slice);
      return ids.map((id) => all.filter(({ providerId }) => providerId === id));
    }),
    closingDaysOf: perQuestion(async (ids, { from, to }: { from: string; to: string }) => {
      const all = await calendars.closingDaysOf(ids, from, to);
      return ids.map((id) => all.filter(({ providerId }) => providerId === id));
    }),
  };
}
