import { createHash } from 'node:crypto';
import type { Messaging, SqlTransaction } from '@yeyak/messaging';
import { runningStep } from '@yeyak/domain-kit';
import type { Kind } from '../domain/kind';
import type { Kinds } from '../domain/kinds';
import type { Claim, Reservation, ReservationTerms } from '../domain/reservation';
import type { ChangeReservation } from './change-reservation';
import type { PaymentMeans, PayOutcome, PayReservation } from './pay-reservation';
import type { Offering, OfferingStore, PoolStore, ReservationStore } from './ports';

export interface ReserveCommand {
  /** The id that the reservation gets, should it be made. */
  id: string;
  customerId: string;
  idempotencyKey: string;
  offeringId: string;
  quantity: number;
  contactId: string;
  expectedPrice: { amount: number; currency: string } | null;
  payment: PaymentMeans | null;
  at: Date;
}

export type ReserveOutcome =
  | { tag: 'Reserved'; reservation: Reservation }
  | Exclude<PayOutcome, { tag: 'Paid' }>
  | { tag: 'SoldOut'; available: number }
  | { tag: 'PriceChanged'; price: { amount: number; currency: string } }
  | { tag: 'LimitReached'; limit: number }
  | { tag: 'InvalidInput'; field: string; message: string }
  | { tag: 'NotFound' }
  | { tag: 'IdempotencyKeyReused' };

type HoldOutcome =
  | { tag: 'Held'; reservation: Reservation }
  | { tag: 'Repeated'; earlier: Reservation }
  | Extract<ReserveOutcome, { tag: 'SoldOut' }>;
type Refusal = Extract<
  ReserveOutcome,
  { tag: 'NotFound' | 'LimitReached' | 'InvalidInput' | 'PriceChanged' }
>;

/** GraphQL's Int, and the database's, hold no larger total. */
const LARGEST_AMOUNT = 2_147_483_647;
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
    private readonly change: ChangeReservation,
    private readonly payment: PayReservation,
    private readonly kinds: Kinds,
    private readonly database: SqlTransaction,
    private readonly messaging: () => Pick<Messaging<SqlTransaction>, 'committed'>,
    private readonly holdMs: number | null,
  ) {}

  async execute(command: ReserveCommand): Promise<ReserveOutcome> {
    if (!isId(command.offeringId)) return { tag: 'NotFound' };
    if (!isId(command.contactId)) return invalid('contactId', 'Not an id.');
    if (!isKey(command.idempotencyKey))
      return invalid('idempotencyKey', '8 to 100 printable characters without spaces.');
    let offering = await this.offerings.find(command.offeringId);
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      const kind = offering ? this.kinds.find(offering.kind) : undefined;
      if (!offering || !kind) return this.replayOr(command, { tag: 'NotFound' });
      const outcome = refusalOf(command, kind, offering) ?? (await this.hold(command, kind, offering));
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

  private async hold(command: ReserveCommand, kind: Kind, offering: Offering): Promise<HoldOutcome> {
    const terms = termsOf(command, kind, offering);
    const change = this.change.hold({ type: 'Hold', terms, holdMs: this.holdMs ?? kind.holdMs });
    try {
      if (await this.store.hold(this.database, change, offering.version)) {
        this.messaging().committed();
        return { tag: 'Held', reservation: change.after };
      }
    } catch (error) {
      const earlier = await this.store.findByKey(command.customerId, command.idempotencyKey);
      if (!earlier) throw error;
      return { tag: 'Repeated', earlier };
    }
    const ids = terms.claims.map(({ poolId }) => poolId);
    const available = await this.pools.available(ids);
    return { tag: 'SoldOut', available: Math.max(0, Math.min(...ids.map((id) => available.get(id) ?? 0))) };
  }

  /** A refusal, unless the same request had been accepted before: what was sold out since then was sold to it. */
  private async replayOr(
    command: ReserveCommand,
    refusal: Refusal | (HoldOutcome & { tag: 'SoldOut' }),
  ): Promise<ReserveOutcome> {
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
    return outcome.tag === 'Paid' ? { tag: 'Reserved', reservation: outcome.reservation } : outcome;
  }
}

function refusalOf(command: ReserveCommand, kind: Kind, offering: Offering): Refusal | null {
  const { quantity, expectedPrice } = command;
  if (quantity < kind.quantity.min) return invalid('quantity', `At least ${kind.quantity.min}.`);
  if (quantity > kind.quantity.max) return { tag: 'LimitReached', limit: kind.quantity.max };
  if (!offering.active) return { tag: 'NotFound' };
  if (offering.price.amount * quantity > LARGEST_AMOUNT)
    return invalid('quantity', 'The total is too large.');
  const { price } = offering;
  if (expectedPrice && (expectedPrice.amount !== price.amount || expectedPrice.currency !== price.currency)) {
    return { tag: 'PriceChanged', price };
  }
  return null;
}

/** Ids are printable and short; what cannot be one is not even looked for. */
const isId = (text: string): boolean => /^[\x21-\x7e]{1,100}$/.test(text);

/** Nor what cannot be a key: no reservation was ever made with it. */
const isKey = (text: string): boolean => /^[\x21-\x7e]{8,100}$/.test(text);

const invalid = (field: string, message: string): Refusal => ({ tag: 'InvalidInput', field, message });

function termsOf(command: ReserveCommand, kind: Kind, offering: Offering): ReservationTerms {
  const { quantity } = command;
  const claims: Claim[] = kind.claims.map((rule) => ({
    poolId: rule.pool({ ...offering, offeringId: offering.id, slot: null }),
    quantity,
  }));
  return {
    id: command.id,
    kind: kind.code,
    kindLabel: kind.label,
    customerId: command.customerId,
    contactId: command.contactId,
    providerId: offering.providerId,
    providerName: offering.providerName,
    offeringId: offering.id,
    offeringName: offering.name,
    sku: offering.sku,
    stockGroup: offering.stockGroup,
    doses: offering.doses,
    slot: null,
    personId: null,
    participantIds: [],
    quantity,
    unitPrice: offering.price,
    total: { amount: offering.price.amount * quantity, currency: offering.price.currency },
    claims,
    idempotencyKey: command.idempotencyKey,
    fingerprint: fingerprintOf(command),
    reservedAt: command.at,
  };
}

/** What makes two requests the same wish; how it is paid may differ between them. */
const fingerprintOf = ({ offeringId, quantity, contactId }: ReserveCommand): string =>
  createHash('sha256')
    .update(JSON.stringify([offeringId, quantity, contactId]))
    .digest('base64url');
