import { deskAction, labelled, letter, localized } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Brief, SeenWorkOrder, WorkOrder } from '../../domain/work-order';
import type { Prisma } from './generated/client';
import type { WorkOrder as Row } from './generated/client';

/** What of the brief is kept as a document. Work that was opened before a part was known has none of it. */
const document = z.object({
  contactId: z.string(),
  offeringId: z.string(),
  title: localized,
  kind: labelled,
  quantity: z.number().int(),
  slot: z
    .object({ startsAt: z.coerce.date(), endsAt: z.coerce.date(), timeZone: z.string() })
    .nullable()
    .default(null),
  participantIds: z.array(z.string()).default([]),
  item: z.object({ sku: z.string(), name: localized, lot: z.string().nullable() }).nullable().default(null),
  needsAddress: z.boolean().default(false),
  milestones: z.array(labelled.extend({ closes: z.boolean() })).default([]),
  actions: z.array(z.object({ action: deskAction, label: localized, closes: z.boolean().optional() })),
  gates: z.object({ start: z.array(z.string()), withdraw: z.array(z.string()) }),
});

/** How far work is, apart from its status: as well nothing that anybody looks for it by. */
const progress = z.object({
  gates: z.array(
    z.object({
      action: z.enum(['START', 'WITHDRAW']),
      gate: z.string(),
      state: z.enum(['WAITING', 'OPEN', 'REFUSED']),
      since: z.coerce.date(),
      reason: z.string().nullable(),
    }),
  ),
  reached: z.array(
    z.object({ code: z.string(), reachedAt: z.coerce.date(), note: z.string().nullable(), by: z.string() }),
  ),
  withdrawal: z.object({ agreedAt: z.coerce.date(), letter: letter.nullable() }).nullable(),
});

type Stored = Prisma.WorkOrderUncheckedCreateInput;

/** Nothing is to be asked any more. */
const NO_ERRAND = { gateAt: null, gateTries: 0, gateLease: null, gateCause: null };

const NO_DATES = {
  openedAt: null,
  confirmedAt: null,
  startedAt: null,
  completedAt: null,
  deniedAt: null,
  withdrawnAt: null,
  noShowAt: null,
};

/** The columns of work, without its version; those of its errand only where it has none. */
export function toRow(order: WorkOrder): Omit<Stored, 'version'> {
  const { id, reservationId, providerId } = order;
  const identity = { id, reservationId, providerId };
  if (order.status === 'CLOSED') {
    return { ...identity, ...NO_DATES, status: 'WITHDRAWN', withdrawnAt: order.withdrawnAt };
  }
  const { status, openedAt, confirmedAt, startedAt, note, actor } = order;
  const { customerId, dueAt, ...brief } = order.brief;
  const { offeringId, slot } = brief;
  const isWaiting = status === 'STARTING' || status === 'WITHDRAWING';
  return {
    ...identity,
    ...NO_DATES,
    status,
    customerId,
    offeringId,
    slotStartsAt: slot?.startsAt ?? null,
    localDay: slot && localDay(slot),
    dueAt,
    brief: {
      ...brief,
      participantIds: [...brief.participantIds],
      milestones: [...brief.milestones].map((milestone) => ({ ...milestone })),
      actions: [...brief.actions],
      gates: { start: [...brief.gates.start], withdraw: [...brief.gates.withdraw] },
    },
    progress: progressOf(order),
    openedAt,
    confirmedAt,
    startedAt,
    note,
    actor,
    ...lastDate(order),
    ...(isWaiting ? {} : NO_ERRAND),
  };
}

const progressOf = (order: SeenWorkOrder): Prisma.InputJsonObject => ({
  gates: order.gates.map((gate) => ({ ...gate })),
  reached: order.reached.map((milestone) => ({ ...milestone })),
  withdrawal: order.status === 'WITHDRAWING' ? { agreedAt: order.agreedAt, letter: order.letter } : null,
});

/** The day on which a slot begins where the provider is. */
const localDay = ({ startsAt, timeZone }: NonNullable<Brief['slot']>): string | null =>
  DateTime.fromJSDate(startsAt, { zone: timeZone }).toISODate();

function lastDate(order: Exclude<WorkOrder, { status: 'CLOSED' }>) {
  switch (order.status) {
    case 'OPEN':
    case 'CONFIRMED':
    case 'STARTING':
    case 'STARTED':
    case 'WITHDRAWING':
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
  const { withdrawal, ...far } =
    row.progress === null ? { gates: [], reached: [], withdrawal: null } : progress.parse(row.progress);
  const opened = {
    ...identity,
    brief,
    openedAt: known(row.openedAt),
    confirmedAt,
    startedAt,
    note,
    actor,
    ...far,
  };
  switch (status) {
    case 'OPEN':
      return { ...opened, status };
    case 'CONFIRMED':
      return { ...opened, status, confirmedAt: known(confirmedAt) };
    case 'STARTING':
      return { ...opened, status, actor: known(actor) };
    case 'STARTED':
      return { ...opened, status, startedAt: known(startedAt) };
    case 'COMPLETED':
      return { ...opened, status, completedAt: known(row.completedAt) };
    case 'DENIED':
      return { ...opened, status, deniedAt: known(row.deniedAt) };
    case 'WITHDRAWING':
      return { ...opened, status, ...known(withdrawal) };
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
