import { type InvalidInput, invalid } from '../domain/parsing';
import { covers, type PoolLimit } from '../domain/published-calendar';
import type { SupplyAnswer, SupplyKeeper, Timers, Transactions } from './ports';

/** More was reserved than the change would leave. */
export interface ReservedAlready {
  tag: 'ReservedAlready';
  offeringId: string;
  startsAt: string | null;
  claimed: number;
}
/** Whether it is reserved cannot be found out at the moment, so nothing was changed. */
export interface CannotReduceNow {
  tag: 'CannotReduceNow';
  retryAfterSeconds: number;
}
export type ReductionRefused = ReservedAlready | CannotReduceNow | InvalidInput;

/** The timer that promises again what was taken back for a change that never came. */
export const RESTORE = 'restore-supply';

export interface ReductionDeps<Tx> {
  transactions: Transactions<Tx>;
  supply: SupplyKeeper;
  timers: Timers<Tx>;
}

/** One look at a change, under its provider's lock: what it came to, or what it reduces and how it is carried out. */
export type Attempt<Tx, Outcome> = (
  tx: Tx,
) => Promise<{ outcome: Outcome } | { reduced: readonly PoolLimit[]; commit: () => Promise<Outcome> }>;

/** What is asked at once: a request of a megabyte is not read. */
const MOST_POOLS = 5_000;
/** What a change reduces may grow while it is asked for (somebody opens more slots): then it is asked again. */
const MOST_ROUNDS = 3;
/** Long after every request has come to its end, also one whose answer nobody waits for any more. */
const RESTORE_AFTER_MS = 60_000;
const SOON_SECONDS = 1;

/**
 * Carries out a change; what it reduces is taken back from those who promise it first, and where that is refused
 * nothing is changed. No transaction is open while they are asked. Should this process end in between, a timer
 * promises again what was taken back in vain.
 * @param command `operationId` is new for every call
 */
export const takingSupplyBack =
  <Tx>({ transactions, supply, timers }: ReductionDeps<Tx>) =>
  async <Outcome>(
    { operationId, providerId, now }: { operationId: string; providerId: string; now: Date },
    attempt: Attempt<Tx, Outcome>,
  ): Promise<Outcome | ReductionRefused> => {
    const restoreAt = (tx: Tx, dueAt: Date, pools: readonly PoolLimit[]): Promise<void> =>
      timers.set(tx, {
        owner: operationId,
        name: RESTORE,
        dueAt,
        correlationId: providerId,
        payload: { providerId, offeringIds: [...new Set(pools.map(({ offeringId }) => offeringId))] },
      });
    let taken: readonly PoolLimit[] = [];
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const step = await transactions.transaction(
        async (tx): Promise<{ end: Outcome | ReductionRefused } | { ask: readonly PoolLimit[] }> => {
          // Before the attempt's locks, in the order of whoever runs the timer. Without it, what was taken back has
          // been promised again meanwhile (this process was asleep): begin anew.
          if (taken.length > 0 && !(await timers.take(tx, operationId, RESTORE)))
            return { end: { tag: 'CannotReduceNow', retryAfterSeconds: SOON_SECONDS } };
          const inVain = async (
            refusal: Outcome | InvalidInput,
          ): Promise<{ end: Outcome | InvalidInput }> => {
            if (taken.length > 0) await restoreAt(tx, now, taken);
            return { end: refusal };
          };
          const result = await attempt(tx);
          if ('outcome' in result) return inVain(result.outcome);
          if (covers(taken, result.reduced)) return { end: await result.commit() };
          if (result.reduced.length > MOST_POOLS)
            return inVain(invalid('input', `It takes away more than ${MOST_POOLS} slots at once.`));
          await restoreAt(tx, new Date(now.getTime() + RESTORE_AFTER_MS), result.reduced);
          return { ask: result.reduced };
        },
      );
      if ('end' in step) return step.end;
      const answer = await supply.takeBack(step.ask, providerId);
      if (answer.tag !== 'TakenBack') {
        // Where it is not known the timer stays: earlier, the request might still come after what is told then.
        if (answer.tag !== 'Unknown')
          await transactions.transaction(async (tx) => {
            if (taken.length > 0) await restoreAt(tx, now, taken);
            else await timers.take(tx, operationId, RESTORE);
          });
        return refusalOf(answer);
      }
      taken = step.ask;
    }
    await transactions.transaction((tx) => restoreAt(tx, now, taken));
    return { tag: 'CannotReduceNow', retryAfterSeconds: SOON_SECONDS };
  };

function refusalOf(answer: Exclude<SupplyAnswer, { tag: 'TakenBack' }>): ReductionRefused {
  if (answer.tag === 'InUse') {
    const { offeringId, startsAt, claimed } = answer;
    return { tag: 'ReservedAlready', offeringId, startsAt, claimed };
  }
  const retryAfterSeconds = answer.tag === 'NotAsked' ? answer.retryAfterSeconds : SOON_SECONDS;
  return { tag: 'CannotReduceNow', retryAfterSeconds };
}
