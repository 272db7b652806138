import type { Connection } from '@yeyak/graphql-kit';
import type { Update } from '../application/changes/change';
import type { ListedView, PaymentKnown, TimelineEntry, WorkOrderKnown } from '../domain/reservation-view';

/** A view, and whether it is as new as was asked for: true unless said otherwise. */
export type ReservationViewMapper = ListedView & { upToDate?: boolean };
export type ReservationViewConnectionMapper = Connection<ListedView> & { upToDate: boolean };
export type ReservationUpdateMapper = Update;
export type PaymentViewMapper = PaymentKnown & { attempts: number };
export type FulfillmentViewMapper = WorkOrderKnown;
export type OfferingViewMapper = ListedView;
export type ProviderViewMapper = ListedView;
export type TimelineEntryMapper = TimelineEntry;
/** Entities of other contexts are known by their keys alone. */
export type ReservationMapper = { id: string };
export type CustomerMapper = { id: string };
export type ProviderMapper = { id: string };
export type OfferingMapper = { id: string };
