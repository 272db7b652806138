import type { DeskAction, Labelled, Letter, Localized } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import { type GateAction, type GateStanding, refuse, stand, waiting } from './gates';

/** A step of the work's way that can be noted while it is under way. */
export interface Milestone extends Labelled {
  /** Once it is reached the work is not taken back any more. */
  closes: boolean;
}

/** What the desk is to do, as the process said it. The desk itself knows no kinds. */
export interface Brief {
  customerId: string;
  contactId: string;
  offeringId: string;
  title: Localized;
  kind: Labelled;
  quantity: number;
  /** When the person is expected, where there is a time; with the provider's zone. */
  slot: { startsAt: Date; endsAt: Date; timeZone: string } | null;
  /** Whom it is for, one contact each, where they are named. */
  participantIds: readonly string[];
  /** What was set aside for it. */
  item: { sku: string; name: Localized; lot: string | null } | null;
  /** Whether the desk needs to know where the person lives. */
  needsAddress: boolean;
  /** In the order in which they usually happen. */
  milestones: readonly Milestone[];
  /** All that the desk can ever do with it, in the kind's words; once one that `closes` is done it is not taken back. */
  actions: readonly { action: DeskAction; label: Localized; closes?: boolean }[];
  /** What must have answered before a step takes effect, as capability names (D3, D7, D8). */
  gates: { start: readonly string[]; withdraw: readonly string[] };
  dueAt: Date | null;
}

/** A milestone that was reached. */
export interface Reached {
  code: string;
  reachedAt: Date;
  note: string | null;
  by: string;
}

interface Identity {
  id: string;
  reservationId: string;
  providerId: string;
}

interface Opened extends Identity {
  brief: Brief;
  openedAt: Date;
  confirmedAt: Date | null;
  startedAt: Date | null;
  /** Staff's own words with their last action. */
  note: string | null;
  /** Who acted last, where a person did. */
  actor: string | null;
  /** The gates that were come to, in the order of coming to them. */
  gates: readonly GateStanding[];
  /** In the order in which they were reached. */
  reached: readonly Reached[];
}

/** Work as it stands. */
export type WorkOrder =
  | (Opened & { status: 'OPEN' })
  | (Opened & { status: 'CONFIRMED'; confirmedAt: Date })
  /** `actor` has asked for the start; it takes place once its gates are open (D3). */
  | (Opened & { status: 'STARTING'; actor: string })
  | (Opened & { status: 'STARTED'; startedAt: Date })
  | (Opened & { status: 'COMPLETED'; completedAt: Date })
  | (Opened & { status: 'DENIED'; deniedAt: Date })
  | (Opened & { status: 'NO_SHOW'; noShowAt: Date })
  /** It will not be done; it is withdrawn once its gates are open (D9). */
  | (Opened & { status: 'WITHDRAWING'; agreedAt: Date; letter: Letter | null })
  | (Opened & { status: 'WITHDRAWN'; withdrawnAt: Date })
  /** Withdrawn before it came: nothing is known of it, and it will never open. */
  | (Identity & { status: 'CLOSED'; withdrawnAt: Date });

/** Work that has come, whatever became of it: what people see. */
export type SeenWorkOrder = Exclude<WorkOrder, { status: 'CLOSED' }>;
export type WorkOrderStatus = SeenWorkOrder['status'];

interface ByStaff {
  by: string;
  note: string | null;
  at: Date;
}
interface OfGate {
  action: GateAction;
  gate: string;
  at: Date;
}

export type WorkOrderEvent =
  | { type: 'Opened'; identity: Identity; brief: Brief; at: Date }
  /** It came after it had been withdrawn: only what it would have been is noted. */
  | { type: 'OpenedTooLate'; brief: Brief; at: Date }
  | ({ type: 'Confirmed' } & ByStaff)
  | ({ type: 'Denied' } & ByStaff)
  /** The desk wants to start; the gates have yet to open. */
  | ({ type: 'StartAsked' } & ByStaff)
  | ({ type: 'Started' } & ByStaff)
  | ({ type: 'MilestoneReached'; milestone: Labelled } & ByStaff)
  | ({ type: 'Completed' } & ByStaff)
  | ({ type: 'NoShow' } & ByStaff)
  /** A gate has been come to, and is shut. */
  | ({ type: 'GateShut' } & OfGate)
  | ({ type: 'GateOpened' } & OfGate)
  /** The gate said no. A start that it kept waiting is given back; a withdrawal goes on asking. */
  | ({ type: 'GateRefused'; reason: string } & OfGate)
  /** It will not be done any more, whatever the gates say. */
  | { type: 'WithdrawalAgreed'; letter: Letter | null; at: Date }
  /** What a gate of the withdrawal is to send, where that was not said at once. */
  | { type: 'LetterGiven'; letter: Letter; at: Date }
  | { type: 'Withdrawn'; identity: Identity; at: Date };

