import { message, type MessageType, type PayloadOf, type ReservationStatus } from '@yeyak/contracts';
import type { StoryFact } from '../src/projections/reservation-facts';

const START = Date.parse('2026-11-21T03:00:00.000Z');
const won = (amount: number) => ({ amount, currency: 'KRW' });
const both = (text: string) => ({ ko: `${text} (ko)`, en: text });

/** Writes the facts of one reservation's story, a second apart, each caused by the one before. */
export class Story {
  readonly facts: StoryFact[] = [];
  private version = 0;
  private workVersion = 0;

  constructor(
    readonly reservationId: string,
    readonly customerId = 'customer-minji',
    readonly providerId = 'store-seongsu',
    private readonly startedAt = START,
  ) {}

  held(): this {
    const details = {
      kindLabel: both('Store pick-up'),
      offeringId: 'seongsu-gimbap',
      offeringName: both('Gimbap'),
      providerName: both('Seongsu'),
      quantity: 2,
      unitPrice: won(1_400),
      total: won(2_800),
      holdExpiresAt: this.instant(600),
    };
    return this.reservation('ReservationHeld', 'HELD', 'pay', details);
  }

  reservation(
    type: Extract<MessageType, `Reservation${string}`>,
    status: ReservationStatus,
    stage: string,
    more: object = {},
  ): this {
    const payload = {
      reservationId: this.reservationId,
      customerId: this.customerId,
      providerId: this.providerId,
      kind: 'STORE_PICKUP',
      status,
      stage: { code: stage, label: both(stage) },
      at: this.instant(),
      ...more,
    };
    return this.tell(type, payload, 'Reservation', this.reservationId, ++this.version);
  }

  ended(type: 'ReservationCancelled' | 'ReservationRejected' | 'ReservationExpired', code: string): this {
    const status = {
      ReservationCancelled: 'CANCELLED',
      ReservationRejected: 'REJECTED',
      ReservationExpired: 'EXPIRED',
    };
    return this.reservation(type, status[type] as ReservationStatus, 'done', {
      reason: { code, note: null },
    });
  }

  cancelling(code: string): this {
    return this.reservation('ReservationCancellationStarted', 'CANCELLING', 'undo', {
      reason: { code, note: null },
    });
  }

  paid(attempt = 1): this {
    return this.payment('PaymentApproved', attempt, { method: 'CARD', approvedAt: this.instant() });
  }
  declined(attempt = 1): this {
    const more = { method: 'CARD', declineCode: 'INSUFFICIENT_FUNDS', declinedAt: this.instant() };
    return this.payment('PaymentDeclined', attempt, more);
  }
  voided(attempt = 1): this {
    return this.payment('PaymentVoided', attempt, { voidedAt: this.instant() });
  }
  refunded(attempt = 1): this {
    return this.payment('PaymentRefunded', attempt, { refundedAt: this.instant() });
  }

  work(type: Extract<MessageType, `WorkOrder${string}`>, more: object = {}): this {
    const workOrderId = `work-${this.reservationId}`;
    const payload = {
      workOrderId,
      reservationId: this.reservationId,
      providerId: this.providerId,
      by: null,
      at: this.instant(),
      ...more,
    };
    return this.tell(type, payload, 'WorkOrder', workOrderId, ++this.workVersion);
  }

  stock(type: 'StockDeducted' | 'StockRestored'): this {
    const { reservationId, providerId } = this;
    const payload = { sku: 'seongsu-gimbap', providerId, quantity: 2, onHand: 38, reservationId };
    return this.tell(type, payload, 'StockItem', 'seongsu-gimbap', 7);
  }
  stockRefused(): this {
    const { reservationId } = this;
    const payload = {
      sku: 'seongsu-gimbap',
      reservationId,
      quantity: 2,
      code: 'INSUFFICIENT_STOCK' as const,
    };
    return this.tell('StockDeductionRefused', payload, 'StockItem', 'seongsu-gimbap', 7);
  }

  messaged(template: string): this {
    const { reservationId, customerId } = this;
    const messageId = `${template}-${reservationId}`;
    const sentAt = this.instant();
    const payload = { messageId, reservationId, customerId, template, channel: 'in-app', sentAt };
    return this.tell('MessageSent', payload, 'Message', messageId, 2);
  }

  private payment<T extends Extract<MessageType, `Payment${string}`>>(
    type: T,
    attempt: number,
    more: object,
  ): this {
    const paymentId = `payment-${this.reservationId}-${attempt}`;
    const { reservationId } = this;
    const payload = {
      paymentId,
      key: `${reservationId}:${attempt}`,
      reservationId,
      amount: won(2_800),
      ...more,
    };
    return this.tell(type, payload as never, 'Payment', paymentId, 1);
  }

  private instant(afterSeconds = 0): string {
    return new Date(this.startedAt + (this.facts.length + afterSeconds) * 1_000).toISOString();
  }

  private tell<T extends StoryFact['type']>(
    type: T,
    payload: PayloadOf<T>,
    aggregateType: string,
    aggregateId: string,
    aggregateVersion: number,
  ): this {
    const fact = message(type, payload, {
      aggregateType,
      aggregateId,
      aggregateVersion,
      correlationId: this.reservationId,
      causationId: this.facts.at(-1)?.id ?? null,
      occurredAt: new Date(this.instant()),
    });
    this.facts.push(fact);
    return this;
  }
}

/** Reserved, declined once, paid, deducted, picked up. */
export const pickedUp = (id: string, customerId?: string, providerId?: string, startedAt?: number): Story =>
  new Story(id, customerId, providerId, startedAt)
    .held()
    .declined(1)
    .messaged('pickup.declined')
    .paid(2)
    .reservation('ReservationRequested', 'REQUESTED', 'stock')
    .stock('StockDeducted')
    .reservation('ReservationConfirmed', 'CONFIRMED', 'ready')
    .work('WorkOrderOpened')
    .messaged('pickup.confirmed')
    .work('WorkOrderCompleted')
    .reservation('ReservationCompleted', 'COMPLETED', 'picked-up');

/** Reserved, paid, cancelled by the customer, refunded, restored. */
export const cancelled = (id: string): Story =>
  new Story(id)
    .held()
    .paid()
    .reservation('ReservationConfirmed', 'CONFIRMED', 'ready')
    .stock('StockDeducted')
    .work('WorkOrderOpened')
    .cancelling('BY_CUSTOMER')
    .work('WorkOrderWithdrawn')
    .refunded()
    .stock('StockRestored')
    .ended('ReservationCancelled', 'BY_CUSTOMER');

/** The hold ran out, the key was voided, and a late charge was given back. */
export const expired = (id: string): Story =>
  new Story(id).held().voided().ended('ReservationExpired', 'HOLD_EXPIRED').paid().refunded();

/** Paid, but the shelf was empty. */
export const outOfStock = (id: string): Story =>
  new Story(id)
    .held()
    .paid()
    .stockRefused()
    .cancelling('OUT_OF_STOCK')
    .work('WorkOrderOpened')
    .work('WorkOrderWithdrawalRefused', { state: 'DENIED' })
    .refunded()
    .ended('ReservationRejected', 'OUT_OF_STOCK');
