import type { Dialect } from '../dialect';

/**
 * The statement that stores messages given as one JSON array in `$1`. Exported so that a hot path can make it
 * part of a larger statement.
 */
export const INSERT_OUTBOX = (json: string): string => `
  INSERT INTO outbox (id, type, schema_version, source, "to", aggregate_type, aggregate_id, aggregate_version,
                      correlation_id, causation_id, occurred_at, payload)
  SELECT id, type, "schemaVersion", source, "to", "aggregateType", "aggregateId", "aggregateVersion",
         "correlationId", "causationId", "occurredAt", payload
  FROM jsonb_to_recordset(${json}::jsonb) AS m(
    id text, type text, "schemaVersion" int, source text, "to" text, "aggregateType" text, "aggregateId" text,
    "aggregateVersion" int, "correlationId" text, "causationId" text, "occurredAt" timestamptz, payload jsonb)`;

/** An outbox row as the message that it stores. */
export const envelopeOf = (row: string): string => `jsonb_build_object(
  'id', ${row}.id, 'type', ${row}.type, 'schemaVersion', ${row}.schema_version, 'source', ${row}.source,
  'to', ${row}."to", 'aggregateType', ${row}.aggregate_type, 'aggregateId', ${row}.aggregate_id,
  'aggregateVersion', ${row}.aggregate_version, 'correlationId', ${row}.correlation_id,
  'causationId', ${row}.causation_id,
  'occurredAt', to_char(${row}.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'payload', ${row}.payload)`;

const STATEMENT = INSERT_OUTBOX('$1');

/** One statement, whatever their number; none for none. */
export const appendToOutbox: Dialect['appendToOutbox'] = async (tx, messages) => {
  if (messages.length === 0) return;
  await tx.$executeRawUnsafe(STATEMENT, JSON.stringify(messages));
};

export const enterInbox: Dialect['enterInbox'] = async (tx, consumer, message) => {
  const rows = await tx.$executeRawUnsafe(
    `INSERT INTO inbox (consumer, message_id, type, correlation_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    consumer,
    message.id,
    message.type,
    message.correlationId,
  );
  return rows === 1;
};
