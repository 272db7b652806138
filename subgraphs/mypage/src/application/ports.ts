import type { Localized, ReservationStatus } from '@yeyak/contracts';
import type { DayTally, Tally } from '../domain/dashboard';
import type { ListedView, ProviderKnown, TimelineEntry, ViewState } from '../domain/reservation-view';
import type { Audience, Change, Place, Update } from './changes/change';

/** Where the read model is written; every change within the transaction that also notes the message. */
export interface ViewStore<Tx> {
  /**
   * The view of a reservation, a blank one where there is none, locked until the transaction ends; and whether the
   * fact is part of it already.
   */
  lock(tx: Tx, reservationId: string, factId: string): Promise<{ view: ViewState; told: boolean }>;
  /**
   * Stores the view and the fact's timeline entry; notes a change where the view is complete and this version of it is
   * one that screens show (`shownVersion`).
   */
  save(tx: Tx, view: ViewState, entry: TimelineEntry): Promise<void>;
  /** Stores what is newer than what is known. */
  saveProvider(tx: Tx, provider: ProviderKnown): Promise<void>;
}

/** In which order a list is; soonest first leaves out what has no slot. */
export type ViewOrder = 'NEWEST_FIRST' | 'SOONEST_FIRST';

/** Which reservations a list shows; what is left out, or an empty list, does not narrow it. */
export interface ViewFilter {
  customerId?: string | null | undefined;
  providerId?: string | null | undefined;
  statuses?: readonly ReservationStatus[] | null | undefined;
  kinds?: readonly string[] | null | undefined;
  /** The day of the slot, in the provider's zone. */
  on?: string | null | undefined;
  /** The first day of the slot. */
  from?: string | null | undefined;
  /** What the name of the offering, the provider or the kind has in it, in either language. */
  search?: string | null | undefined;
  order?: ViewOrder | null | undefined;
}

/** Where a page of a list begins: after this reservation, in the list's order. */
export type AfterView =
  | { order: 'NEWEST_FIRST'; reservedAt: string; id: string }
  | { order: 'SOONEST_FIRST'; date: string; startsAt: string; id: string };

/** How far a reservation is known, and whose it is. */
export interface Known {
  reservationVersion: number;
  customerId: string;
  providerId: string;
}

/** Whether who asks may see a reservation of this customer at this provider. */
export type MaySee = (whose: Pick<Known, 'customerId' | 'providerId'>) => boolean;

/** How the read model is read. Only complete views are seen. */
export interface ViewReader {
  byIds(ids: readonly string[]): Promise<ListedView[]>;
  /** In the filter's order, newest first where it has none. */
  page(filter: ViewFilter, after: AfterView | null, limit: number): Promise<ListedView[]>;
  /** One page of each of these customers' or providers' lists, in the filter's order within each. */
  pages(
    owners: { by: 'customer' | 'provider'; ids: readonly string[] },
    filter: ViewFilter,
    after: AfterView | null,
    limit: number,
  ): Promise<ListedView[]>;
  /** The stories of these reservations, each oldest first. */
  timelines(reservationIds: readonly string[]): Promise<TimelineEntry[]>;
  providers(ids: readonly string[]): Promise<ProviderKnown[]>;
  /** How far each of these reservations is known and whose it is, by id; those that are not listed are missing. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, Known>>;
}

/** How the read model is counted. Only complete views are. */
export interface TallyReader {
  /** Those reserved at a provider on the days from one to another, both included, in a zone. */
  reserved(providerId: string, timeZone: string, from: string, to: string): Promise<DayTally[]>;
  /** How many that were not undone take place on each of these days, by day. */
  expected(providerId: string, from: string, to: string): Promise<ReadonlyMap<string, number>>;
  /** Those reserved from one instant until another. */
  kinds(from: string, until: string): Promise<{ kind: string; kindLabel: Localized; tallies: Tally[] }[]>;
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
