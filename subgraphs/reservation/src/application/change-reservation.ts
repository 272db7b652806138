import type { Messaging, SqlTransaction } from '@yeyak/messaging';
import { announce, ordersOf } from '../domain/announce';
import type { Order } from '../domain/kind';
import type { Kinds } from '../domain/kinds';
import type { Reservation, ReservationEvent } from '../domain/reservation';
import {
  apply,
  decide,
  type RejectionInAnyTime,
  type ReservationCommand,
  type ReservationRejection,
} from '../domain/reservation.decider';
import { stageOf, statusOf } from '../domain/standing';
import type { Change, ReservationStore } from './ports';

export type Changed<Rejection = ReservationRejection> =
  | {
      ok: true;
      reservation: Reservation;
      /** What the process has ordered with this change. */ orders: readonly Order[];
    }
  | { ok: false; reason: Rejection };

type Cancel = Extract<ReservationCommand, { type: 'Cancel' }>;

/** Others may change the same reservation at the same moment; each round means that one of them got on. */
const MOST_ROUNDS = 20;

/** The one way in which a reservation changes: decide, save with what it says, and only then is it so. */
export class ChangeReservation {
  constructor(
    private readonly store: ReservationStore,
    private readonly kinds: Kinds,
    private readonly database: SqlTransaction,
    private readonly messaging: () => Pick<Messaging<SqlTransaction>, 'committed'>,
  ) {}

  /**
   * Carries a command out in one statement, without a lock: whoever was faster is seen by the version.
   * @param known the reservation as the caller has just seen it, which spares reading it.
   * @returns it as it is then, or why not: only for cancelling it can be too late.
   */
  carryOut(id: string, command: Cancel, known?: Reservation): Promise<Changed>;
  carryOut(
    id: string,
    command: Exclude<ReservationCommand, Cancel>,
    known?: Reservation,
  ): Promise<Changed<RejectionInAnyTime>>;
  async carryOut(id: string, command: ReservationCommand, known?: Reservation): Promise<Changed> {
    let state = known ?? (await this.store.find(id));
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const result = this.decided(state, command, null);
      if (!result.ok || !result.change) return toChanged(result, state);
      const { change, events, version } = result;
      if (await this.store.save(this.database, change, version, releases(events))) {
        this.messaging().committed();
        return { ok: true, reservation: change.after, orders: result.orders };
      }
      state = await this.store.find(id);
    }
    throw new Error(`reservation ${id} is changed by too many at once`);
  }

  /** Carries a command out within a message's or a timer's transaction. @param causationId the message, if it is one. */
  async within(
    tx: SqlTransaction,
    id: string,
    command: ReservationCommand,
    causationId: string | null,
  ): Promise<Changed> {
    const state = await this.store.lock(tx, id);
    const result = this.decided(state, command, causationId);
    if (!result.ok || !result.change) return toChanged(result, state);
    if (!(await this.store.save(tx, result.change, result.version, releases(result.events)))) {
      throw new Error(`reservation ${id} changed while it was locked`);
    }
    return { ok: true, reservation: result.change.after, orders: result.orders };
  }

  /** What holding leads to, ready to be stored. */
  hold(command: Extract<ReservationCommand, { type: 'Hold' }>): Change {
    const kind = this.kinds.get(command.terms.kind);
    const decision = decide(kind, command, null);
    if (!decision.ok) throw new Error('holding is never refused by the reservation itself');
    const after = { ...apply(kind, null, decision.events), version: 1, updatedAt: command.terms.reservedAt };
    return {
      after,
      status: statusOf(kind, after),
      stage: stageOf(kind, after).code,
      messages: announce(kind, null, decision.events, after, null),
    };
  }

  private decided(
    state: Reservation | null,
    command: ReservationCommand,
    causationId: string | null,
  ): Decided {
    if (!state || command.type === 'Hold') return { ok: false, reason: { tag: 'UnknownReservation' } };
    const kind = this.kinds.get(state.kind);
    const decision = decide(kind, command, state);
    if (!decision.ok) return decision;
    const { events } = decision;
    if (events.length === 0) return { ok: true, change: null };
    const after = { ...apply(kind, state, events), version: state.version + 1, updatedAt: command.at };
    return {
      ok: true,
      events,
      version: state.version,
      orders: ordersOf(kind, events, after),
      change: {
        after,
        status: statusOf(kind, after),
        stage: stageOf(kind, after).code,
        messages: announce(kind, state, events, after, causationId),
      },
    };
  }
}

type Decided =
  | { ok: false; reason: ReservationRejection }
  | { ok: true; change: null }
  | {
      ok: true;
      change: Change;
      events: readonly ReservationEvent[];
      version: number;
      orders: readonly Order[];
    };

function toChanged(result: Decided, state: Reservation | null): Changed {
  if (!result.ok) return result;
  if (!state) throw new Error('accepted without a reservation');
  return { ok: true, reservation: state, orders: [] };
}

const releases = (events: readonly ReservationEvent[]): boolean =>
  events.some(({ type }) => type === 'ClaimsReleased');
