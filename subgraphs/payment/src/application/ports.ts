import type { KnownMessage } from '@yeyak/contracts';
import type { SqlTransaction } from '@yeyak/messaging';
import type { Payment, PaymentMethod, Amount } from '../domain/payment';
import type { PspReport } from '../domain/payment.decider';

/** A payment as it was read, with the version that a change of it is checked against. */
export interface StoredPayment {
  readonly payment: Payment;
  /** 1 for a new one, one more with each change. */
  readonly version: number;
}

/** A change to be stored: what was read (`null` for a key not seen), what it becomes (`null`: taken away). */
export interface PaymentChange {
  readonly before: StoredPayment | null;
  readonly after: StoredPayment | null;
  /** When to turn to the PSP about it, `null` where nothing is open. */
  readonly errandAt: Date | null;
  /** What others are told of it. */
  readonly messages: readonly KnownMessage[];
}

/** Where payments are kept. */
export interface PaymentStore {
  findByKey(tx: SqlTransaction, key: string): Promise<StoredPayment | null>;
  findByIds(tx: SqlTransaction, ids: readonly string[]): Promise<Payment[]>;
  /** The attempts of these reservations, the newest of each first. */
  findByReservations(tx: SqlTransaction, reservationIds: readonly string[]): Promise<Payment[]>;
  /**
   * Stores a change and its messages, both or neither, in one statement.
   * @returns false, having done nothing, where somebody else changed it meanwhile.
   */
  save(tx: SqlTransaction, change: PaymentChange): Promise<boolean>;
  /**
   * Takes up to `limit` payments whose errand is due and puts each off, so that it comes back by itself if whoever
   * took it dies. Each goes to one caller.
   */
  claimErrands(tx: SqlTransaction, now: Date, limit: number): Promise<StoredPayment[]>;
  /** How many payments wait for the PSP, and how many of them have been tried in vain for minutes. */
  countErrands(tx: SqlTransaction): Promise<{ open: number; stuck: number }>;
}

/** What is charged, as the PSP is told. */
export interface CaptureRequest {
  readonly key: string;
  readonly amount: Amount;
  readonly method: PaymentMethod;
  readonly token: string | null;
}

/**
 * A payment-service provider. Every operation is by key and idempotent: a key is charged at most once and refunded
 * at most once however often it is asked.
 * Each rejects with {@link PspUnavailable} where it was certainly not carried out and {@link PspTimedOut} where
 * that is unknown.
 */
export interface PaymentProvider {
  /** Whether a call would be sent at all (the circuit breaker is not open). */
  isAvailable(): boolean;
  /** When asking again makes sense once it is unavailable. */
  readonly retryAfterSeconds: number;
  /** Charges. */
  capture(request: CaptureRequest): Promise<PspReport>;
  /** Asks what became of a key. */
  inquire(key: string): Promise<PspReport>;
  /** Closes a key that is not charged; one that is charged stays so, and the report says it. */
  void(key: string): Promise<PspReport>;
  /** Gives a charge back in full. */
  refund(key: string): Promise<PspReport>;
}

/** The PSP did certainly not carry it out: not reached, refused at the door, or the breaker is open. */
export class PspUnavailable extends Error {
  constructor(
    /** When asking again makes sense, in seconds. */
    readonly retryAfterSeconds: number,
  ) {
    super('the payment provider is unavailable');
  }
}

/** The PSP did not answer in time or not sensibly: whether it carried it out is unknown. */
export class PspTimedOut extends Error {
  constructor(readonly detail: string) {
    super(`the payment provider did not answer: ${detail}`);
  }
}

/** A named point of a use case, at which a test may stop or break it. */
export type PassFaultPoint = (
  point: 'capture:stored' | 'capture:answered' | 'errand:answered',
) => Promise<void>;
