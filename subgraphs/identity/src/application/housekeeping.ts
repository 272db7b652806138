import { FORGET_FAILURES_AFTER } from '../domain/attempts';
import type { KeyRing } from './key-ring';
import type { Sessions, SignInAttempts } from './ports';

export type Housekeeping<Tx> = (tx: Tx, now: Date) => Promise<void>;

/** Hourly work: signing keys that are due, tokens that ended, failures to forget. */
export const housekeeping =
  <Tx>(deps: {
    keyRing: KeyRing<Tx>;
    sessions: Sessions<Tx>;
    attempts: SignInAttempts<Tx>;
  }): Housekeeping<Tx> =>
  async (tx, now) => {
    await deps.keyRing.maintainIn(tx, now);
    await deps.sessions.prune(tx, now);
    await deps.attempts.prune(tx, new Date(now.getTime() - FORGET_FAILURES_AFTER * 1000));
  };
