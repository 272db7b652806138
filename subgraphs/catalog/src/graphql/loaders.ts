import DataLoader from 'dataloader';
import type { OfferingStore, Placed, ProviderStore, Slice } from '../application/ports';
import type { Offering } from '../domain/offering';
import type { Provider } from '../domain/provider.decider';

/** What one request reads, each thing once. */
export interface Loaders {
  provider: DataLoader<string, Provider | null>;
  offering: DataLoader<string, Offering | null>;
  /** A slice of what a provider offers; those of the same slice are asked for together. */
  offeringsOf: (providerId: string, slice: Slice) => Promise<Placed<Offering>[]>;
}

const byId = <T extends { id: string }>(ids: readonly string[], found: readonly T[]): (T | null)[] => {
  const map = new Map(found.map((item) => [item.id, item]));
  return ids.map((id) => map.get(id) ?? null);
};

/** Makes the loaders of one request. */
export function createLoaders<Tx>(providers: ProviderStore<Tx>, offerings: OfferingStore<Tx>): Loaders {
  const slices = new Map<string, DataLoader<string, Placed<Offering>[]>>();
  return {
    provider: new DataLoader(async (ids) => byId(ids, await providers.byIds(ids))),
    offering: new DataLoader(async (ids) => byId(ids, await offerings.byIds(ids))),
    offeringsOf(providerId, slice) {
      const key = JSON.stringify([slice.size, slice.after]);
      const loader =
        slices.get(key) ??
        new DataLoader<string, Placed<Offering>[]>(async (ids) => {
          const all = await offerings.listOf(ids, slice);
          return ids.map((id) => all.filter((offering) => offering.providerId === id));
        });
      slices.set(key, loader);
      return loader.load(providerId);
    },
  };
}
