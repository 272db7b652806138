import DataLoader from 'dataloader';
import type { PaymentReader } from '../application/read-payments';
import type { Payment } from '../domain/payment';

/** One request's batches. */
export interface Loaders {
  /** A payment by its id. */
  payment: DataLoader<string, Payment | null>;
  /** The attempts of a reservation, the newest first. */
  attempts: DataLoader<string, Payment[]>;
}

export const createLoaders = (payments: PaymentReader): Loaders => ({
  payment: new DataLoader(async (ids) => {
    const found = new Map((await payments.byIds(ids)).map((payment) => [payment.id, payment]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  attempts: new DataLoader(async (reservationIds) => {
    const found = new Map<string, Payment[]>(reservationIds.map((id) => [id, []]));
    for (const payment of await payments.byReservations(reservationIds))
      found.get(payment.reservationId)?.push(payment);
    return reservationIds.map((id) => found.get(id) ?? []);
  }),
});
