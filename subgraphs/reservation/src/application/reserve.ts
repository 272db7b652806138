import { createHash } from 'node:crypto';
import type { Messaging, SqlTransaction } from '@yeyak/messaging';
import { runningStep } from '@yeyak/domain-kit';
import type { Kind } from '../domain/kind';
import type { Kinds } from '../domain/kinds';
import type { Reservation, ReservationTerms } from '../domain/reservation';
import type { ChangeReservation } from './change-reservation';
import type { PaymentMeans, PayOutcome, PayReservation } from './pay-reservation';
import type { Offering, OfferingStore, PoolStore, ReservationStore } from './ports';
import {
  type CompleteWish,
  invalid,
  isId,
  poolsOf,
  quantityOf,
  type Wish,
  type Wishes,
  type WishRefusal,
} from './wish';

export interface ReserveCommand extends Wish {
  /** The id that the reservation gets, should it be made. */
  id: string;
  idempotencyKey: string;
  payment: PaymentMeans | null;
}

export type ReserveOutcome =
  | { tag: 'Reserved'; reservation: Reservation }
  | Exclude<PayOutcome, { tag: 'Paid' }>
  | { tag: 'SoldOut'; available: number }
  | WishRefusal
  | { tag: 'IdempotencyKeyReused' };

type Refusal = WishRefusal | { tag: 'SoldOut'; available: number };
type HoldOutcome =
  { tag: 'Held'; reservation: Reservation } | { tag: 'Repeated'; earlier: Reservation } | Refusal;

export interface ReserveSettings {
  /** How long every kind holds capacity unpaid, in milliseconds; null: as long as the kind says. */
  holdMs: number | null;
  /** How many reservations of a kind that counts them a customer may have at a time (H11). */
  mostLive: number;
}

/** How often a reservation is tried again because the offering changed under it. */
const MOST_TRIES = 3;

/**
 * Reserves: capacity, reservation, facts and timer in one statement, then, where the person pays at once, the payment.
 * The same idempotency key gives the same reservation, at once or later, and its answer as it stands.
 */
export class Reserve {
  constructor(
    private readonly offerings: OfferingStore,
    private readonly pools: PoolStore,
    private readonly store: ReservationStore,
    private readonly wishes: Wishes,
    private readonly change: ChangeReservation,
    private readonly payment: PayReservation,
    private readonly kinds: Kinds,
    private readonly database: SqlTransaction,
    private readonly messaging: () => Pick<Messaging<SqlTransaction>, 'committed'>,
    private readonly settings: ReserveSettings,
  ) {}

