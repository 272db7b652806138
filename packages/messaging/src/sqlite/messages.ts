import type { Envelope } from '@yeyak/contracts';
import type { Dialect } from '../dialect';

/** The database's own clock, in whole milliseconds. */
export const NOW = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;

const APPEND = `
  INSERT INTO outbox (id, type, schema_version, source, "to", aggregate_type, aggregate_id, aggregate_version,
                      correlation_id, causation_id, occurred_at, payload)
  SELECT value->>'$.id', value->>'$.type', value->>'$.schemaVersion', value->>'$.source', value->>'$.to',
         value->>'$.aggregateType', value->>'$.aggregateId', value->>'$.aggregateVersion',
         value->>'$.correlationId', value->>'$.causationId', value->>'$.occurredAt', value->'$.payload'
  FROM json_each(?1) ORDER BY key`;

/** An outbox row as the message that it stores, but for `occurredAt`, which is text in a message and a number here. */
export const envelopeOf = (row: string): string => `json_object(
  'id', ${row}.id, 'type', ${row}.type, 'schemaVersion', ${row}.schema_version, 'source', ${row}.source,
  'to', ${row}."to", 'aggregateType', ${row}.aggregate_type, 'aggregateId', ${row}.aggregate_id,
  'aggregateVersion', ${row}.aggregate_version, 'correlationId', ${row}.correlation_id,
  'causationId', ${row}.causation_id, 'payload', json(${row}.payload))`;

/** What `envelopeOf` gives, with what it leaves out. */
export const readEnvelope = (text: string, occurredAt: number | bigint): Envelope => ({
  ...(JSON.parse(text) as Envelope),
  occurredAt: new Date(Number(occurredAt)).toISOString(),
});

/** One statement, whatever their number; none for none. */
export const appendToOutbox: Dialect['appendToOutbox'] = async (tx, messages) => {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({ ...message, occurredAt: Date.parse(message.occurredAt) }));
  await tx.$executeRawUnsafe(APPEND, JSON.stringify(rows));
};

export const enterInbox: Dialect['enterInbox'] = async (tx, consumer, message) => {
  const rows = await tx.$executeRawUnsafe(
    `INSERT INTO inbox (consumer, message_id, type, correlation_id, received_at) VALUES (?1, ?2, ?3, ?4, ${NOW})
     ON CONFLICT DO NOTHING`,
    consumer,
    message.id,
    message.type,
    message.correlationId,
  );
  return rows === 1;
};
