import type { Logger } from '@yeyak/service-kit';
import type { Dialect, DueTimer } from './dialect';
import { Loop } from './loop';
import type { Database, SqlTransaction } from './sql';

/** Handles a due timer within the transaction that takes it away. */
export type TimerHandler<Tx> = (timer: DueTimer, tx: Tx) => Promise<void>;

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;

/** Runs due timers, each in a transaction of its own; any number of replicas may run side by side. */
export class TimerRunner<Tx extends SqlTransaction> {
  private readonly loop: Loop;

  constructor(
    private readonly options: {
      database: Database<Tx>;
      dialect: Dialect;
      handlers: Readonly<Record<string, TimerHandler<Tx>>>;
      clock: () => Date;
      logger: Logger;
      onCommit: () => void;
      idleMs?: number;
    },
  ) {
    this.loop = new Loop('timers', () => this.runDue(), options.logger, options.idleMs ?? 200);
  }

  start(): void {
    this.loop.start();
  }

  poke(): void {
    this.loop.poke();
  }

  close(): Promise<void> {
    return this.loop.close();
  }

  /** @returns whether a timer was due, so there may be another. */
  private async runDue(): Promise<boolean> {
    const { database, dialect, handlers, clock, onCommit } = this.options;
    const names = Object.keys(handlers);
    if (names.length === 0) return false;
    // Most looks find nothing: then one question is enough, without a transaction.
    if (!(await dialect.timers.isAnyDue(database, clock(), names))) return false;
    let taken: DueTimer | undefined;
    try {
      await database.$transaction(async (tx) => {
        taken = await dialect.timers.takeOne(tx, clock(), names);
        if (taken) await handlers[taken.name]?.(taken, tx);
      });
    } catch (error) {
      if (!taken) throw error;
      await this.postpone(taken, error);
      return true;
    }
    if (taken) onCommit();
    return taken !== undefined;
  }

  private async postpone(timer: DueTimer, error: unknown): Promise<void> {
    const { database, dialect, clock, logger } = this.options;
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** timer.attempts);
    logger.warn(
      { err: error, timer: timer.name, correlationId: timer.correlationId, wait },
      'a timer failed',
    );
    await dialect.timers.postpone(database, timer, new Date(clock().getTime() + wait));
  }
}
