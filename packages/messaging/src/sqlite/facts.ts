import type { Dialect } from '../dialect';
import { envelopeOf, readEnvelope } from './messages';
import { placeOf, positionOf } from './subscriptions';

const NEXT = `
  SELECT CAST(o.position AS TEXT) AS position, CAST(o.occurred_at AS INTEGER) AS "occurredAt",
         CASE WHEN o."to" IS NULL AND o.type IN (SELECT value FROM json_each(?2)) THEN ${envelopeOf('o')} END AS message
  FROM outbox o WHERE o.position > ?1 ORDER BY o.position LIMIT ?3`;

type Row = { position: string; occurredAt: number | bigint; message: string | null };

export const readFacts: Dialect['readFacts'] = async (db, { after, types, limit }) => {
  const rows = await db.$queryRawUnsafe<Row[]>(NEXT, positionOf(after), JSON.stringify(types), limit);
  return rows.map(({ position, occurredAt, message }) => ({
    place: placeOf(position),
    message: message === null ? null : readEnvelope(message, occurredAt),
  }));
};
