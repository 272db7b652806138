import { couldBeId } from '@yeyak/graphql-kit';
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { LookUpAvailability, OfferingAvailability } from '../application/look-up-availability';
import type { ReservationStore } from '../application/ports';
import type { Reservation } from '../domain/reservation';

/** Batched reads of one request. */
export interface Loaders {
  reservation: DataLoader<string, Reservation | null>;
  /** What can be reserved of an offering; null where nothing is known of it. */
  available: DataLoader<string, OfferingAvailability | null>;
}

/** @param at the moment of the request */
export const createLoaders = (
  reservations: ReservationStore,
  lookUp: LookUpAvailability,
  at: Date,
): Loaders => ({
  reservation: new DataLoader(async (ids) => {
    const found = new Map((await reservations.findMany(ids.filter(couldBeId))).map((one) => [one.id, one]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  available: new DataLoader(async (ids) => {
    const found = await lookUp.ofOfferings(ids, at);
    if (!found)
      throw new GraphQLError('Too many look at it just now.', { extensions: { code: 'UNAVAILABLE' } });
    return ids.map((id) => found.get(id) ?? null);
  }),
});
