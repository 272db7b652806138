import { type Envelope, message } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import type { GateState } from '../domain/gates';
import type { WorkOrder, WorkOrderEvent } from '../domain/work-order';

/** What an event is to others, ready for the outbox; `null` for what concerns nobody else. */
export function announce(
  event: WorkOrderEvent,
  order: WorkOrder,
  version: number,
  causationId: string | null,
): Envelope | null {
  const { id: workOrderId, reservationId, providerId } = order;
  const at = event.at.toISOString();
  const work = { workOrderId, reservationId, providerId, at };
  const from = provenance(order, version, causationId, event.at);
  switch (event.type) {
    case 'Opened':
      return message('WorkOrderOpened', work, from);
    case 'OpenedTooLate':
    case 'StartAsked': // what is told are the gates that it waits for
    case 'LetterGiven':
      return null;
    case 'Confirmed':
      return message('WorkOrderConfirmed', { ...work, by: event.by }, from);
    case 'Denied':
      return message('WorkOrderDenied', { ...work, by: event.by, note: event.note }, from);
    case 'GateShut':
    case 'GateOpened':
    case 'GateRefused': {
      const { action, gate } = event;
      return message('WorkOrderGateChanged', { ...work, action, gate, state: GATE_STATE[event.type] }, from);
    }
    case 'Started':
      return message('WorkOrderStarted', { ...work, by: event.by }, from);
    case 'MilestoneReached': {
      const { by, milestone, note } = event;
      return message('WorkOrderMilestoneReached', { ...work, by, milestone, note }, from);
    }
    case 'Completed':
      return message('WorkOrderCompleted', { ...work, by: event.by }, from);
    case 'NoShow':
      return message('WorkOrderNoShow', { ...work, by: event.by }, from);
    case 'WithdrawalAgreed':
      return message('WorkOrderWithdrawalAgreed', { ...work, by: null }, from);
    case 'Withdrawn':
      return message('WorkOrderWithdrawn', { ...work, by: null }, from);
    default:
      return impossible(event);
  }
}

const GATE_STATE = {
  GateShut: 'WAITING',
  GateOpened: 'OPEN',
  GateRefused: 'REFUSED',
} as const satisfies Record<string, GateState>;

/** The answer to a withdrawal that came too late: the work is done, or denied. Nothing changed, so neither did the version. */
export const announceRefusal = (order: WorkOrder, version: number, causationId: string, at: Date): Envelope =>
  message(
    'WorkOrderWithdrawalRefused',
    {
      workOrderId: order.id,
      reservationId: order.reservationId,
      providerId: order.providerId,
      by: null,
      at: at.toISOString(),
      state: order.status,
    },
    provenance(order, version, causationId, at),
  );

const provenance = (order: WorkOrder, version: number, causationId: string | null, occurredAt: Date) => ({
  aggregateType: 'WorkOrder',
  aggregateId: order.id,
  aggregateVersion: version,
  correlationId: order.reservationId,
  causationId,
  occurredAt,
});
