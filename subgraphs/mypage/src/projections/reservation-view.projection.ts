import type { ReservationFact, ReservationStatus } from '@yeyak/contracts';
import { dayIn, type SlotKnown } from '../domain/details';
import type { ReservationDates, ViewState } from '../domain/reservation-view';
import { foldCoupon, foldMessage, foldStock, foldVaccination } from './details.projection';
import { compare, earliest, instant, latest } from './fold';
import { foldPayment } from './payment.projection';
import {
  isCouponFact,
  isFulfillmentFact,
  isMessageFact,
  isPaymentFact,
  isReservationFact,
  isStockFact,
  type StoryFact,
} from './reservation-facts';
import { foldWorkOrder } from './work-order.projection';

/**
 * Takes one fact into the view of its reservation. The result depends on the set of facts alone, not on their order:
 * what a fact sets is either its own (a date, the details of the hold) or guarded by its source's version. The caller
 * sees to it that each fact is taken in once.
 */
export function foldFact(view: ViewState, fact: StoryFact): ViewState {
  const counted = {
    ...view,
    version: view.version + 1,
    changedAt: latest(view.changedAt, instant(fact.occurredAt)),
  };
  if (isReservationFact(fact)) return foldReservation(counted, fact);
  if (isPaymentFact(fact)) return { ...counted, payments: foldPayment(view.payments, fact) };
  if (isFulfillmentFact(fact)) return { ...counted, workOrders: foldWorkOrder(view.workOrders, fact) };
  if (isStockFact(fact)) return { ...counted, items: foldStock(view.items, fact) };
  if (isCouponFact(fact)) return { ...counted, coupons: foldCoupon(view.coupons, fact) };
  if (isMessageFact(fact)) return { ...counted, lastMessage: foldMessage(view.lastMessage, fact) };
  return { ...counted, vaccination: foldVaccination(view.vaccination, fact) };
}

/** How far along a status is: decides between facts that one transaction told, which share a version. */
const PROGRESS: Readonly<Record<ReservationStatus, number>> = {
  HELD: 0,
  REQUESTED: 1,
  CONFIRMED: 2,
  IN_PROGRESS: 3,
  CANCELLING: 4,
  COMPLETED: 5,
  CANCELLED: 6,
  REJECTED: 7,
  EXPIRED: 8,
  NO_SHOW: 9,
};

const DATE_SET_BY: Readonly<Partial<Record<ReservationFact['type'], keyof ReservationDates>>> = {
  ReservationHeld: 'reservedAt',
  ReservationRequested: 'requestedAt',
  ReservationConfirmed: 'confirmedAt',
  ReservationStarted: 'startedAt',
  ReservationCompleted: 'completedAt',
  ReservationCancelled: 'cancelledAt',
  ReservationRejected: 'rejectedAt',
  ReservationExpired: 'expiredAt',
  ReservationNoShow: 'noShowAt',
};

function foldReservation(view: ViewState, fact: ReservationFact): ViewState {
  const { payload, aggregateVersion: version } = fact;
  const { customerId, providerId, kind } = payload;
  const next: ViewState = { ...view, customerId, providerId, kind };
  const date = DATE_SET_BY[fact.type];
  if (date) next[date] = earliest(view[date], instant(payload.at));
  if (isNewer(view, fact)) {
    next.reservationVersion = version;
    next.status = payload.status;
    next.stage = payload.stage;
    next.dueAt = dueAtOf(fact);
  }
  if ('reason' in payload && supersedes(view, version, payload.reason)) {
    next.reasonVersion = version;
    next.reasonCode = payload.reason.code;
    next.reasonNote = payload.reason.note;
  }
  return fact.type === 'ReservationHeld' ? { ...next, ...detailsOf(fact.payload) } : next;
}

type Held = Extract<ReservationFact, { type: 'ReservationHeld' }>['payload'];

const detailsOf = (held: Held) => ({
  complete: true,
  kindLabel: held.kindLabel,
  offeringId: held.offeringId,
  offeringName: held.offeringName,
  providerName: held.providerName,
  quantity: held.quantity,
  unitPrice: held.unitPrice,
  total: held.total,
  participants: held.participants,
  slot: slotOf(held),
  holdExpiresAt: held.holdExpiresAt === null ? null : instant(held.holdExpiresAt),
});

function slotOf({ slot }: Held): SlotKnown | null {
  if (slot === null) return null;
  const { startsAt, endsAt, timeZone } = slot;
  return {
    startsAt: instant(startsAt),
    endsAt: instant(endsAt),
    timeZone,
    date: dayIn(timeZone, instant(startsAt)),
  };
}

const dueAtOf = ({ payload }: ReservationFact): string | null =>
  payload.dueAt === null ? null : instant(payload.dueAt);

/** Facts of one version are ordered by what they say, so that it does not matter which comes first. */
function isNewer(view: ViewState, fact: ReservationFact): boolean {
  const { aggregateVersion, payload } = fact;
  if (view.status === null || view.stage === null) return true;
  if (aggregateVersion !== view.reservationVersion) return aggregateVersion > view.reservationVersion;
  const further =
    PROGRESS[payload.status] - PROGRESS[view.status] ||
    compare(payload.stage.code, view.stage.code) ||
    compare(dueAtOf(fact) ?? '', view.dueAt ?? '');
  return further > 0;
}

function supersedes(
  view: ViewState,
  version: number,
  { code, note }: { code: string; note: string | null },
): boolean {
  if (version !== view.reasonVersion) return version > view.reasonVersion;
  return (compare(code, view.reasonCode ?? '') || compare(note ?? '', view.reasonNote ?? '')) > 0;
}
