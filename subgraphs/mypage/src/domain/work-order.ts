import type { Labelled } from '@yeyak/contracts';

export type WorkStatus =
  'OPEN' | 'CONFIRMED' | 'DENIED' | 'STARTED' | 'COMPLETED' | 'NO_SHOW' | 'WITHDRAWING' | 'WITHDRAWN';

export type GateAction = 'START' | 'WITHDRAW';
export type GateState = 'WAITING' | 'OPEN' | 'REFUSED';

/** What is known of a gate: something else that has to answer before an action takes effect (D3, D7, D8). */
export interface GateKnown {
  action: GateAction;
  /** A capability's name, e.g. `coupon.issue`. */
  gate: string;
  state: GateState;
  at: string;
  /** The version of the newest fact that told of it. */
  version: number;
  /** The version of the oldest one; missing in what was kept before this was. */
  first?: number;
}

/** A step of the way that was reached: handed to the courier, out for delivery. */
export interface MilestoneKnown {
  milestone: Labelled;
  at: string;
  note: string | null;
  /** The version of the newest fact that told of it. */
  version: number;
}

/** When a work order first came to each point; each instant belongs to one fact and is set by it alone. */
export interface WorkDates {
  openedAt: string | null;
  confirmedAt: string | null;
  deniedAt: string | null;
  startedAt: string | null;
  completedAt: string | null;
  noShowAt: string | null;
  withdrawalAgreedAt: string | null;
  withdrawnAt: string | null;
}

/** What is known of one work order at the provider's desk. */
export interface WorkOrderKnown extends WorkDates {
  workOrderId: string;
  /** The version of the newest fact that set the status, 0 before any. */
  version: number;
  /** `null` while only its gates or milestones were heard of. */
  status: WorkStatus | null;
  at: string | null;
  gates: readonly GateKnown[];
  milestones: readonly MilestoneKnown[];
}

/** A work order of which nothing is known. */
export const blankWorkOrder = (workOrderId: string): WorkOrderKnown => ({
  workOrderId,
  version: 0,
  status: null,
  at: null,
  openedAt: null,
  confirmedAt: null,
  deniedAt: null,
  startedAt: null,
  completedAt: null,
  noShowAt: null,
  withdrawalAgreedAt: null,
  withdrawnAt: null,
  gates: [],
  milestones: [],
});

/** A work order that stands somewhere. */
export type StandingWorkOrder = WorkOrderKnown & { status: WorkStatus; at: string };

const stands = (order: WorkOrderKnown): order is StandingWorkOrder =>
  order.status !== null && order.at !== null;

/** The work order that counts: the one of which was heard last. */
export const currentWorkOrder = ({
  workOrders,
}: {
  workOrders: readonly WorkOrderKnown[];
}): StandingWorkOrder | null =>
  workOrders
    .filter(stands)
    .reduce<StandingWorkOrder | null>((last, one) => (last === null || one.at >= last.at ? one : last), null);

/** Gates in the order in which the work came to them, milestones in that in which they were reached. */
export const inOrder = <T extends { at: string; version: number; first?: number }>(
  steps: readonly T[],
): T[] =>
  [...steps].sort(
    (a, b) => (a.first ?? a.version) - (b.first ?? b.version) || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );
