import type { FulfillmentFact, PaymentFact, ReservationFact, ReservationStatus } from '@yeyak/contracts';
import type {
  PaymentKnown,
  ReservationDates,
  ViewState,
  WorkOrderKnown,
  WorkStatus,
} from '../domain/reservation-view';
import { isFulfillmentFact, isPaymentFact, isReservationFact, type StoryFact } from './reservation-facts';

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
  if (isFulfillmentFact(fact)) return { ...counted, workOrders: foldWork(view.workOrders, fact) };
  return counted; // stock and messages are told in the timeline alone
}

const instant = (text: string): string => new Date(text).toISOString();
const latest = (a: string | null, b: string): string => (a !== null && a > b ? a : b);
const earliest = (a: string | null, b: string): string => (a !== null && a < b ? a : b);

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
  }
  if ('reason' in payload && supersedes(view, version, payload.reason.code)) {
    next.reasonVersion = version;
    next.reasonCode = payload.reason.code;
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
  holdExpiresAt: held.holdExpiresAt === null ? null : instant(held.holdExpiresAt),
});

function isNewer(view: ViewState, { aggregateVersion, payload }: ReservationFact): boolean {
  if (view.status === null || view.stage === null) return true;
  if (aggregateVersion !== view.reservationVersion) return aggregateVersion > view.reservationVersion;
  const further = PROGRESS[payload.status] - PROGRESS[view.status];
  return further > 0 || (further === 0 && payload.stage.code > view.stage.code);
}

const supersedes = (view: ViewState, version: number, code: string): boolean =>
  version > view.reasonVersion || (version === view.reasonVersion && code > (view.reasonCode ?? ''));

function foldPayment(payments: readonly PaymentKnown[], fact: PaymentFact): PaymentKnown[] {
  const { key, paymentId, amount } = fact.payload;
  const known = payments.find((payment) => payment.key === key) ?? {
    key,
    paymentId,
    amount,
    method: null,
    declineCode: null,
    paidAt: null,
    declinedAt: null,
    voidedAt: null,
    refundedAt: null,
  };
  const others = payments.filter((payment) => payment.key !== key);
  return [...others, withPaymentFact(known, fact)].sort((a, b) => compare(a.key, b.key));
}

function withPaymentFact(known: PaymentKnown, fact: PaymentFact): PaymentKnown {
  switch (fact.type) {
    case 'PaymentApproved': {
      const { method, approvedAt } = fact.payload;
      return { ...known, method, paidAt: earliest(known.paidAt, instant(approvedAt)) };
    }
    case 'PaymentDeclined': {
      const { method, declineCode, declinedAt } = fact.payload;
      return { ...known, method, declineCode, declinedAt: earliest(known.declinedAt, instant(declinedAt)) };
    }
    case 'PaymentVoided':
      return { ...known, voidedAt: earliest(known.voidedAt, instant(fact.payload.voidedAt)) };
    case 'PaymentRefunded':
      return { ...known, refundedAt: earliest(known.refundedAt, instant(fact.payload.refundedAt)) };
  }
}

const WORK_STATUS: Readonly<Record<FulfillmentFact['type'], WorkStatus | null>> = {
  WorkOrderOpened: 'OPEN',
  WorkOrderConfirmed: 'CONFIRMED',
  WorkOrderDenied: 'DENIED',
  WorkOrderStarted: 'STARTED',
  WorkOrderCompleted: 'COMPLETED',
  WorkOrderNoShow: 'NO_SHOW',
  WorkOrderWithdrawn: 'WITHDRAWN',
  WorkOrderWithdrawalRefused: null, // it stays where it was
};

function foldWork(orders: readonly WorkOrderKnown[], fact: FulfillmentFact): WorkOrderKnown[] {
  const status = WORK_STATUS[fact.type];
  if (status === null) return [...orders];
  const { workOrderId, at } = fact.payload;
  const known = orders.find((order) => order.workOrderId === workOrderId);
  if (known && !isFurther(known, fact.aggregateVersion, status)) return [...orders];
  const others = orders.filter((order) => order.workOrderId !== workOrderId);
  return [...others, { workOrderId, version: fact.aggregateVersion, status, at: instant(at) }].sort((a, b) =>
    compare(a.workOrderId, b.workOrderId),
  );
}

/** The order in which a desk's work goes on: decides between facts that share a version. */
const WORK_ORDER: readonly WorkStatus[] = [
  'OPEN',
  'CONFIRMED',
  'DENIED',
  'STARTED',
  'COMPLETED',
  'NO_SHOW',
  'WITHDRAWN',
];

const isFurther = (known: WorkOrderKnown, version: number, status: WorkStatus): boolean =>
  version > known.version ||
  (version === known.version && WORK_ORDER.indexOf(status) > WORK_ORDER.indexOf(known.status));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
