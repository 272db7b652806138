import { isDeepStrictEqual } from 'node:util';
import type { Labelled, Localized, Money, ReservationStatus } from '@yeyak/contracts';
import {
  type CouponKnown,
  drawnItem,
  type ItemKnown,
  type MessageKnown,
  type SlotKnown,
  type VaccinationKnown,
} from './details';
import { currentPayment, type PaymentKnown } from './payment';
import { currentWorkOrder, inOrder, type WorkOrderKnown } from './work-order';

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
  /** How many facts were taken in: rises with each of them. */
  version: number;
  /**
   * The version that it had after the last change that a screen shows. It alone depends on the order in which facts
   * came: it says what is to be pushed, and is shown to nobody.
   */
  shownVersion: number;
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
  /** How many people are named as taking part. */
  participants: number | null;
  slot: SlotKnown | null;
  /** Until when the present stage lasts at most. */
  dueAt: string | null;
  reasonCode: string | null;
  /** The staff's own words. */
  reasonNote: string | null;
  /** The version of the fact that gave the reason, 0 before any. */
  reasonVersion: number;
  holdExpiresAt: string | null;
  changedAt: string | null;
  payments: readonly PaymentKnown[];
  workOrders: readonly WorkOrderKnown[];
  items: readonly ItemKnown[];
  coupons: readonly CouponKnown[];
  vaccination: VaccinationKnown | null;
  lastMessage: MessageKnown | null;
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
  shownVersion: 0,
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
  participants: null,
  slot: null,
  dueAt: null,
  reasonCode: null,
  reasonNote: null,
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
  items: [],
  coupons: [],
  vaccination: null,
  lastMessage: null,
});

/** Until when it is held unpaid: only of interest while it is held. */
export const openHold = ({ status, holdExpiresAt }: Pick<ViewState, 'status' | 'holdExpiresAt'>) =>
  status === 'HELD' ? holdExpiresAt : null;

/** H8: what was cancelled is kept, and marked so. */
export const isDeleted = ({ status }: Pick<ViewState, 'status'>): boolean => status === 'CANCELLED';

/** What screens show of it: of payments, work and items the one that counts; not what only counts or orders facts. */
function shownOf(view: ViewState): object {
  const { version, shownVersion, reservationVersion, reasonVersion, changedAt, ...shown } = view;
  const work = currentWorkOrder(view);
  return {
    ...shown,
    payments: [currentPayment(view), view.payments.length],
    workOrders: work && {
      ...work,
      version: 0,
      gates: inOrder(work.gates).map((gate) => ({ ...gate, version: 0, first: 0 })),
      milestones: work.milestones.map((milestone) => ({ ...milestone, version: 0 })),
    },
    items: drawnItem(view),
  };
}

/**
 * Whether a screen shows something else after a fact than before it: what is worth telling those who look. A line more
 * in the timeline alone (stock was deducted) is not.
 */
export const looksDifferent = (before: ViewState, after: ViewState): boolean =>
  !isDeepStrictEqual(shownOf(before), shownOf(after));

/** One fact of a reservation's story (X5). */
export interface TimelineEntry {
  /** The fact's id. */
  id: string;
  reservationId: string;
  at: string;
  source: string;
  type: string;
  label: Localized;
  /** A code that says more: a decline, a reason, a message's template, a gate and its state. */
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
