import type { Localized } from '@yeyak/contracts';
import type { MessageStore } from '../../application/ports';
import type { Message, PendingMessage } from '../../domain/message';
import type { PrismaClient, Tx } from './client';
import type { Message as Row } from './generated/client';

/** What is stored of each state, every column of it: a state's own fields are null in the others. */
const columnsOf = (message: Message) => ({
  status: message.status,
  version: message.version,
  attempts: message.attempts,
  dueAt: message.status === 'PENDING' ? message.dueAt : null,
  sentAt: message.status === 'SENT' ? message.sentAt : null,
  providerMessageId: message.status === 'SENT' ? message.providerMessageId : null,
  failedAt: message.status === 'FAILED' ? message.failedAt : null,
  failureCode: message.status === 'FAILED' ? message.failureCode : null,
});

const missing = (row: Row, column: string): never => {
  throw new Error(`message ${row.id} is ${row.status} without ${column}`);
};

function messageOf(row: Row): Message {
  const { status, dueAt, sentAt, failedAt, failureCode, providerMessageId, ...rest } = row;
  const core = { ...rest, text: row.text as unknown as Localized };
  switch (status) {
    case 'PENDING':
      return { ...core, status, dueAt: dueAt ?? missing(row, 'due_at') };
    case 'SENT':
      return {
        ...core,
        status,
        sentAt: sentAt ?? missing(row, 'sent_at'),
        providerMessageId: providerMessageId ?? missing(row, 'provider_message_id'),
      };
    case 'FAILED':
      return {
        ...core,
        status,
        failedAt: failedAt ?? missing(row, 'failed_at'),
        failureCode: failureCode ?? missing(row, 'failure_code'),
      };
    default:
      throw new Error(`message ${row.id} is ${status}, which is no state`);
  }
}

const CLAIM = `
  UPDATE message SET attempts = attempts + 1, version = version + 1, due_at = $2
  WHERE id IN (
    SELECT id FROM message WHERE status = 'PENDING' AND due_at <= $1
    ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED)
  RETURNING id`;

/** An attempt's number is its taker's claim: whoever took the message over later has a higher one. */
const SETTLE = `
  UPDATE message m SET status = s.status, version = s.version, due_at = s."dueAt", sent_at = s."sentAt",
    provider_message_id = s."providerMessageId", failed_at = s."failedAt", failure_code = s."failureCode"
  FROM jsonb_to_recordset($1::jsonb) AS s(
    id text, attempts int, status text, version int, "dueAt" timestamptz, "sentAt" timestamptz,
    "providerMessageId" text, "failedAt" timestamptz, "failureCode" text)
  WHERE m.id = s.id AND m.status = 'PENDING' AND m.attempts = s.attempts
  RETURNING m.id`;

/** Messages on PostgreSQL. */
export const prismaMessageStore = (prisma: PrismaClient): MessageStore<Tx> => ({
  async add(tx, message) {
    const { id, key, reservationId, customerId, contactId, template, text, channel, causationId, createdAt } =
      message;
    const row = { id, key, reservationId, customerId, contactId, template, channel, causationId, createdAt };
    await tx.message.createMany({
      data: [{ ...row, text: { ...text }, ...columnsOf(message) }],
      skipDuplicates: true,
    });
  },

  async claim(now, leaseUntil, limit) {
    const claimed = await prisma.$queryRawUnsafe<{ id: string }[]>(CLAIM, now, leaseUntil, limit);
    if (claimed.length === 0) return [];
    const rows = await prisma.message.findMany({
      where: { id: { in: claimed.map(({ id }) => id) } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(messageOf).filter((message): message is PendingMessage => message.status === 'PENDING');
  },

  async settle(tx, messages) {
    const changes = messages.map((message) => ({ id: message.id, ...columnsOf(message) }));
    const stored = await tx.$queryRawUnsafe<{ id: string }[]>(SETTLE, JSON.stringify(changes));
    return new Set(stored.map(({ id }) => id));
  },

  async byIds(ids) {
    return (await prisma.message.findMany({ where: { id: { in: [...ids] } } })).map(messageOf);
  },

  async byReservations(reservationIds) {
    const rows = await prisma.message.findMany({
      where: { reservationId: { in: [...reservationIds] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(messageOf);
  },

  async pages(customerIds, after, limit) {
    const from = after ? [after.createdAt, after.id] : [];
    const ids = await prisma.$queryRawUnsafe<{ id: string }[]>(
      `SELECT m.id FROM unnest($1::text[]) AS c(id) CROSS JOIN LATERAL (
         SELECT id FROM message m WHERE m.customer_id = c.id ${after ? 'AND (m.created_at, m.id) < ($3, $4)' : ''}
         ORDER BY m.created_at DESC, m.id DESC LIMIT $2
       ) m`,
      [...customerIds],
      limit,
      ...from,
    );
    const rows = await prisma.message.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    return rows.map(messageOf);
  },
});
