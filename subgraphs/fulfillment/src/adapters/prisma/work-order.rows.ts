import { deskAction, labelled, localized } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import { z } from 'zod';
import type { Brief, WorkOrder } from '../../domain/work-order';
import type { WorkOrder as Row } from './generated/client';

/** What of the brief is kept as a document: nobody looks for work by it. */
const document = z.object({
  contactId: z.string(),
  offeringId: z.string(),
  title: localized,
  kind: labelled,
  quantity: z.number().int(),
  actions: z.array(z.object({ action: deskAction, label: localized })),
  gates: z.object({ start: z.array(z.string()), withdraw: z.array(z.string()) }),
});

type Stored = Omit<Row, 'version' | 'brief'> & { brief?: z.infer<typeof document> };

const NO_DATES = {
  openedAt: null,
  confirmedAt: null,
  startedAt: null,
  completedAt: null,
  deniedAt: null,
  withdrawnAt: null,
  noShowAt: null,
};

/** The columns of work, without its version. */
export function toRow(order: WorkOrder): Stored {
  const { id, reservationId, providerId } = order;
  const identity = { id, reservationId, providerId };
  if (order.status === 'CLOSED') {
    const nothing = { customerId: null, dueAt: null, note: null, actor: null };
    return { ...identity, ...nothing, ...NO_DATES, status: 'WITHDRAWN', withdrawnAt: order.withdrawnAt };
  }
  const { status, openedAt, confirmedAt, startedAt, note, actor } = order;
  const { customerId, dueAt, contactId, offeringId, title, kind, quantity, actions, gates } = order.brief;
  return {
    ...identity,
    ...NO_DATES,
    status,
    customerId,
    dueAt,
    brief: {
      contactId,
      offeringId,
      title,
      kind,
      quantity,
      actions: [...actions],
      gates: { start: [...gates.start], withdraw: [...gates.withdraw] },
    },
    openedAt,
    confirmedAt,
    startedAt,
    note,
    actor,
    ...lastDate(order),
  };
}

function lastDate(order: Exclude<WorkOrder, { status: 'CLOSED' }>) {
  switch (order.status) {
    case 'OPEN':
    case 'CONFIRMED':
    case 'STARTED':
      return {};
    case 'COMPLETED':
      return { completedAt: order.completedAt };
    case 'DENIED':
      return { deniedAt: order.deniedAt };
    case 'WITHDRAWN':
      return { withdrawnAt: order.withdrawnAt };
    case 'NO_SHOW':
      return { noShowAt: order.noShowAt };
    default:
      return impossible(order);
  }
}

/** Work from its row. */
export function toOrder(row: Row): WorkOrder {
  const { id, reservationId, providerId, status } = row;
  const identity = { id, reservationId, providerId };
  if (row.brief === null) return { ...identity, status: 'CLOSED', withdrawnAt: known(row.withdrawnAt) };
  const brief: Brief = {
    ...document.parse(row.brief),
    customerId: known(row.customerId),
    dueAt: row.dueAt,
  };
  const { confirmedAt, startedAt, note, actor } = row;
  const opened = { ...identity, brief, openedAt: known(row.openedAt), confirmedAt, startedAt, note, actor };
  switch (status) {
    case 'OPEN':
      return { ...opened, status };
    case 'CONFIRMED':
      return { ...opened, status, confirmedAt: known(confirmedAt) };
    case 'STARTED':
      return { ...opened, status, startedAt: known(startedAt) };
    case 'COMPLETED':
      return { ...opened, status, completedAt: known(row.completedAt) };
    case 'DENIED':
      return { ...opened, status, deniedAt: known(row.deniedAt) };
    case 'WITHDRAWN':
      return { ...opened, status, withdrawnAt: known(row.withdrawnAt) };
    case 'NO_SHOW':
      return { ...opened, status, noShowAt: known(row.noShowAt) };
    default:
      return impossible(status);
  }
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error('a work order lacks what its state needs');
  return value;
}
