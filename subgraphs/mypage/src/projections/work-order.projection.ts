import type { FulfillmentFact } from '@yeyak/contracts';
import {
  blankWorkOrder,
  type GateKnown,
  type GateState,
  type MilestoneKnown,
  type WorkDates,
  type WorkOrderKnown,
  type WorkStatus,
} from '../domain/work-order';
import { changed, earliest, instant } from './fold';

type StatusFact = Exclude<
  FulfillmentFact['type'],
  'WorkOrderGateChanged' | 'WorkOrderMilestoneReached' | 'WorkOrderWithdrawalRefused'
>;

/** Where the work stands after a fact, and which date the fact sets. */
const STANDS: Readonly<Record<StatusFact, readonly [WorkStatus, keyof WorkDates]>> = {
  WorkOrderOpened: ['OPEN', 'openedAt'],
  WorkOrderConfirmed: ['CONFIRMED', 'confirmedAt'],
  WorkOrderDenied: ['DENIED', 'deniedAt'],
  WorkOrderStarted: ['STARTED', 'startedAt'],
  WorkOrderCompleted: ['COMPLETED', 'completedAt'],
  WorkOrderNoShow: ['NO_SHOW', 'noShowAt'],
  WorkOrderWithdrawalAgreed: ['WITHDRAWING', 'withdrawalAgreedAt'],
  WorkOrderWithdrawn: ['WITHDRAWN', 'withdrawnAt'],
};

/** Takes a fact of the desk into what is known of its work order. */
export function foldWorkOrder(orders: readonly WorkOrderKnown[], fact: FulfillmentFact): WorkOrderKnown[] {
  if (fact.type === 'WorkOrderWithdrawalRefused') return [...orders]; // it stays where it was
  return changed(
    orders,
    (order) => order.workOrderId,
    blankWorkOrder(fact.payload.workOrderId),
    (known) => withFact(known, fact),
  );
}

function withFact(
  known: WorkOrderKnown,
  fact: Exclude<FulfillmentFact, { type: 'WorkOrderWithdrawalRefused' }>,
): WorkOrderKnown {
  const { aggregateVersion: version } = fact;
  const at = instant(fact.payload.at);
  switch (fact.type) {
    case 'WorkOrderGateChanged': {
      const { action, gate, state } = fact.payload;
      return { ...known, gates: withGate(known.gates, { action, gate, state, at, version, first: version }) };
    }
    case 'WorkOrderMilestoneReached': {
      const { milestone, note } = fact.payload;
      return { ...known, milestones: withMilestone(known.milestones, { milestone, note, at, version }) };
    }
    default: {
      const [status, date] = STANDS[fact.type];
      const dated = { ...known, [date]: earliest(known[date], at) };
      return isFurther(known, version, status) ? { ...dated, version, status, at } : dated;
    }
  }
}

/** The order in which a desk's work goes on: decides between facts that share a version. */
const WORK_ORDER: readonly WorkStatus[] = [
  'OPEN',
  'CONFIRMED',
  'DENIED',
  'STARTED',
  'COMPLETED',
  'NO_SHOW',
  'WITHDRAWING',
  'WITHDRAWN',
];
const rank = (status: WorkStatus | null): number => (status === null ? -1 : WORK_ORDER.indexOf(status));

const isFurther = (known: WorkOrderKnown, version: number, status: WorkStatus): boolean =>
  version > known.version || (version === known.version && rank(status) > rank(known.status));

/** A gate that answered has answered: decides between facts that share a version. */
const ANSWERED: Readonly<Record<GateState, number>> = { WAITING: 0, REFUSED: 1, OPEN: 2 };

const isNewer = (news: GateKnown, known: GateKnown): boolean =>
  news.version > known.version ||
  (news.version === known.version && ANSWERED[news.state] > ANSWERED[known.state]);

const withGate = (gates: readonly GateKnown[], news: GateKnown): GateKnown[] =>
  changed(
    gates,
    (one) => `${one.action} ${one.gate}`,
    news,
    (known) => ({
      ...(isNewer(news, known) ? news : known),
      first: Math.min(news.version, known.first ?? known.version),
    }),
  );

/** Said again, a milestone is as it was said last. */
const withMilestone = (milestones: readonly MilestoneKnown[], news: MilestoneKnown): MilestoneKnown[] =>
  changed(
    milestones,
    (one) => one.milestone.code,
    news,
    (known) => (news.version > known.version ? news : known),
  );
