import type { Labelled, Localized, Money, ReservationStatus } from '@yeyak/contracts';

/** What is known of one payment key: each instant is set by the fact of that name, whatever came before it. */
export interface PaymentKnown {
  /** `<reservation id>:<attempt>` */
  key: string;
  paymentId: string;
  amount: Money;
  method: string | null;
  declineCode: string | null;
  paidAt: string | null;
  declinedAt: string | null;
  voidedAt: string | null;
  refundedAt: string | null;
}

export type WorkStatus = 'OPEN' | 'CONFIRMED' | 'DENIED' | 'STARTED' | 'COMPLETED' | 'NO_SHOW' | 'WITHDRAWN';

/** What is known of one work order at the provider's desk. */
export interface WorkOrderKnown {
  workOrderId: string;
  /** The version of the newest fact that set the status. */
  version: number;
  status: WorkStatus;
  at: string;
}

/** When a reservation first came to each point; instants as ISO-8601 text in UTC. */
export interface ReservationDates {
  reservedAt: string | null;
  requestedAt: string | null;
  confirmedAt: string | null;
  startedAt: string | null;
  completedAt: string | null;
  cancelledAt: string | null;
  rejectedAt: string | null;
  expiredAt: string | null;
  noShowAt: string | null;
}

/** The read model of one reservation. `null` is "not heard of yet": its facts may come in any order. */
export interface ViewState extends ReservationDates {
  id: string;
  /** How many facts were taken in: rises with each visible change. */
  version: number;
  /** The version of the newest of the reservation's own facts, 0 before any. */
  reservationVersion: number;
  /** Whether it is known what was reserved. Before that it is not listed. */
  complete: boolean;
  status: ReservationStatus | null;
  stage: Labelled | null;
  customerId: string | null;
  providerId: string | null;
  /** The provider's name when it was reserved. */
  providerName: Localized | null;
  kind: string | null;
  kindLabel: Localized | null;
  offeringId: string | null;
  offeringName: Localized | null;
  quantity: number | null;
  unitPrice: Money | null;
  total: Money | null;
  reasonCode: string | null;
  /** The version of the fact that gave the reason, 0 before any. */
  reasonVersion: number;
  holdExpiresAt: string | null;
  changedAt: string | null;
  payments: readonly PaymentKnown[];
  workOrders: readonly WorkOrderKnown[];
}

type Known =
  | 'status'
  | 'stage'
  | 'customerId'
  | 'providerId'
  | 'providerName'
  | 'kind'
  | 'kindLabel'
  | 'offeringId'
  | 'offeringName'
  | 'quantity'
  | 'unitPrice'
  | 'total'
  | 'reservedAt'
  | 'changedAt';

/** A view that is complete: what screens show. */
export type ListedView = Omit<ViewState, Known | 'complete'> & {
  complete: true;
} & { [K in Known]: NonNullable<ViewState[K]> };

/** `ReservationHeld` sets all that a complete view needs: the flag says that it has been taken in. */
export const isListed = (view: ViewState): view is ViewState & ListedView => view.complete;

/** The view of a reservation of which nothing is known. */
export const blankView = (id: string): ViewState => ({
  id,
  version: 0,
  reservationVersion: 0,
  complete: false,
  status: null,
  stage: null,
  customerId: null,
  providerId: null,
  providerName: null,
  kind: null,
  kindLabel: null,
  offeringId: null,
  offeringName: null,
  quantity: null,
  unitPrice: null,
  total: null,
  reasonCode: null,
  reasonVersion: 0,
  holdExpiresAt: null,
  reservedAt: null,
  requestedAt: null,
  confirmedAt: null,
  startedAt: null,
  completedAt: null,
  cancelledAt: null,
  rejectedAt: null,
  expiredAt: null,
  noShowAt: null,
  changedAt: null,
  payments: [],
  workOrders: [],
});

export type PaymentStatus = 'PAID' | 'DECLINED' | 'VOIDED' | 'REFUNDED';

/** Where a payment stands: the strongest of what is known. A charge that comes after a void is a charge. */
export function paymentStatus(payment: PaymentKnown): PaymentStatus {
  if (payment.refundedAt) return 'REFUNDED';
  if (payment.paidAt) return 'PAID';
  return payment.declinedAt ? 'DECLINED' : 'VOIDED';
}

const attemptOf = ({ key }: PaymentKnown): number => Number(/:(\d+)$/.exec(key)?.[1] ?? 0);

/** The payment that counts: the last attempt, as none starts before the one before it is settled. */
export const currentPayment = ({ payments }: Pick<ViewState, 'payments'>): PaymentKnown | null =>
  payments.reduce<PaymentKnown | null>(
    (last, one) => (last === null || attemptOf(one) >= attemptOf(last) ? one : last),
    null,
  );

/** The work order that counts: the one of which was heard last. */
export const currentWorkOrder = ({ workOrders }: Pick<ViewState, 'workOrders'>): WorkOrderKnown | null =>
  workOrders.reduce<WorkOrderKnown | null>(
    (last, one) => (last === null || one.at >= last.at ? one : last),
    null,
  );

/** Until when it is held unpaid: only of interest while it is held. */
export const openHold = ({ status, holdExpiresAt }: Pick<ViewState, 'status' | 'holdExpiresAt'>) =>
  status === 'HELD' ? holdExpiresAt : null;

/** One fact of a reservation's story (X5). */
export interface TimelineEntry {
  /** The fact's id. */
  id: string;
  reservationId: string;
  at: string;
  source: string;
  type: string;
  label: Localized;
  /** A code that says more: a decline, a reason, a message's template. */
  detail: string | null;
  causationId: string | null;
}

/** What a provider is called now. */
export interface ProviderKnown {
  id: string;
  version: number;
  name: Localized;
  timeZone: string;
}
