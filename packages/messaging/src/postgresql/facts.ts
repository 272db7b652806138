import type { Dialect, OutboxRow } from '../dialect';
import { envelopeOf } from './messages';
import { SETTLED } from './subscriptions';

const NEXT = `
  SELECT jsonb_build_array(o.transaction_id::text, o.position::text) AS place,
         CASE WHEN o."to" IS NULL AND o.type = ANY($3) THEN ${envelopeOf('o')} END AS message
  FROM outbox o
  WHERE (o.transaction_id, o.position) > ($1::bigint, $2::bigint) AND ${SETTLED}
  ORDER BY o.transaction_id, o.position LIMIT $4::int`;

export const readFacts: Dialect['readFacts'] = async (db, { after: [transaction, position], types, limit }) =>
  db.$queryRawUnsafe<OutboxRow[]>(NEXT, transaction, position, [...types], limit);
