import { type ContentOf, type KnownMessage, message, type MessageType } from '@yeyak/contracts';
import { runningStep } from '@yeyak/domain-kit';
import type { Kind, Order, Step } from './kind';
import { letterOf, writtenTo } from './letter';
import type { Reservation, ReservationEvent } from './reservation';
import { stageOf, statusOf } from './standing';
import { slotOf } from './steps';

type Say = <T extends MessageType>(type: T, payload: ContentOf<T>) => KnownMessage;

/**
 * What a saved change says to others: one fact for the change itself, the commands that the process sends, and the
 * message to the customer on reaching a new stage.
 * @param before `null` for a new reservation. @param causationId the message that led to the change, if one did.
 */
export function announce(
  kind: Kind,
  before: Reservation | null,
  events: readonly ReservationEvent[],
  after: Reservation,
  causationId: string | null,
): KnownMessage[] {
  const said: Say = (type, payload) =>
    message(type, payload, {
      aggregateType: 'Reservation',
      aggregateId: after.id,
      aggregateVersion: after.version,
      correlationId: after.id,
      causationId,
      occurredAt: after.updatedAt,
    });
  const orders = ordersOf(kind, events, after).map(({ type, payload }) => said(type, payload));
  const stage = stageOf(kind, after);
  const isNews = before ? stageOf(kind, before).code !== stage.code || isLeftToPay(events) : !paysNow(events);
  const told = isNews && stage.message ? [said('SendMessage', letterOf(after, stage))] : [];
  return [factOf(kind, before, after, said), ...orders, ...told, ...reminders(kind, events, after, said)];
}

/** Whoever pays within the same request is not asked for it first; only where that came to nothing. */
const paysNow = (events: readonly ReservationEvent[]): boolean =>
  events.some((event) => event.type === 'Held' && event.paysNow);
const isLeftToPay = (events: readonly ReservationEvent[]): boolean =>
  events.some(({ type }) => type === 'AttemptFailed' || type === 'PaymentPutOff');

/** What the customer is told before the time of the present step is over. */
function reminders(
  kind: Kind,
  events: readonly ReservationEvent[],
  after: Reservation,
  said: Say,
): KnownMessage[] {
  if (!events.some(({ type }) => type === 'Reminded')) return [];
  const text = runningStep(kind, after.process)?.remind?.text;
  return text ? [said('SendMessage', writtenTo(after, `${stageOf(kind, after).code}_REMINDER`, text))] : [];
}

/** The commands that events of the process stand for; two steps that stand for one thing ask for it once. */
export function ordersOf(kind: Kind, events: readonly ReservationEvent[], after: Reservation): Order[] {
  const orders = events.flatMap((event): Order[] => {
    const stepOf = (name: string) => kind.steps.find((step) => step.name === name);
    switch (event.type) {
      case 'StepStarted':
      case 'StepRepeated':
        return made(stepOf(event.step)?.order, after);
      case 'UndoAsked':
      case 'UndoStarted':
      case 'UndoRepeated':
        return made(stepOf(event.step)?.undoOrder, after);
      default:
        return [];
    }
  });
  return [...new Map(orders.map((order) => [JSON.stringify(order), order])).values()];
}

const made = (order: Step['order'] | undefined, reservation: Reservation): Order[] =>
  order ? [order(reservation)] : [];

function factOf(kind: Kind, before: Reservation | null, after: Reservation, said: Say): KnownMessage {
  const status = statusOf(kind, after);
  const { code, label } = stageOf(kind, after);
  const change = {
    reservationId: after.id,
    customerId: after.customerId,
    providerId: after.providerId,
    kind: after.kind,
    status,
    stage: { code, label },
    at: after.updatedAt.toISOString(),
    dueAt: after.dueAt?.toISOString() ?? null,
  };
  const reason = toldReason(after);
  if (!before) {
    return said('ReservationHeld', {
      ...change,
      kindLabel: after.kindLabel,
      offeringId: after.offeringId,
      offeringName: after.offeringName,
      providerName: after.providerName,
      quantity: after.quantity,
      unitPrice: after.unitPrice,
      total: after.total,
      holdExpiresAt: status === 'HELD' ? (after.dueAt?.toISOString() ?? null) : null,
      slot: slotOf(after),
      personId: after.personId,
      participants: after.participantIds.length || null,
    });
  }
  if (statusOf(kind, before) === status) return said('ReservationProgressed', change);
  switch (status) {
    case 'HELD':
      return said('ReservationProgressed', change);
    case 'REQUESTED':
      return said('ReservationRequested', change);
    case 'CONFIRMED':
      return said('ReservationConfirmed', change);
    case 'IN_PROGRESS':
      return said('ReservationStarted', change);
    case 'COMPLETED':
      return said('ReservationCompleted', change);
    case 'NO_SHOW':
      return said('ReservationNoShow', change);
    case 'CANCELLING':
      return said('ReservationCancellationStarted', { ...change, reason });
    case 'CANCELLED':
      return said('ReservationCancelled', { ...change, reason });
    case 'REJECTED':
      return said('ReservationRejected', { ...change, reason });
    case 'EXPIRED':
      return said('ReservationExpired', { ...change, reason });
  }
}

/** Why, for others. Of a declined payment we keep the payment provider's code; a note is what people said. */
function toldReason({ reason }: Reservation) {
  if (!reason) return { code: 'NONE', note: null };
  return reason.code === 'PAYMENT_DECLINED' ? { ...reason, note: null } : reason;
}
