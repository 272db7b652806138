/** What waits for a gate: the start of the work or its withdrawal. */
export type GateAction = 'START' | 'WITHDRAW';
export type GateState = 'WAITING' | 'OPEN' | 'REFUSED';

/** Where a gate stands: a capability of another context that must have answered before an action takes effect. */
export interface GateStanding {
  action: GateAction;
  /** The capability's name, e.g. `coupon.issue`. */
  gate: string;
  state: GateState;
  /** Since when it is in this state. */
  since: Date;
  /** Why it refuses, as a code; `null` unless it does. */
  reason: string | null;
}

interface OfGate {
  action: GateAction;
  gate: string;
  at: Date;
}

export const waiting = ({ action, gate, at }: OfGate): GateStanding => ({
  action,
  gate,
  state: 'WAITING',
  since: at,
  reason: null,
});

export const refuse = ({ reason, ...gate }: OfGate & { reason: string }): GateStanding => ({
  ...waiting(gate),
  state: 'REFUSED',
  reason,
});

const isSame = (a: Pick<GateStanding, 'action' | 'gate'>, b: Pick<GateStanding, 'action' | 'gate'>) =>
  a.action === b.action && a.gate === b.gate;

/** The gates with one of them standing differently; it keeps its place. */
export const stand = (gates: readonly GateStanding[], changed: GateStanding): readonly GateStanding[] =>
  gates.some((gate) => isSame(gate, changed))
    ? gates.map((gate) => (isSame(gate, changed) ? changed : gate))
    : [...gates, changed];

export const standingOf = (
  gates: readonly GateStanding[],
  action: GateAction,
  gate: string,
): GateStanding | undefined => gates.find((standing) => isSame(standing, { action, gate }));

/** Of these gates those that are not open, in their order. */
export const shutOf = (
  gates: readonly GateStanding[],
  action: GateAction,
  names: readonly string[],
): readonly string[] => names.filter((gate) => standingOf(gates, action, gate)?.state !== 'OPEN');
