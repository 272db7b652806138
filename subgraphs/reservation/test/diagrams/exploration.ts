import type { KnownMessage, ReservationStatus } from '@yeyak/contracts';
import { runningStep } from '@yeyak/domain-kit';
import { announce } from '../../src/domain/announce';
import type { Kind } from '../../src/domain/kind';
import type { Reservation } from '../../src/domain/reservation';
import { apply, decide, type ReservationCommand } from '../../src/domain/reservation.decider';
import { stageOf, statusOf } from '../../src/domain/standing';
import { SLOT, T0, termsOf } from '../story';

/** One thing that can happen to a reservation, with what it leads to. */
export interface Transition {
  /** The kind's words before (`null`: there was no reservation) and after. */
  from: string | null;
  to: string;
  /** What happened: a fact's name, or what a person or time did. */
  by: string;
  before: { status: ReservationStatus } | null;
  after: { status: ReservationStatus };
  messages: readonly KnownMessage[];
}

type Happening = readonly [by: string, command: Exclude<ReservationCommand, { type: 'Hold' }>];

/** A moment at which the customer may still cancel whatever has a time. */
const EARLY = new Date(SLOT.startsAt.getTime() - 7 * 86_400_000);

/**
 * Everything that can happen to a reservation of a kind, by trying it: from its beginning, every answer to what is asked
 * at that moment, every act of a person, and time. Nothing is read off the definition.
 * @param alsoSaid facts that are said at every moment, whether or not anybody waits for them.
 */
export function explore(kind: Kind, alsoSaid: Iterable<string> = []): Transition[] {
  const terms = termsOf(kind);
  const held = decide(kind, { type: 'Hold', terms, holdMs: kind.holdMs }, null);
  if (!held.ok) throw new Error(held.reason.tag);
  const first: Reservation = { ...apply(kind, null, held.events), version: 1 };
  const found: Transition[] = [
    {
      from: null,
      to: stageOf(kind, first).code,
      by: 'reserve',
      before: null,
      after: { status: statusOf(kind, first) },
      messages: announce(kind, null, held.events, first, null),
    },
  ];
  const seen = new Set([keyOf(first)]);
  const open = [first];
  for (let state = open.pop(); state; state = open.pop()) {
    for (const [by, command] of happenings(kind, state, alsoSaid)) {
      const decision = decide(kind, command, state);
      if (!decision.ok || decision.events.length === 0) continue;
      const after = { ...apply(kind, state, decision.events), version: state.version + 1 };
      found.push({
        from: stageOf(kind, state).code,
        to: stageOf(kind, after).code,
        by,
        before: { status: statusOf(kind, state) },
        after: { status: statusOf(kind, after) },
        messages: announce(kind, state, decision.events, after, null),
      });
      const key = keyOf(after);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(after);
    }
  }
  return found;
}

/** States that differ in nothing that decides what can happen next. */
const keyOf = ({ process, ending, reason, claimed, refund, attention, dueAt, item }: Reservation): string =>
  JSON.stringify([process, ending, reason?.code, claimed, refund, attention, dueAt !== null, item !== null]);

function happenings(kind: Kind, state: Reservation, alsoSaid: Iterable<string>): Happening[] {
  const running = runningStep(kind, state.process);
  const beingUndone = kind.steps.filter(({ name }) =>
    ['asked', 'askedDone', 'undoing', 'stuck'].includes(state.process.steps[name] ?? ''),
  );
  const facts = new Set([
    ...alsoSaid,
    ...(running ? [...running.succeedsOn, ...running.refusedOn, ...(running.pays?.againOn ?? [])] : []),
    ...beingUndone.flatMap(({ undo }) => [
      ...(undo?.doneOn ?? []),
      ...(undo?.refusedOn ?? []),
      ...(undo?.agreedOn ?? []),
    ]),
  ]);
  // Facts of time and of the customer are no messages: they come as the commands below.
  for (const own of ['SlotBegan', 'PeriodEnded']) facts.delete(own);
  const at = T0;
  return [
    ...[...facts].map((fact): Happening => {
      const item = fact === 'StockDrawn' ? { sku: 'v', name: { ko: '백신', en: 'V' }, lot: null } : null;
      return [fact, { type: 'Receive', fact, note: null, item, at }];
    }),
    ['payment is not to be had', { type: 'GiveUpPayment', certain: true, at }],
    ['payment does not answer', { type: 'GiveUpPayment', certain: false, at }],
    ['the customer cancels', { type: 'Cancel', by: 'customer', note: null, at: EARLY }],
    ['the customer gives it back', { type: 'GiveBack', at }],
    ...(state.dueAt ? [['time is over', { type: 'RunOut', at: state.dueAt }] satisfies Happening] : []),
  ];
}
