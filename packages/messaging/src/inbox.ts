import type { Envelope } from '@yeyak/contracts';
import type { SqlTransaction } from './sql';

/**
 * Notes that a consumer takes a message in, within the transaction of its effects (rule 4).
 * @returns false where it has been taken in before: then there is nothing to do. A second transaction with the
 * same message waits for the first and then sees it.
 */
export async function enterInbox(
  tx: SqlTransaction,
  consumer: string,
  message: Pick<Envelope, 'id' | 'type' | 'correlationId'>,
): Promise<boolean> {
  const rows = await tx.$executeRawUnsafe(
    `INSERT INTO inbox (consumer, message_id, type, correlation_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    consumer,
    message.id,
    message.type,
    message.correlationId,
  );
  return rows === 1;
}
