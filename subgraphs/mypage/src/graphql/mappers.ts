import type { Connection } from '@yeyak/graphql-kit';
import type { Update } from '../application/changes/change';
import type { DashboardDay, KindCount, ProviderDashboard, Revenue, StatusCount } from '../domain/dashboard';
import type { CouponKnown, MessageKnown } from '../domain/details';
import type { PaymentKnown } from '../domain/payment';
import type { ListedView, TimelineEntry } from '../domain/reservation-view';
import type { GateKnown, MilestoneKnown, StandingWorkOrder } from '../domain/work-order';

/** A view, and whether it is as new as was asked for: true unless said otherwise. */
export type ReservationViewMapper = ListedView & { upToDate?: boolean };
export type ReservationViewConnectionMapper = Connection<ListedView> & { upToDate: boolean };
export type ReservationUpdateMapper = Update;
export type PaymentViewMapper = PaymentKnown & { attempts: number };
export type FulfillmentViewMapper = StandingWorkOrder;
export type GateViewMapper = GateKnown;
export type MilestoneViewMapper = MilestoneKnown;
export type CouponViewMapper = CouponKnown;
export type MessageViewMapper = MessageKnown;
export type OfferingViewMapper = ListedView;
export type ProviderViewMapper = ListedView;
export type TimelineEntryMapper = TimelineEntry;
export type ProviderDashboardMapper = ProviderDashboard;
export type DashboardDayMapper = DashboardDay;
export type StatusCountMapper = StatusCount;
export type RevenueMapper = Revenue;
export type KindCountMapper = KindCount;
/** Entities of other contexts are known by their keys alone. */
export type ReservationMapper = { id: string };
export type CustomerMapper = { id: string };
export type ProviderMapper = { id: string };
export type OfferingMapper = { id: string };
