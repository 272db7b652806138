import {
  type ContentOf,
  type KnownMessage,
  type Localized,
  message,
  type MessageType,
  type Money,
} from '@yeyak/contracts';
import type { Kind, Order, Step } from './kind';
import { wordsFor } from './reasons';
import type { Reservation, ReservationEvent } from './reservation';
import { stageOf, statusOf } from './standing';

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
  const said = <T extends MessageType>(type: T, payload: ContentOf<T>): KnownMessage =>
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
  const arrived = !before || stageOf(kind, before).code !== stage.code;
  const told =
    arrived && stage.message ? [said('SendMessage', letter(after, stage.code, stage.message))] : [];
  return [factOf(kind, before, after, said), ...orders, ...told];
}

/** The commands that events of the process stand for. */
export function ordersOf(kind: Kind, events: readonly ReservationEvent[], after: Reservation): Order[] {
  return events.flatMap((event): Order[] => {
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
}

const made = (order: Step['order'] | undefined, reservation: Reservation): Order[] =>
  order ? [order(reservation)] : [];

function factOf(
  kind: Kind,
  before: Reservation | null,
  after: Reservation,
  said: <T extends MessageType>(type: T, payload: ContentOf<T>) => KnownMessage,
): KnownMessage {
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
  };
  const reason = after.reason ?? { code: 'NONE', note: null };
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
      holdExpiresAt: after.dueAt?.toISOString() ?? null,
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

function letter(reservation: Reservation, stage: string, text: Localized): ContentOf<'SendMessage'> {
  return {
    key: `${reservation.id}:${stage}`,
    reservationId: reservation.id,
    customerId: reservation.customerId,
    contactId: reservation.contactId,
    template: `${reservation.kind}.${stage}`,
    text: { ko: filled(text.ko, reservation, 'ko'), en: filled(text.en, reservation, 'en') },
  };
}

function filled(text: string, reservation: Reservation, language: keyof Localized): string {
  const values: Record<string, string> = {
    offering: reservation.offeringName[language],
    provider: reservation.providerName[language],
    quantity: String(reservation.quantity),
    total: moneyText(reservation.total, language),
    reason: reservation.reason ? wordsFor(reservation.reason)[language] : '',
  };
  return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

/** 28,000원 in Korean, ₩28,000 in English. */
export function moneyText({ amount, currency }: Money, language: keyof Localized): string {
  if (language === 'ko' && currency === 'KRW') return `${amount.toLocaleString('ko-KR')}원`;
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0));
}
