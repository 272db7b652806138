import { type KnownMessage, type MessageNamed, type MessageType, readMessage } from '@yeyak/contracts';
import { connectRedis, type Logger } from '@yeyak/service-kit';
import { type Job, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Dialect } from './dialect';
import { backoff, type JobData, subscribeJob } from './queues';
import type { Database, SqlTransaction } from './sql';

/** A reaction: a message in, a use case called, within the transaction that also writes the inbox row. */
export interface Policy<Tx extends SqlTransaction> {
  on: readonly MessageType[];
  handle(message: KnownMessage, tx: Tx): Promise<void>;
}

/** Declares a reaction to messages of the given types; `handle` sees exactly those. */
export function policy<Tx extends SqlTransaction, const T extends MessageType>(
  on: T | readonly T[],
  handle: (message: MessageNamed<T>, tx: Tx) => Promise<void>,
): Policy<Tx> {
  return {
    on: typeof on === 'string' ? [on] : on,
    handle: (message, tx) => handle(message as MessageNamed<T>, tx),
  };
}

const ANNOUNCE_EVERY_MS = 30_000;

/** Takes a context's messages in: each takes effect once, whatever comes twice, late or in another order. */
export class Consumer<Tx extends SqlTransaction> {
  private readonly worker: Worker<JobData>;
  private readonly connections: Redis[] = [];
  private readonly producers = new Map<string, Queue<JobData>>();
  private announcing: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    private readonly options: {
      context: string;
      database: Database<Tx>;
      dialect: Dialect;
      clock: () => Date;
      redisUrl: string;
      prefix: string;
      logger: Logger;
      policies: readonly Policy<Tx>[];
      /** Which facts are wanted, by the context that says them. */
      interests: ReadonlyMap<string, readonly string[]>;
      onCommit: () => void;
      concurrency?: number;
    },
  ) {
    const { context, prefix } = options;
    this.worker = new Worker<JobData>(context, (job) => this.take(job), {
      connection: this.connect(),
      prefix,
      autorun: false,
      concurrency: options.concurrency ?? 4, // below the pool, so that requests find a connection too
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 1_000_000, // a crash is no reason to give a message up
      settings: { backoffStrategy: backoff },
    });
    this.worker.on('error', (error) => options.logger.warn({ err: error }, 'worker'));
    this.worker.on('failed', (job, error) =>
      options.logger.warn(
        { err: error, type: job?.name, correlationId: correlationOf(job), attempts: job?.attemptsMade },
        'a message could not be taken in, will try again',
      ),
    );
  }

  async start(): Promise<void> {
    void this.worker.run();
    await this.worker.waitUntilReady();
    await this.announce();
    if (this.closing) return; // closed while it was starting: nobody would clear the interval
    this.announcing = setInterval(() => {
      this.announce().catch((error: unknown) => this.options.logger.warn({ err: error }, 'announcing'));
    }, ANNOUNCE_EVERY_MS);
  }

  async close(): Promise<void> {
    this.closing = true;
    clearInterval(this.announcing);
    await this.worker.close();
    await Promise.all([...this.producers.values()].map((queue) => queue.close()));
    for (const connection of this.connections) connection.disconnect();
  }

  /** Tells every producer what this consumer wants to hear: at start, and again in case Redis forgot. */
  private async announce(): Promise<void> {
    const { context, interests, prefix } = this.options;
    for (const [producer, types] of interests) {
      if (this.closing) return;
      let queue = this.producers.get(producer);
      if (!queue) {
        queue = new Queue<JobData>(producer, { connection: this.connect(), prefix });
        this.producers.set(producer, queue);
      }
      await queue.add(
        'subscribe',
        { sort: 'subscribe', consumer: context, types: [...types] },
        subscribeJob(context),
      );
    }
  }

  private async take(job: Job<JobData>): Promise<void> {
    const { database, dialect, context, policies, clock, onCommit } = this.options;
    const { data } = job;
    if (data.sort === 'subscribe') {
      await database.$transaction((tx) =>
        dialect.subscriptions.subscribe(tx, data.consumer, data.types, clock()),
      );
    } else {
      const message = readMessage(data.message);
      await database.$transaction(async (tx) => {
        if (!(await dialect.enterInbox(tx, context, message))) return;
        for (const policy of policies) if (policy.on.includes(message.type)) await policy.handle(message, tx);
      });
    }
    onCommit();
  }

  private connect(): Redis {
    const connection = connectRedis(this.options.redisUrl);
    connection.on('error', (error) => this.options.logger.warn({ err: error }, 'redis (consumer)'));
    this.connections.push(connection);
    return connection;
  }
}

const correlationOf = (job: Job<JobData> | undefined): string | undefined =>
  job?.data.sort === 'message' ? job.data.message.correlationId : undefined;