  async execute(command: ReserveCommand): Promise<ReserveOutcome> {
    if (!isId(command.offeringId)) return { tag: 'NotFound' };
    if (!isKey(command.idempotencyKey))
      return invalid('idempotencyKey', '8 to 100 printable characters without spaces.');
    let offering = await this.offerings.find(command.offeringId);
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      const kind = offering ? this.kinds.find(offering.kind) : undefined;
      if (!offering || !kind) return this.replayOr(command, { tag: 'NotFound' });
      const completed = await this.wishes.complete(command, kind, offering);
      const outcome =
        completed.tag === 'Complete' ? await this.hold(command, completed.wish, kind, offering) : completed;
      if (outcome.tag === 'Held') return this.settle(outcome.reservation, command);
      if (outcome.tag === 'Repeated') return this.replay(outcome.earlier, command);
      // What was remembered of the offering may be old: look once more before refusing.
      const fresh = await this.offerings.findFresh(command.offeringId);
      if (fresh?.version === offering.version && fresh.active === offering.active) {
        return this.replayOr(command, outcome);
      }
      offering = fresh;
    }
    throw new Error(`the offering ${command.offeringId} changes too often`);
  }

  private async hold(
    command: ReserveCommand,
    wish: CompleteWish,
    kind: Kind,
    offering: Offering,
  ): Promise<HoldOutcome> {
    const { holdMs, mostLive } = this.settings;
    const terms = termsOf(command, wish, kind, offering);
    const change = this.change.hold({
      type: 'Hold',
      terms,
      holdMs: holdMs ?? kind.holdMs,
      paysNow: command.payment !== null,
    });
    try {
      const limit = kind.limited ? mostLive : null;
      const held = await this.store.hold(this.database, change, offering.version, limit);
      if (held === 'overLimit') return { tag: 'LimitReached', limit: mostLive, per: 'AT_A_TIME' };
      if (held === 'hasDose') return { tag: 'LimitReached', limit: 1, per: 'DISEASE' };
      if (held === 'held') {
        this.messaging().committed();
        return { tag: 'Held', reservation: change.after };
      }
    } catch (error) {
      const earlier = await this.store.findByKey(command.customerId, command.idempotencyKey);
      if (!earlier) throw error;
      return { tag: 'Repeated', earlier };
    }
    const pools = await this.pools.available(terms.claims.map(({ poolId }) => poolId));
    const left = terms.claims.map(({ poolId }) => {
      const pool = pools.get(poolId);
      return pool?.providerId === offering.providerId ? pool.available : 0;
    });
    return { tag: 'SoldOut', available: Math.max(0, Math.min(...left)) };
  }

  /** A refusal, unless the same request had been accepted before: what was sold out since then was sold to it. */
  private async replayOr(command: ReserveCommand, refusal: Refusal): Promise<ReserveOutcome> {
    const earlier = await this.store.findByKey(command.customerId, command.idempotencyKey);
    return earlier ? this.replay(earlier, command) : refusal;
  }

  private async replay(earlier: Reservation, command: ReserveCommand): Promise<ReserveOutcome> {
    if (earlier.fingerprint !== fingerprintOf(command)) return { tag: 'IdempotencyKeyReused' };
    return this.settle(earlier, command);
  }

  /** Pays where the person pays at once; else it is held, and that is all for now. */
  private async settle(reservation: Reservation, { payment }: ReserveCommand): Promise<ReserveOutcome> {
    const paying = runningStep(this.kinds.get(reservation.kind), reservation.process)?.pays;
    if (payment === null && paying) return { tag: 'Reserved', reservation };
    const outcome =
      payment === null ? this.payment.answer(reservation) : await this.payment.pay(reservation, payment);
    // Where it is paid for later, it is reserved all the same (X1): held, until it is paid or the hold ends.
    const isHeld = outcome.tag === 'PaymentDelayed' && paying?.whenUnavailable === 'payLater';
    return outcome.tag === 'Paid' || isHeld ? { tag: 'Reserved', reservation: outcome.reservation } : outcome;
  }
}

/** What cannot be a key is not looked for: no reservation was ever made with it. */
const isKey = (text: string): boolean => /^[\x21-\x7e]{8,100}$/.test(text);

function termsOf(
  command: ReserveCommand,
  wish: CompleteWish,
  kind: Kind,
  offering: Offering,
): ReservationTerms {
  const { quantity } = wish;
  return {
    ...wish,
    id: command.id,
    kind: kind.code,
    kindLabel: kind.label,
    customerId: command.customerId,
    providerId: offering.providerId,
    providerName: offering.providerName,
    offeringId: offering.id,
    offeringName: offering.name,
    sku: offering.sku,
    stockGroup: offering.stockGroup,
    doses: offering.doses,
    unitPrice: offering.price,
    total: { amount: offering.price.amount * quantity, currency: offering.price.currency },
    claims: poolsOf(kind.claims, offering, wish.slot).map((poolId) => ({ poolId, quantity })),
    idempotencyKey: command.idempotencyKey,
    fingerprint: fingerprintOf(command),
    reservedAt: command.at,
  };
}

/**
 * What makes two requests the same wish, in the words in which it was made; how it is paid may differ between them. What a
 * wish does not have leaves no trace in it.
 */
function fingerprintOf(wish: ReserveCommand): string {
  const { offeringId, customerId, contactId, slot, personId, participantIds } = wish;
  const parts = slot || personId || participantIds ? [{ slot, personId, participantIds }] : [];
  return createHash('sha256')
    .update(JSON.stringify([offeringId, quantityOf(wish), contactId ?? customerId, ...parts]))
    .digest('base64url');
}
