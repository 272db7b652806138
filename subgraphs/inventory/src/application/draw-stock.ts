import { createHash } from 'node:crypto';
import { appendToOutbox, type SqlTransaction } from '@yeyak/messaging';
import type { Calendar } from '../domain/day';
import { answerToDraw, answerToDrawRestoration } from '../domain/group-draw';
import { type Digest, drawOne } from '../domain/lottery';
import { announce, type Cause } from './announce';
import type { GroupDrawRequest, GroupDraws } from './ports';

/** A draw that a reservation wants. */
export interface DrawRequest extends GroupDrawRequest {
  quantity: number;
  /** Decides which: the same seed among the same items always picks the same. */
  seed: string;
  /** The day on which it will be used; `null`: today. */
  neededOn: string | null;
}

/** Draws for a reservation, or gives back, and answers, within the transaction that takes the command in. */
export type DrawStock<Tx> = (tx: Tx, request: DrawRequest, cause: Cause) => Promise<void>;
export type RestoreDraw<Tx> = (tx: Tx, request: GroupDrawRequest, cause: Cause) => Promise<void>;

/** Reached when an item was picked and is about to be taken: the moment at which it may be gone. */
export const PICKED = 'stock picked';

/** What the lottery is held with. */
export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');

/**
 * Picks at random one of the items of a provider's group that have enough, and takes it (V4, V5). Where somebody else
 * took it between the look and the taking, another draw is made among what is there then; where none is left, the draw
 * is refused for good. Nothing is locked before it is taken, and each turn that fails means that somebody else got
 * further, so it ends.
 * @param deps.passes told when a named point is passed; armed by tests alone.
 */
export function drawStock<Tx extends SqlTransaction>(deps: {
  draws: GroupDraws<Tx>;
  calendar: Calendar;
  passes?: (point: string) => Promise<void>;
}): DrawStock<Tx> {
  const { draws, calendar, passes } = deps;

  const draw = async (tx: Tx, request: DrawRequest): Promise<void> => {
    const { providerId, group, seed, quantity, neededOn, at } = request;
    const today = calendar(at);
    const day = neededOn !== null && neededOn > today ? neededOn : today;
    for (;;) {
      const items = await draws.candidates(tx, providerId, group);
      const picked = drawOne({ seed, quantity, day }, items, sha256);
      if (!picked) {
        const code = items.length === 0 ? 'UNKNOWN_GROUP' : 'INSUFFICIENT_STOCK';
        const groupVersion = items.reduce((sum, { version }) => sum + version, 0);
        return draws.refuse(tx, request, { code, groupVersion });
      }
      await passes?.(PICKED);
      if (await draws.take(tx, { ...request, ...picked })) return;
    }
  };

  return async (tx, request, cause) => {
    if (await draws.open(tx, request)) await draw(tx, request);
    const done = await draws.read(tx, request.reservationId, request.group);
    await appendToOutbox(tx, [announce(answerToDraw(done, request.quantity), cause, request.at)]);
  };
}

/** Gives the very dose back that was drawn (V10, V11), or closes the way for a draw that has not come yet. */
export const restoreDraw =
  <Tx extends SqlTransaction>(deps: { draws: Pick<GroupDraws<Tx>, 'restore'> }): RestoreDraw<Tx> =>
  async (tx, request, cause) => {
    const done = await deps.draws.restore(tx, request);
    await appendToOutbox(tx, [announce(answerToDrawRestoration(done), cause, request.at)]);
  };
