import type { Envelope, Letter } from '@yeyak/contracts';
import { v7 as uuidv7 } from 'uuid';
import { begin, cancel, isTaken, type Message, type PendingMessage, take } from '../domain/message';
import type { RouteOf } from '../domain/route';
import { LEASE_MS } from './dispatcher';
import { factsOf } from './facts';
import type { MessageStore } from './ports';

export interface SendCancellationOptions<Tx> {
  store: Pick<MessageStore<Tx>, 'add' | 'byKey' | 'pendingOf' | 'save'>;
  routeOf: RouteOf;
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  append: (tx: Tx, facts: readonly Envelope[]) => Promise<void>;
  /** Sends messages that were taken, and says what they have become. */
  dispatch: (taken: readonly PendingMessage[]) => Promise<Message[]>;
  clock: () => Date;
  /** The caller waits for the answer: what takes longer goes on without it. */
  waitMs: number;
  newId?: () => string;
}

export type SendCancellationOutcome =
  /** A channel has taken it. */
  | { tag: 'Sent'; message: Message }
  /** It is kept and goes on being tried. */
  | { tag: 'NotSentYet'; retryAfterSeconds: number }
  /** It never will be. */
  | { tag: 'CannotBeSent'; code: string }
  /** The key belongs to a message about something else. */
  | { tag: 'KeyReused' };

/** A message about a reservation in the hands of this request, or as it stands. */
type Found = { taken: PendingMessage } | { standing: Message };

/**
 * Tells a person, within the request, that their reservation is cancelled (D8). It is kept first, together with the
 * cancelling of what had not been sent yet and is no longer so (D12), so that it is never lost and never said twice:
 * the same key again is the same message.
 */
export const sendCancellation =
  <Tx>(options: SendCancellationOptions<Tx>) =>
  async (letter: Letter): Promise<SendCancellationOutcome> => {
    const { store, transaction, dispatch, clock, waitMs } = options;
    const found = await transaction(async (tx): Promise<Found> => {
      const known = await store.byKey(tx, letter.key);
      if (!known) return { taken: await keep(options, letter, tx) };
      const isOther = known.reservationId !== letter.reservationId;
      if (isOther || known.status !== 'PENDING' || isTaken(known, clock())) return { standing: known };
      const taken = take(known, leaseFrom(clock()));
      await store.save(tx, [taken]);
      return { taken };
    });
    if ('standing' in found) {
      const { standing } = found;
      return standing.reservationId === letter.reservationId
        ? outcomeOf(standing, clock())
        : { tag: 'KeyReused' };
    }
    const settled = await within(waitMs, dispatch([found.taken]));
    return outcomeOf(settled?.[0] ?? found.taken, clock());
  };
export type SendCancellation = ReturnType<typeof sendCancellation>;

const leaseFrom = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

/** Keeps the message, taken already, and cancels what is no longer so. */
async function keep<Tx>(
  options: SendCancellationOptions<Tx>,
  letter: Letter,
  tx: Tx,
): Promise<PendingMessage> {
  const { store, routeOf, append, clock, newId = uuidv7 } = options;
  const now = clock();
  const cancelled = (await store.pendingOf(tx, letter.reservationId))
    .filter((message) => !message.cancelAsked)
    .map((message) => cancel(message, now));
  await store.save(tx, cancelled);
  await append(tx, cancelled.flatMap(factsOf));
  const [channel = ''] = routeOf(letter.template);
  const message = begin({ ...letter, id: newId(), channel, causationId: null, createdAt: now });
  const taken = take(message, leaseFrom(now));
  await store.add(tx, taken);
  return taken;
}

function outcomeOf(message: Message, now: Date): SendCancellationOutcome {
  switch (message.status) {
    case 'SENT':
      return { tag: 'Sent', message };
    case 'FAILED':
      return { tag: 'CannotBeSent', code: message.failureCode };
    case 'CANCELLED':
      return { tag: 'CannotBeSent', code: 'CANCELLED' };
    case 'PENDING': {
      // While it is being tried the end of the try is worth waiting for, not the end of its lease.
      const waitMs = isTaken(message, now) ? 0 : message.dueAt.getTime() - now.getTime();
      return { tag: 'NotSentYet', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) };
    }
  }
}

/** What the work leads to, or `undefined` where that takes longer; the work goes on. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
