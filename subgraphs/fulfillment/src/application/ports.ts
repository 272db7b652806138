import type { SqlTransaction } from '@yeyak/messaging';
import type { SeenWorkOrder, WorkOrder, WorkOrderStatus } from '../domain/work-order';

/** Runs work in one transaction: all of it happens or nothing. */
export interface Transactions<Tx extends SqlTransaction> {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Work as it was read, with the version that a change of it is checked against: 1 for the first, then one more each. */
export interface StoredWorkOrder {
  order: WorkOrder;
  version: number;
}

export interface WorkOrders<Tx extends SqlTransaction> {
  find(tx: Tx, id: string): Promise<StoredWorkOrder | null>;
  /**
   * Stores what becomes of work that was read at `version`, 0 for work that is new.
   * @returns false, having done nothing, where somebody else changed it (or brought it) meanwhile.
   */
  save(tx: Tx, order: WorkOrder, version: number): Promise<boolean>;
}

/** A place in a desk's list. */
export interface DeskPlace {
  openedAt: Date;
  id: string;
}

export interface DeskReader {
  byIds(ids: readonly string[]): Promise<SeenWorkOrder[]>;
  /** The work of these reservations, what came first first. */
  ofReservations(reservationIds: readonly string[]): Promise<SeenWorkOrder[]>;
  /** A provider's work, what came first first. */
  desk(
    providerId: string,
    statuses: readonly WorkOrderStatus[] | null,
    page: { take: number; after: DeskPlace | null },
  ): Promise<SeenWorkOrder[]>;
}

/** How to reach a person. Kept elsewhere, asked for at the moment of looking, never stored here. */
export interface Contact {
  id: string;
  /** Whose it is. */
  customerId: string;
  name: string;
  phone: string | null;
}

export interface ContactBook {
  /** Those that there are; none where the book cannot be asked. */
  byIds(ids: readonly string[]): Promise<Contact[]>;
}
