import { isMessageType, type KnownMessage, messages, type MessageType } from '@yeyak/contracts';
import { type Policy, type SqlTransaction } from '@yeyak/messaging';
import type { ReceiveFact } from '../application/receive-fact';
import type { Kinds } from '../domain/kinds';
import type { Item } from '../domain/reservation';

/** Tells the process every fact that any kind waits for: a kind that waits for another one subscribes by that alone. */
export const advanceProcessWhenFact = (kinds: Kinds, receive: ReceiveFact): Policy<SqlTransaction> => ({
  on: awaitedFacts(kinds),
  async handle(fact: KnownMessage, tx: SqlTransaction) {
    await receive.execute(tx, {
      type: fact.type,
      reservationId: fact.correlationId,
      note: noteOf(fact),
      item: itemOf(fact),
      attempt: attemptOf(fact),
      at: new Date(fact.occurredAt),
      messageId: fact.id,
    });
  },
});

function awaitedFacts(kinds: Kinds): MessageType[] {
  const names = kinds.all.flatMap(({ steps }) =>
    steps.flatMap(({ succeedsOn, refusedOn, pays, undo }) => [
      ...succeedsOn,
      ...(pays?.againOn ?? []),
      ...refusedOn,
      ...(undo?.doneOn ?? []),
      ...(undo?.refusedOn ?? []),
      ...(undo?.agreedOn ?? []),
    ]),
  );
  return [...new Set(names)].filter(isMessageType).filter((type) => messages[type].sort === 'fact');
}

function noteOf(fact: KnownMessage): string | null {
  if (fact.type === 'PaymentDeclined') return fact.payload.declineCode;
  if (fact.type === 'WorkOrderDenied') return fact.payload.note;
  return null;
}

function itemOf(fact: KnownMessage): Item | null {
  if (fact.type !== 'StockDrawn') return null;
  const { sku, name, lot } = fact.payload;
  return { sku, name, lot };
}

/** A payment's key ends with the number of its attempt: `<reservation>:<attempt>`. */
const attemptOf = ({ payload }: KnownMessage): number | null =>
  'key' in payload && 'paymentId' in payload ? Number(payload.key.split(':').at(-1)) : null;
