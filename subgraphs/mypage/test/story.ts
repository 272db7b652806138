import { type ContentOf, message, type MessageType, type ReservationStatus } from '@yeyak/contracts';
import type { StoryFact } from '../src/projections/reservation-facts';

const START = Date.parse('2026-11-21T03:00:00.000Z');
const won = (amount: number) => ({ amount, currency: 'KRW' });
const both = (text: string) => ({ ko: `${text} (ko)`, en: text });

/** Writes the facts of one reservation's story, a second apart, each caused by the one before. */
export class Story {
  readonly facts: StoryFact[] = [];
  private version = 0;
  private kind = 'STORE_PICKUP';
  private total = won(2_800);
  private workVersion = 0;

  constructor(
    readonly reservationId: string,
    readonly customerId = 'customer-minji',
    readonly providerId = 'store-seongsu',
    private readonly startedAt = START,
  ) {}

  held(more: Partial<ContentOf<'ReservationHeld'>> = {}): this {
    const details = {
      kindLabel: both('Store pick-up'),
      offeringId: 'seongsu-gimbap',
      offeringName: both('Gimbap'),
      providerName: both('Seongsu'),
      quantity: 2,
      unitPrice: won(1_400),
      total: won(2_800),
      holdExpiresAt: this.instant(600),
      ...more,
    };
    this.total = details.total;
    this.kind = more.kind ?? this.kind;
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
      kind: this.kind,
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

  gate(action: 'START' | 'WITHDRAW', gate: string, state: 'WAITING' | 'OPEN' | 'REFUSED'): this {
    return this.work('WorkOrderGateChanged', { action, gate, state });
  }
  milestone(code: string, note: string | null = null): this {
    return this.work('WorkOrderMilestoneReached', { milestone: { code, label: both(code) }, note });
  }

  stock(type: 'StockDeducted' | 'StockRestored', sku = 'seongsu-gimbap'): this {
    const { reservationId, providerId } = this;
    const payload = { sku, providerId, quantity: 2, onHand: 38, reservationId };
    return this.tell(type, payload, 'StockItem', sku, 7);
  }
  drawn(sku: string): this {
    const { reservationId, providerId } = this;
    const payload = {
      ...{ sku, providerId, quantity: 1, onHand: 11, reservationId, group: 'flu' },
      ...{ name: both(sku), lot: 'L-7', expiresOn: '2027-03-31' },
    };
    return this.tell('StockDrawn', payload, 'StockItem', sku, 8);
  }
  drawRefused(): this {
    const { reservationId, providerId } = this;
    const payload = {
      group: 'flu',
      providerId,
      reservationId,
      quantity: 1,
      code: 'INSUFFICIENT_STOCK' as const,
    };
    return this.tell('StockDrawRefused', payload, 'StockGroup', 'flu', 1);
  }

  vaccinated(dose: number, nextDoseFrom: string | null): this {
    const { reservationId, customerId } = this;
    const person = { personId: `person-${customerId}`, customerId };
    const payload = {
      ...person,
      reservationId,
      disease: 'flu',
      dose,
      recordedAt: this.instant(),
      nextDoseFrom,
    };
    return this.tell('VaccinationRecorded', payload, 'Person', person.personId, dose);
  }

  coupon(type: 'CouponIssued' | 'CouponCancelled'): this {
    const { reservationId, customerId } = this;
    const couponId = `coupon-${reservationId}`;
    const payload = {
      ...{ couponId, reservationId, customerId, campaignId: 'welcome', title: both('3,000 won off') },
      ...{ issuedAt: this.instant(), expiresAt: this.instant(86_400), cancelledAt: this.instant() },
    };
    return this.tell(type, payload, 'Coupon', couponId, type === 'CouponIssued' ? 1 : 2);
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

  messaged(
    template: string,
    type: 'MessageSent' | 'MessageFailed' | 'MessageCancelled' = 'MessageSent',
  ): this {
    const { reservationId, customerId } = this;
    const messageId = `${template}-${reservationId}`;
    const at = this.instant();
    const payload = {
      ...{ messageId, reservationId, customerId, template, channel: 'in-app' },
      ...{ sentAt: at, failedAt: at, cancelledAt: at, code: 'UNREACHABLE' },
    };
    return this.tell(type, payload, 'Message', messageId, 2);
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
      amount: this.total,
      ...more,
    };
    return this.tell(type, payload as never, 'Payment', paymentId, 1);
  }

  private instant(afterSeconds = 0): string {
    return new Date(this.startedAt + (this.facts.length + afterSeconds) * 1_000).toISOString();
  }

  private tell<T extends StoryFact['type']>(
    type: T,
    payload: ContentOf<T>,
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
