import type { KnownMessage } from '@yeyak/contracts';
import type { CaptureOutcome, CaptureRequest } from '../src/application/ports';

/** A fact on its way back to the process. */
export interface Told {
  type: string;
  reservationId: string;
}

/**
 * The contexts around `reservation`, as small as their promises: each command takes effect once, closes the way for
 * one that has not come yet, and is answered. What they did is kept, to be compared with what the process believes.
 */
export class Neighbours {
  readonly charged = new Map<string, number>();
  readonly refunded = new Map<string, number>();
  private readonly closed = new Set<string>();
  private readonly deducted = new Map<string, number>();
  private readonly refused = new Set<string>();
  private readonly restored = new Set<string>();
  private readonly desk = new Map<string, 'OPEN' | 'COMPLETED' | 'WITHDRAWN'>();

  constructor(private onHand: () => number) {}

  /** The payment context: a charge whose answer may get lost. */
  capture(
    { key, reservationId, amount }: CaptureRequest,
    how: 'approve' | 'decline' | 'lose' | 'down',
  ): {
    outcome: CaptureOutcome;
    facts: Told[];
  } {
    if (how === 'down') return { outcome: { outcome: 'unavailable', retryAfterSeconds: 1 }, facts: [] };
    if (this.closed.has(key)) return { outcome: { outcome: 'closed' }, facts: [] };
    if (how === 'decline' && !this.charged.has(key)) {
      return {
        outcome: { outcome: 'declined', declineCode: 'no' },
        facts: [{ type: 'PaymentDeclined', reservationId }],
      };
    }
    this.charged.set(key, amount.amount);
    const facts = [{ type: 'PaymentApproved', reservationId }];
    if (how === 'lose') return { outcome: { outcome: 'unknown', retryAfterSeconds: 1 }, facts };
    return { outcome: { outcome: 'approved' }, facts };
  }

  /** Carries a command out and answers with a fact. */
  take(command: KnownMessage): Told[] {
    const reservationId = command.correlationId;
    const say = (type: string): Told[] => [{ type, reservationId }];
    switch (command.type) {
      case 'CancelPayment': {
        const { key } = command.payload;
        this.closed.add(key);
        const amount = this.charged.get(key);
        if (amount === undefined) return say('PaymentVoided');
        this.refunded.set(key, amount);
        return say('PaymentRefunded');
      }
      case 'DeductStock': {
        if (this.deducted.has(reservationId)) return say('StockDeducted');
        if (
          this.restored.has(reservationId) ||
          this.refused.has(reservationId) || // the same command again is not another one
          this.left() < command.payload.quantity
        ) {
          this.refused.add(reservationId);
          return say('StockDeductionRefused');
        }
        this.deducted.set(reservationId, command.payload.quantity);
        return say('StockDeducted');
      }
      case 'RestoreStock':
        this.restored.add(reservationId);
        return say(this.deducted.has(reservationId) ? 'StockRestored' : 'StockRestoreNotNeeded');
      case 'OpenWorkOrder':
        if (!this.desk.has(reservationId)) this.desk.set(reservationId, 'OPEN');
        return [];
      case 'WithdrawWorkOrder': {
        if (this.desk.get(reservationId) === 'COMPLETED') return say('WorkOrderWithdrawalRefused');
        this.desk.set(reservationId, 'WITHDRAWN');
        return say('WorkOrderWithdrawn');
      }
      default:
        return [];
    }
  }

  /** Somebody picks up at the desk, if there is something to pick up. */
  pickUp(reservationId: string): Told[] {
    if (this.desk.get(reservationId) !== 'OPEN') return [];
    this.desk.set(reservationId, 'COMPLETED');
    return [{ type: 'WorkOrderCompleted', reservationId }];
  }

  isPickedUp(reservationId: string): boolean {
    return this.desk.get(reservationId) === 'COMPLETED';
  }

  /** What a reservation has cost the customer so far. */
  paid(reservationId: string): number {
    const key = `${reservationId}:1`;
    return (this.charged.get(key) ?? 0) - (this.refunded.get(key) ?? 0);
  }

  /** How many pieces a reservation has taken from the shelf. */
  taken(reservationId: string): number {
    return this.restored.has(reservationId) ? 0 : (this.deducted.get(reservationId) ?? 0);
  }

  left(): number {
    let taken = 0;
    for (const id of this.deducted.keys()) taken += this.taken(id);
    return this.onHand() - taken;
  }
}