const NOTHING_YET = { confirmedAt: null, startedAt: null, note: null, actor: null, gates: [], reached: [] };

/** What an event makes of the work. @throws where the event cannot follow: a bug, never a refusal. */
export function evolve(state: WorkOrder | null, event: WorkOrderEvent): WorkOrder {
  if (event.type === 'Opened') {
    return { ...event.identity, ...NOTHING_YET, brief: event.brief, openedAt: event.at, status: 'OPEN' };
  }
  if (event.type === 'Withdrawn') {
    return !state || state.status === 'CLOSED'
      ? { ...event.identity, status: 'CLOSED', withdrawnAt: event.at }
      : { ...opened(state), gates: settled(state), status: 'WITHDRAWN', withdrawnAt: event.at };
  }
  if (event.type === 'OpenedTooLate') {
    if (state?.status !== 'CLOSED') throw new Error('work that is not closed is never too late');
    return { ...state, ...NOTHING_YET, brief: event.brief, openedAt: event.at, status: 'WITHDRAWN' };
  }
  if (!state || state.status === 'CLOSED') throw new Error(`${event.type} without work`);
  switch (event.type) {
    case 'GateShut':
      return { ...state, gates: stand(state.gates, waiting(event)) };
    case 'GateOpened':
      return { ...state, gates: stand(state.gates, { ...waiting(event), state: 'OPEN' }) };
    case 'GateRefused': {
      const gates = stand(state.gates, refuse(event));
      return event.action === 'START' ? { ...givenBack(state), gates } : { ...state, gates };
    }
    case 'WithdrawalAgreed': {
      const { letter, at } = event;
      return { ...opened(state), gates: settled(state), status: 'WITHDRAWING', agreedAt: at, letter };
    }
    case 'LetterGiven':
      if (state.status !== 'WITHDRAWING') throw new Error('a letter without a withdrawal');
      return { ...state, letter: event.letter };
    default:
      return evolveByStaff(state, event);
  }
}

function evolveByStaff(state: SeenWorkOrder, event: Extract<WorkOrderEvent, ByStaff>): WorkOrder {
  const { at, by, note } = event;
  const base = { ...opened(state), actor: by, note: note ?? state.note };
  switch (event.type) {
    case 'Confirmed':
      return { ...base, status: 'CONFIRMED', confirmedAt: at };
    case 'Denied':
      return { ...base, status: 'DENIED', deniedAt: at };
    case 'StartAsked':
      return { ...base, status: 'STARTING' };
    case 'Started':
      return { ...base, status: 'STARTED', startedAt: at };
    case 'MilestoneReached': {
      if (state.status !== 'STARTED') throw new Error('a milestone off the way');
      const reached = [...state.reached, { code: event.milestone.code, reachedAt: at, note, by }];
      return { ...state, actor: by, reached };
    }
    case 'Completed':
      return { ...base, status: 'COMPLETED', completedAt: at };
    case 'NoShow':
      return { ...base, status: 'NO_SHOW', noShowAt: at };
    default:
      return impossible(event);
  }
}

/** Work whose start was asked for in vain, where it was before. */
function givenBack(state: SeenWorkOrder): SeenWorkOrder {
  const base = opened(state);
  const { confirmedAt } = base;
  return confirmedAt ? { ...base, status: 'CONFIRMED', confirmedAt } : { ...base, status: 'OPEN' };
}

/** A start that will not take place waits for nothing any more; what had opened for it stays known. */
const settled = ({ gates }: SeenWorkOrder): readonly GateStanding[] =>
  gates.filter(({ action, state }) => action !== 'START' || state === 'OPEN');

/** What stays the same whatever the state. */
function opened(state: SeenWorkOrder): Opened {
  const { id, reservationId, providerId, brief, openedAt, confirmedAt, startedAt, note, actor } = state;
  const { gates, reached } = state;
  return {
    id,
    reservationId,
    providerId,
    brief,
    openedAt,
    confirmedAt,
    startedAt,
    note,
    actor,
    gates,
    reached,
  };
}
