import type { SqlTransaction } from '@yeyak/messaging';
import type { Payment } from '../domain/payment';
import type { PaymentStore } from './ports';

/** What can be looked up of payments. */
export interface PaymentReader {
  byKey(key: string): Promise<Payment | null>;
  byIds(ids: readonly string[]): Promise<Payment[]>;
  /** The attempts of these reservations, the newest of each first. */
  byReservations(reservationIds: readonly string[]): Promise<Payment[]>;
}

export const readPayments = (store: PaymentStore, database: SqlTransaction): PaymentReader => ({
  byKey: async (key) => (await store.findByKey(database, key))?.payment ?? null,
  byIds: (ids) => store.findByIds(database, ids),
  byReservations: (reservationIds) => store.findByReservations(database, reservationIds),
});
