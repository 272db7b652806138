import type { DeskAction, Labelled, Localized } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';

/** What the desk is to do, as the process said it. The desk itself knows no kinds. */
export interface Brief {
  customerId: string;
  contactId: string;
  offeringId: string;
  title: Localized;
  kind: Labelled;
  quantity: number;
  /** All that the desk can ever do with it, in the kind's words. */
  actions: readonly { action: DeskAction; label: Localized }[];
  /** What must have answered before a step takes effect, as capability names (D3, D7, D8). */
  gates: { start: readonly string[]; withdraw: readonly string[] };
  dueAt: Date | null;
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
}

/** Work as it stands. */
export type WorkOrder =
  | (Opened & { status: 'OPEN' })
  | (Opened & { status: 'CONFIRMED'; confirmedAt: Date })
  | (Opened & { status: 'STARTED'; startedAt: Date })
  | (Opened & { status: 'COMPLETED'; completedAt: Date })
  | (Opened & { status: 'DENIED'; deniedAt: Date })
  | (Opened & { status: 'NO_SHOW'; noShowAt: Date })
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

export type WorkOrderEvent =
  | { type: 'Opened'; identity: Identity; brief: Brief; at: Date }
  /** It came after it had been withdrawn: only what it would have been is noted. */
  | { type: 'OpenedTooLate'; brief: Brief; at: Date }
  | ({ type: 'Confirmed' } & ByStaff)
  | ({ type: 'Denied' } & ByStaff)
  | ({ type: 'Started' } & ByStaff)
  | ({ type: 'Completed' } & ByStaff)
  | ({ type: 'NoShow' } & ByStaff)
  | { type: 'Withdrawn'; identity: Identity; at: Date };

/** What an event makes of the work. @throws where the event cannot follow: a bug, never a refusal. */
export function evolve(state: WorkOrder | null, event: WorkOrderEvent): WorkOrder {
  if (event.type === 'Opened') {
    const nothingYet = { confirmedAt: null, startedAt: null, note: null, actor: null };
    return { ...event.identity, ...nothingYet, brief: event.brief, openedAt: event.at, status: 'OPEN' };
  }
  if (event.type === 'Withdrawn') {
    return !state || state.status === 'CLOSED'
      ? { ...event.identity, status: 'CLOSED', withdrawnAt: event.at }
      : { ...opened(state), status: 'WITHDRAWN', withdrawnAt: event.at };
  }
  if (event.type === 'OpenedTooLate') {
    if (state?.status !== 'CLOSED') throw new Error('work that is not closed is never too late');
    const { id, reservationId, providerId, withdrawnAt } = state;
    const nothing = { confirmedAt: null, startedAt: null, note: null, actor: null };
    const { brief, at } = event;
    return {
      id,
      reservationId,
      providerId,
      ...nothing,
      brief,
      openedAt: at,
      status: 'WITHDRAWN',
      withdrawnAt,
    };
  }
  if (!state || state.status === 'CLOSED') throw new Error(`${event.type} without work`);
  const { at, by, note } = event;
  const base: Opened = { ...opened(state), actor: by, note: note ?? state.note };
  switch (event.type) {
    case 'Confirmed':
      return { ...base, status: 'CONFIRMED', confirmedAt: at };
    case 'Denied':
      return { ...base, status: 'DENIED', deniedAt: at };
    case 'Started':
      return { ...base, status: 'STARTED', startedAt: at };
    case 'Completed':
      return { ...base, status: 'COMPLETED', completedAt: at };
    case 'NoShow':
      return { ...base, status: 'NO_SHOW', noShowAt: at };
    default:
      return impossible(event);
  }
}

/** What stays the same whatever the state. */
function opened(state: SeenWorkOrder): Opened {
  const { id, reservationId, providerId, brief, openedAt, confirmedAt, startedAt, note, actor } = state;
  return { id, reservationId, providerId, brief, openedAt, confirmedAt, startedAt, note, actor };
}
