import { connectRedis, type Logger } from '@yeyak/service-kit';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { v7 as uuidv7 } from 'uuid';
import type { Dialect, DueRow, KnownRedis } from './dialect';
import { Loop } from './loop';
import { type JobData, messageJob, type Place } from './queues';
import type { Database, SqlTransaction } from './sql';

const BATCH = 200;
/** What a new Redis process may have lost although it kept its data (`appendfsync everysec`), generously. */
const RUN_CHANGE_REWIND_SECONDS = 60;
const ACKNOWLEDGE_EVERY_MS = 5_000;
/** Above so many unfinished jobs a consumer's place is not worked out, only later. */
const MOST_UNFINISHED = 1_000;

/**
 * Publishes the outbox after the commit (rule 3), to each subscriber from where it stands. A subscriber's place is a
 * row of the producer's database: a new consumer starts at the beginning, a rebuilt one is set back, and a Redis that
 * forgot is told again. Any number of replicas may run; a subscriber is served by one of them at a time.
 */
export class Relay<Tx extends SqlTransaction> {
  private readonly loop: Loop;
  private readonly redis: Redis;
  private readonly queues = new Map<string, Queue<JobData>>();
  private acknowledging: NodeJS.Timeout | undefined;
  private acknowledgement: Promise<void> | undefined;
  private recovery: Promise<void> = Promise.resolve();
  private known: KnownRedis | undefined;
  private readonly name = uuidv7();

  constructor(
    private readonly options: {
      context: string;
      database: Database<Tx>;
      dialect: Dialect;
      redisUrl: string;
      prefix: string;
      logger: Logger;
      idleMs?: number;
      /** How often to look how far the consumers have come, and whether Redis is still the one it was. */
      acknowledgeEveryMs?: number;
    },
  ) {
    this.loop = new Loop('relay', () => this.publish(), options.logger, options.idleMs ?? 200);
    this.redis = connectRedis(options.redisUrl);
    this.redis.on('error', (error) => options.logger.warn({ err: error }, 'redis (relay)'));
  }

  start(): void {
    // Every (re)connection may be to a Redis that forgot something: ask before publishing goes on.
    const recover = (): void => {
      this.recovery = this.recover().catch((error: unknown) =>
        this.options.logger.error({ err: error }, 'could not compare with Redis'),
      );
    };
    if (this.redis.status === 'ready') recover();
    this.redis.on('ready', recover);
    this.loop.start();
    this.acknowledging = setInterval(() => {
      this.acknowledgement ??= this.acknowledge()
        .catch((error: unknown) => this.options.logger.warn({ err: error }, 'acknowledging'))
        .finally(() => {
          this.acknowledgement = undefined;
        });
    }, this.options.acknowledgeEveryMs ?? ACKNOWLEDGE_EVERY_MS);
  }

  poke(): void {
    this.loop.poke();
  }

  async close(): Promise<void> {
    clearInterval(this.acknowledging);
    await this.loop.close();
    const { database, dialect } = this.options;
    await dialect.subscriptions.release(database, this.name).catch(() => undefined); // it runs out by itself
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.redis.disconnect();
    await this.acknowledgement;
  }

  /** @returns whether there may be more to publish at once. */
  private async publish(): Promise<boolean> {
    await this.recovery;
    const { database, dialect } = this.options;
    const rows = await dialect.subscriptions.takeDue(database, this.name, BATCH);
    if (rows.length === 0) return false;
    const due = new Map<string, DueRow[]>();
    for (const row of rows) due.set(row.consumer, [...(due.get(row.consumer) ?? []), row]);
    await Promise.all([...due].map(([consumer, own]) => this.enqueue(consumer, own)));
    await dialect.subscriptions.advance(database, this.name, movesOf(due));
    return [...due.values()].some((own) => own.length === BATCH);
  }

  private async enqueue(consumer: string, rows: readonly DueRow[]): Promise<void> {
    const jobs = rows.flatMap(({ place, message }) =>
      message
        ? [
            {
              name: message.type,
              data: { sort: 'message' as const, message, place },
              opts: messageJob(message.id),
            },
          ]
        : [],
    );
    if (jobs.length > 0) await this.queue(consumer).addBulk(jobs);
  }

