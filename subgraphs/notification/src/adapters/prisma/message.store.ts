import type { MessageStore } from '../../application/ports';
import type { Message, PendingMessage } from '../../domain/message';
import type { PrismaClient, Tx } from './client';
import { columnsOf, messageOf } from './message.row';

/** ?1: a message as JSON, in whole milliseconds. */
const ADD = `
  INSERT INTO message (id, key, reservation_id, customer_id, contact_id, template, text, causation_id, created_at,
    status, version, attempts, channel, deliveries, due_at, taken_until, cancel_asked)
  VALUES (?1->>'$.id', ?1->>'$.key', ?1->>'$.reservationId', ?1->>'$.customerId', ?1->>'$.contactId',
    ?1->>'$.template', ?1->'$.text', ?1->>'$.causationId', ?1->>'$.createdAt', ?1->>'$.status', ?1->>'$.version',
    ?1->>'$.attempts', ?1->>'$.channel', ?1->'$.deliveries', ?1->>'$.dueAt', ?1->>'$.takenUntil',
    ?1->>'$.cancelAsked')
  ON CONFLICT (key) DO NOTHING`;

/** ?1: now; ?2: until when they are taken; ?3: how many. One statement, so that no two takers get the same. */
const CLAIM = `
  UPDATE message SET attempts = attempts + 1, version = version + 1, due_at = ?2, taken_until = ?2
  WHERE id IN (SELECT id FROM message WHERE status = 'PENDING' AND due_at <= ?1 ORDER BY due_at, id LIMIT ?3)
  RETURNING id`;

/** ?1: a JSON array of changed columns by id, in whole milliseconds. */
const SAVE = `
  UPDATE message SET status = s.value->>'$.status', version = s.value->>'$.version',
    attempts = s.value->>'$.attempts', channel = s.value->>'$.channel', deliveries = s.value->'$.deliveries',
    due_at = s.value->>'$.dueAt', taken_until = s.value->>'$.takenUntil',
    cancel_asked = s.value->>'$.cancelAsked', sent_at = s.value->>'$.sentAt',
    provider_message_id = s.value->>'$.providerMessageId', failed_at = s.value->>'$.failedAt',
    failure_code = s.value->>'$.failureCode', cancelled_at = s.value->>'$.cancelledAt'
  FROM json_each(?1) AS s
  WHERE message.id = s.value->>'$.id' AND message.version = s.value->>'$.version' - 1`;

/** A page of each customer: ?1: their ids as a JSON array; ?2: how many each; ?3 and ?4: after which. */
const pagesStatement = (after: boolean): string => `
  SELECT m.id FROM json_each(?1) AS c CROSS JOIN message AS m
  WHERE m.id IN (
    SELECT n.id FROM message AS n WHERE n.customer_id = c.value
      ${after ? 'AND (n.created_at, n.id) < (?3, ?4)' : ''}
    ORDER BY n.created_at DESC, n.id DESC LIMIT ?2)`;

const inMilliseconds = (columns: object): object =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Date ? value.getTime() : value,
    ]),
  );

const isPending = (message: Message): message is PendingMessage => message.status === 'PENDING';

/** Messages on libSQL (X10). Transactions follow one another, so what one has loaded nobody else changes. */
export const prismaMessageStore = (prisma: PrismaClient): MessageStore<Tx> => ({
  async add(tx, message) {
    const { id, key, reservationId, customerId, contactId, template, text, causationId, createdAt } = message;
    const row = { id, key, reservationId, customerId, contactId, template, text, causationId, createdAt };
    const columns = inMilliseconds({ ...row, ...columnsOf(message) });
    await tx.$executeRawUnsafe(ADD, JSON.stringify(columns));
  },

  async claim(now, leaseUntil, limit) {
    const claimed = await prisma.$queryRawUnsafe<{ id: string }[]>(
      CLAIM,
      now.getTime(),
      leaseUntil.getTime(),
      limit,
    );
    if (claimed.length === 0) return [];
    const rows = await prisma.message.findMany({
      where: { id: { in: claimed.map(({ id }) => id) } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(messageOf).filter(isPending);
  },

  async byKey(tx, key) {
    const row = await tx.message.findUnique({ where: { key } });
    return row && messageOf(row);
  },

  async load(tx, ids) {
    return (await tx.message.findMany({ where: { id: { in: [...ids] } } })).map(messageOf);
  },

  async pendingOf(tx, reservationId) {
    const rows = await tx.message.findMany({
      where: { reservationId, status: 'PENDING' },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(messageOf).filter(isPending);
  },

  async save(tx, messages) {
    if (messages.length === 0) return;
    const changes = messages.map((message) => inMilliseconds({ id: message.id, ...columnsOf(message) }));
    const stored = await tx.$executeRawUnsafe(SAVE, JSON.stringify(changes));
    if (stored !== messages.length)
      throw new Error('a message was changed by somebody else in the same transaction');
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
    const ids = await prisma.$queryRawUnsafe<{ id: string }[]>(
      pagesStatement(after !== null),
      JSON.stringify(customerIds),
      limit,
      ...(after ? [after.createdAt.getTime(), after.id] : []),
    );
    const rows = await prisma.message.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    return rows.map(messageOf);
  },
});
