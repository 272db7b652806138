import type { Logger } from '@yeyak/service-kit';
import { Loop } from './loop';
import type { Database, SqlTransaction } from './sql';

export interface TimerEntry {
  /** What it belongs to, e.g. a reservation's id; `(owner, name)` is unique. */
  owner: string;
  name: string;
  dueAt: Date;
  correlationId: string;
  payload?: Record<string, unknown>;
}

export interface DueTimer extends Required<TimerEntry> {
  attempts: number;
}

/** Sets a timer, or moves it where it is set already. */
export async function setTimer(tx: SqlTransaction, entry: TimerEntry): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO timer (owner, name, due_at, correlation_id, payload) VALUES ($1, $2, $3, $4, $5::jsonb)
     ON CONFLICT (owner, name) DO UPDATE SET due_at = excluded.due_at, payload = excluded.payload, attempts = 0`,
    entry.owner,
    entry.name,
    entry.dueAt,
    entry.correlationId,
    JSON.stringify(entry.payload ?? {}),
  );
}

/** Takes a timer away; nothing happens where there is none. */
export async function cancelTimer(tx: SqlTransaction, owner: string, name: string): Promise<void> {
  await tx.$executeRawUnsafe(`DELETE FROM timer WHERE owner = $1 AND name = $2`, owner, name);
}

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
    const { database, handlers, clock, onCommit } = this.options;
    const names = Object.keys(handlers);
    if (names.length === 0) return false;
    // Most looks find nothing: then one question is enough, without a transaction.
    const [due] = await database.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM timer WHERE due_at <= $1 AND name = ANY($2) LIMIT 1`,
      clock(),
      names,
    );
    if (due === undefined) return false;
    let taken: DueTimer | undefined;
    try {
      await database.$transaction(async (tx) => {
        [taken] = await tx.$queryRawUnsafe<DueTimer[]>(
          `DELETE FROM timer WHERE (owner, name) = (
             SELECT owner, name FROM timer WHERE due_at <= $1 AND name = ANY($2)
             ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
           RETURNING owner, name, due_at AS "dueAt", correlation_id AS "correlationId", payload, attempts`,
          clock(),
          names,
        );
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

  /** Leaves it alone where somebody has moved it in the meantime. */
  private async postpone(timer: DueTimer, error: unknown): Promise<void> {
    const { database, clock, logger } = this.options;
    const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** timer.attempts);
    logger.warn(
      { err: error, timer: timer.name, correlationId: timer.correlationId, wait },
      'a timer failed',
    );
    await database.$executeRawUnsafe(
      `UPDATE timer SET due_at = $3, attempts = attempts + 1
       WHERE owner = $1 AND name = $2 AND due_at = $4`,
      timer.owner,
      timer.name,
      new Date(clock().getTime() + wait),
      timer.dueAt,
    );
  }
}