  /**
   * Compares the Redis at hand with the one last published to. Another epoch: it lost everything, so publishing starts
   * again after what each consumer has certainly taken in. Another run: it may have lost its last second.
   */
  private async recover(): Promise<void> {
    const { database, dialect, logger } = this.options;
    await this.redis.set(this.epochKey, uuidv7(), 'NX');
    const present = await this.askRedis();
    await database.$transaction(async (tx) => {
      const last = await dialect.subscriptions.lastRedis(tx);
      if (last.epoch && last.epoch !== present.epoch) {
        logger.warn('Redis has lost its data: publishing again what is not acknowledged');
        await dialect.subscriptions.rewindToAcknowledged(tx);
      } else if (last.runId && last.runId !== present.runId) {
        logger.info('Redis was restarted: publishing the last minute again');
        await dialect.subscriptions.rewindBy(tx, RUN_CHANGE_REWIND_SECONDS);
      }
      await dialect.subscriptions.noteRedis(tx, present);
    });
    this.known = present;
    this.loop.poke();
  }

  /** Which Redis is at hand: which data, and which run of the program. */
  private async askRedis(): Promise<KnownRedis> {
    const epoch = await this.redis.get(this.epochKey);
    const runId = /run_id:(\w+)/.exec(await this.redis.info('server'))?.[1] ?? null;
    return { epoch, runId };
  }

  private async isKnownRedis(): Promise<boolean> {
    const { epoch, runId } = await this.askRedis();
    return epoch !== null && epoch === this.known?.epoch && runId === this.known.runId;
  }

  private get epochKey(): string {
    return `${this.options.prefix}:epoch`;
  }

  /** Works out from what a consumer's queue still holds how far it has certainly come. */
  private async acknowledge(): Promise<void> {
    const { database, dialect, context } = this.options;
    if (!(await this.isKnownRedis())) await (this.recovery = this.recover());
    for (const { consumer, place } of await dialect.subscriptions.unacknowledged(database)) {
      const queue = this.queue(consumer);
      const states = ['wait', 'active', 'delayed', 'prioritized', 'failed'] as const;
      const counts = await queue.getJobCounts(...states);
      const unfinished = Object.values(counts).reduce((sum, count) => sum + count, 0);
      if (unfinished > MOST_UNFINISHED) continue;
      const jobs = unfinished === 0 ? [] : await queue.getJobs([...states]);
      const oldest = jobs
        .map((job) => job?.data)
        .filter((data) => data?.sort === 'message' && data.message.source === context)
        .map((data) => (data as Extract<JobData, { sort: 'message' }>).place)
        .reduce<Place>((least, one) => (before(one, least) ? one : least), place);
      // Looked at again afterwards: an empty queue of a Redis that has just forgotten it says nothing.
      if (!(await this.isKnownRedis())) return void (await (this.recovery = this.recover()));
      const nothingLeft = oldest[0] === place[0] && oldest[1] === place[1] && jobs.length === 0;
      await dialect.subscriptions.acknowledge(database, consumer, [
        oldest[0],
        nothingLeft ? oldest[1] : String(BigInt(oldest[1]) - 1n),
      ]);
    }
  }

  private queue(consumer: string): Queue<JobData> {
    let queue = this.queues.get(consumer);
    if (!queue) {
      queue = new Queue<JobData>(consumer, { connection: this.redis, prefix: this.options.prefix });
      queue.on('error', (error) => this.options.logger.warn({ err: error, consumer }, 'queue'));
      this.queues.set(consumer, queue);
    }
    return queue;
  }
}

const before = (a: Place, b: Place): boolean =>
  BigInt(a[0]) < BigInt(b[0]) || (a[0] === b[0] && BigInt(a[1]) < BigInt(b[1]));

/** From where to where each subscriber has come. */
const movesOf = (
  due: ReadonlyMap<string, readonly DueRow[]>,
): { consumer: string; from: Place; to: Place }[] =>
  [...due].flatMap(([consumer, rows]) => {
    const [first, last] = [rows[0], rows.at(-1)];
    return first && last ? [{ consumer, from: first.start, to: last.place }] : [];
  });
