import { type ContextName, messages } from '@yeyak/contracts';
import { type Logger, openDoor, rerunVictim } from '@yeyak/service-kit';
import { Consumer, type Policy } from './consumer';
import type { Dialect } from './dialect';
import { Feed } from './feed';
import { postgresql } from './postgresql/dialect';
import { Relay } from './relay';
import type { Database, SqlTransaction } from './sql';
import { type TimerHandler, TimerRunner } from './timers';

export interface MessagingOptions<Tx extends SqlTransaction> {
  context: ContextName;
  database: Database<Tx>;
  /** The language of `database`; PostgreSQL's where it is left out. */
  dialect?: Dialect;
  redisUrl: string;
  prefix: string;
  logger: Logger;
  /** Without `worker` nothing is relayed, consumed or timed here: another replica does. */
  roles: readonly ('api' | 'worker')[];
  policies?: readonly Policy<Tx>[];
  timers?: Readonly<Record<string, TimerHandler<Tx>>>;
  /** Called after each committed transaction, for work that waits in rows (a dispatcher, a doorbell). */
  onCommit?: () => void;
  clock?: () => Date;
  /** How often the relay looks how far its consumers have come, in milliseconds. */
  acknowledgeEveryMs?: number;
}

/** A context's part in the exchange of messages. */
export interface Messaging<Tx extends SqlTransaction> {
  /**
   * Runs work in one transaction, then sees to the messages that it left to publish. Again from its beginning where the
   * database ended it for a deadlock: so it changes nothing but what the transaction changes.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Something was committed by other means (a single statement): see to what it left behind. */
  committed(): void;
  close(): Promise<void>;
}

/** Starts a context's relay, consumer and timers; it does not wait for Redis. */
export async function startMessaging<Tx extends SqlTransaction>(
  options: MessagingOptions<Tx>,
): Promise<Messaging<Tx>> {
  const { context, database, dialect = postgresql, redisUrl, prefix, logger } = options;
  const { policies = [], timers = {} } = options;
  const clock = options.clock ?? (() => new Date());
  const parts: { poke(): void }[] = [];
  const committed = (): void => {
    for (const part of parts) part.poke();
    options.onCommit?.();
  };
  const closers: (() => Promise<void>)[] = [];

  const feed = new Feed({ context, database, dialect });
  parts.push(feed);
  const closeDoor = openDoor(context, feed.door);
  closers.push(async () => closeDoor());

  if (options.roles.includes('worker')) {
    const relay = new Relay<Tx>({
      context,
      database,
      dialect,
      redisUrl,
      prefix,
      logger,
      acknowledgeEveryMs: options.acknowledgeEveryMs,
    });
    const runner = new TimerRunner<Tx>({
      database,
      dialect,
      handlers: timers,
      clock,
      logger,
      onCommit: committed,
    });
    const consumer = new Consumer<Tx>({
      context,
      database,
      dialect,
      redisUrl,
      prefix,
      logger,
      policies,
      interests: interestsOf(context, policies),
      clock,
      onCommit: committed,
    });
    relay.start();
    runner.start();
    // Not awaited: a context answers while Redis is away, and takes messages in once it is back.
    consumer.start().catch((error: unknown) => logger.error({ err: error }, 'the consumer could not start'));
    parts.push(relay); // timers have a pace of their own: what is due in the future needs no hurry after a commit
    closers.push(
      () => consumer.close(),
      () => runner.close(),
      () => relay.close(),
    );
  }

  return {
    async transaction(work) {
      const result = await rerunVictim(() => database.$transaction(work));
      committed();
      return result;
    },
    committed,
    async close() {
      for (const close of closers) await close();
    },
  };
}

/**
 * Whom to ask for what: the facts that the policies name, by producer; and every sender of our commands, with whom
 * being known as an addressee is enough.
 */
function interestsOf<Tx extends SqlTransaction>(
  context: ContextName,
  policies: readonly Policy<Tx>[],
): Map<string, string[]> {
  const interests = new Map<string, string[]>();
  for (const type of new Set(policies.flatMap(({ on }) => on))) {
    const { sort, source, to } = messages[type];
    if (sort === 'command' && to !== context)
      throw new Error(`${type} is addressed to ${to}, not to ${context}`);
    const types = interests.get(source) ?? [];
    if (sort === 'fact') types.push(type);
    interests.set(source, types);
  }
  return interests;
}
