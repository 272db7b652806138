import { couldBeId } from '@yeyak/graphql-kit';
import DataLoader from 'dataloader';
import type { Offering, OfferingStore, PoolStore, ReservationStore } from '../application/ports';
import type { Kinds } from '../domain/kinds';
import type { Reservation } from '../domain/reservation';

/** Batched reads of one request. */
export interface Loaders {
  reservation: DataLoader<string, Reservation | null>;
  /** How many of an offering can be reserved; null where nothing is known of it. */
  available: DataLoader<string, number | null>;
}

export const createLoaders = (
  reservations: ReservationStore,
  offerings: OfferingStore,
  pools: PoolStore,
  kinds: Kinds,
): Loaders => ({
  reservation: new DataLoader(async (ids) => {
    const found = new Map((await reservations.findMany(ids.filter(couldBeId))).map((one) => [one.id, one]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  available: new DataLoader(async (ids) => {
    const found = await Promise.all(
      ids.map((id) => (couldBeId(id) ? offerings.find(id) : Promise.resolve(null))),
    );
    const poolIds = found.map((offering) => (offering ? poolsOf(offering, kinds) : []));
    const available = await pools.available([...new Set(poolIds.flat())]);
    return poolIds.map((own) => {
      const counts = own.map((id) => available.get(id)).filter((count) => count !== undefined);
      return counts.length === 0 || counts.length < own.length ? null : Math.max(0, Math.min(...counts));
    });
  }),
});

const poolsOf = (offering: Offering, kinds: Kinds): string[] =>
  kinds
    .find(offering.kind)
    ?.claims.map((rule) => rule.pool({ ...offering, offeringId: offering.id, slot: null })) ?? [];
