import type { ReservationStatus } from '@yeyak/contracts';
import type { ListedView, ProviderKnown, TimelineEntry, ViewState } from '../domain/reservation-view';
import type { Audience, Change, Place, Update } from './changes/change';

/** Where the read model is written; every change within the transaction that also notes the message. */
export interface ViewStore<Tx> {
  /**
   * The view of a reservation, a blank one where there is none, locked until the transaction ends; and whether the
   * fact is part of it already.
   */
  lock(tx: Tx, reservationId: string, factId: string): Promise<{ view: ViewState; told: boolean }>;
  /** Stores the view and the fact's timeline entry and, once the view is complete, notes the change. */
  save(tx: Tx, view: ViewState, entry: TimelineEntry): Promise<void>;
  /** Stores what is newer than what is known. */
  saveProvider(tx: Tx, provider: ProviderKnown): Promise<void>;
}

/** Which reservations a list shows; what is left out does not narrow it. */
export interface ViewFilter {
  customerId?: string | null | undefined;
  providerId?: string | null | undefined;
  status?: ReservationStatus | null | undefined;
  kind?: string | null | undefined;
}

/** Where a page of a list begins: after this reservation. */
export interface AfterView {
  reservedAt: string;
  id: string;
}

/** How the read model is read. Only complete views are seen. */
export interface ViewReader {
  byIds(ids: readonly string[]): Promise<ListedView[]>;
  /** Newest first. */
  page(filter: ViewFilter, after: AfterView | null, limit: number): Promise<ListedView[]>;
  /** One page of each of these customers' or providers' lists, newest first within each. */
  pages(
    owners: { by: 'customer' | 'provider'; ids: readonly string[] },
    filter: ViewFilter,
    after: AfterView | null,
    limit: number,
  ): Promise<ListedView[]>;
  /** The stories of these reservations, each oldest first. */
  timelines(reservationIds: readonly string[]): Promise<TimelineEntry[]>;
  providers(ids: readonly string[]): Promise<ProviderKnown[]>;
  /** How far each of these reservations is known, by id; those that are not listed are missing. */
  versions(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** What has changed, in an order in which nothing can come before what was read. */
export interface ChangeLog {
  /** The place after everything that has certainly been committed. */
  head(): Promise<Place>;
  /** Changes after a place, as far as nothing can get in front of them any more. */
  after(place: Place, limit: number): Promise<Change[]>;
  /** An audience's changes after `from` up to `until`, with the views, leaving out those that later ones supersede. */
  between(audience: Audience, from: Place, until: Place, limit: number): Promise<Update[]>;
}

/** Tells the replicas of this context that something was committed. It may be lost: nothing depends on it but speed. */
export interface Doorbell {
  ring(): void;
  /** Calls the listener for each ring, of this process or another. */
  onRing(listener: () => void): void;
}
