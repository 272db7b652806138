import type { Envelope } from '@yeyak/contracts';
import { connectRedis, type Logger } from '@yeyak/service-kit';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { v7 as uuidv7 } from 'uuid';
import { Loop } from './loop';
import { type JobData, messageJob, type Place } from './queues';
import type { Database, SqlTransaction } from './sql';

const BATCH = 200;
/** What a new Redis process may have lost although it kept its data (`appendfsync everysec`), generously. */
const RUN_CHANGE_REWIND_SECONDS = 60;
const ACKNOWLEDGE_EVERY_MS = 5_000;
/** Above so many unfinished jobs a consumer's place is not worked out, only later. */
const MOST_UNFINISHED = 1_000;

interface SubscriptionRow {
  consumer: string;
  types: string[];
  transaction: string;
  position: string;
}

interface OutboxRow extends Omit<Envelope, 'occurredAt'> {
  occurredAt: Date;
  transaction: string;
  position: string;
}

/** Rows that no still-running transaction can get in front of: reading up to here skips nothing. */
const SETTLED = `o.transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/** Subscriptions for which there is something that they have not been told. */
const BEHIND = `EXISTS (SELECT 1 FROM outbox o
  WHERE (o.transaction_id, o.position) > (s.transaction_id, s.position) AND ${SETTLED})`;

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
  private recovery: Promise<void> = Promise.resolve();
  private epoch: string | null = null;

  constructor(
    private readonly options: {
      context: string;
      database: Database<Tx>;
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
      this.acknowledge().catch((error: unknown) => this.options.logger.warn({ err: error }, 'acknowledging'));
    }, this.options.acknowledgeEveryMs ?? ACKNOWLEDGE_EVERY_MS);
  }

  poke(): void {
    this.loop.poke();
  }

  async close(): Promise<void> {
    clearInterval(this.acknowledging);
    await this.loop.close();
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.redis.disconnect();
  }

  /** Notes a subscriber; one that wants more types than before is told the history of all again (its inbox knows the rest). */
  async subscribe(tx: SqlTransaction, consumer: string, types: readonly string[], now: Date): Promise<void> {
    await tx.$executeRawUnsafe(
      `INSERT INTO subscription AS s (consumer, types, announced_at) VALUES ($1, $2, $3)
       ON CONFLICT (consumer) DO UPDATE SET
         types = excluded.types, announced_at = excluded.announced_at,
         transaction_id = CASE WHEN excluded.types <@ s.types THEN s.transaction_id ELSE 0 END,
         position = CASE WHEN excluded.types <@ s.types THEN s.position ELSE 0 END`,
      consumer,
      [...types],
      now,
    );
  }

  /** @returns whether there may be more to publish at once. */
  private async publish(): Promise<boolean> {
    await this.recovery;
    const { database } = this.options;
    // Most looks find nothing: then one question is enough, without a transaction.
    const [open] = await database.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM subscription s WHERE ${BEHIND} LIMIT 1`,
    );
    if (open === undefined) return false;
    return database.$transaction(
      async (tx) => {
        const due = await tx.$queryRawUnsafe<SubscriptionRow[]>(
          `SELECT consumer, types, transaction_id::text AS transaction, position::text AS position
           FROM subscription s WHERE ${BEHIND} FOR UPDATE OF s SKIP LOCKED`,
        );
        let more = false;
        for (const subscription of due) more = (await this.publishTo(tx, subscription)) || more;
        return more;
      },
      { timeout: 30_000, maxWait: 10_000 },
    );
  }

  private async publishTo(tx: SqlTransaction, subscription: SubscriptionRow): Promise<boolean> {
    const { consumer, types, transaction, position } = subscription;
    const rows = await tx.$queryRawUnsafe<(OutboxRow & { wanted: boolean })[]>(
      `SELECT o.id, o.type, o.schema_version AS "schemaVersion", o.source, o."to",
              o.aggregate_type AS "aggregateType", o.aggregate_id AS "aggregateId",
              o.aggregate_version AS "aggregateVersion", o.correlation_id AS "correlationId",
              o.causation_id AS "causationId", o.occurred_at AS "occurredAt", o.payload,
              o.transaction_id::text AS transaction, o.position::text AS position,
              COALESCE(o."to" = $3, o.type = ANY($4)) AS wanted
       FROM outbox o
       WHERE (o.transaction_id, o.position) > ($1::bigint, $2::bigint) AND ${SETTLED}
       ORDER BY o.transaction_id, o.position LIMIT ${BATCH}`,
      transaction,
      position,
      consumer,
      types,
    );
    const last = rows.at(-1);
    if (!last) return false;
    const jobs = rows
      .filter((row) => row.wanted)
      .map(({ transaction: t, position: p, wanted: _, occurredAt, ...rest }) => ({
        name: rest.type,
        data: {
          sort: 'message' as const,
          message: { ...rest, occurredAt: occurredAt.toISOString() },
          place: [t, p] as Place,
        },
        opts: messageJob(rest.id),
      }));
    if (jobs.length > 0) await this.queue(consumer).addBulk(jobs);
    await tx.$executeRawUnsafe(
      `UPDATE subscription SET transaction_id = $2::bigint, position = $3::bigint WHERE consumer = $1`,
      consumer,
      last.transaction,
      last.position,
    );
    return rows.length === BATCH;
  }

  /**
   * Compares the Redis at hand with the one last published to. Another epoch: it lost everything, so publishing starts
   * again after what each consumer has certainly taken in. Another run: it may have lost its last second.
   */
  private async recover(): Promise<void> {
    const { database, logger } = this.options;
    await this.redis.set(this.epochKey, uuidv7(), 'NX');
    const epoch = await this.redis.get(this.epochKey);
    const runId = /run_id:(\w+)/.exec(await this.redis.info('server'))?.[1] ?? null;
    await database.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`INSERT INTO relay_state (id) VALUES (1) ON CONFLICT DO NOTHING`);
      const [known] = await tx.$queryRawUnsafe<{ epoch: string | null; run_id: string | null }[]>(
        `SELECT epoch, run_id FROM relay_state WHERE id = 1 FOR UPDATE`,
      );
      if (known?.epoch && known.epoch !== epoch) {
        logger.warn('Redis has lost its data: publishing again what is not acknowledged');
        await tx.$executeRawUnsafe(
          `UPDATE subscription SET transaction_id = acknowledged_transaction, position = acknowledged_position`,
        );
      } else if (known?.run_id && known.run_id !== runId) {
        logger.info('Redis was restarted: publishing the last minute again');
        await tx.$executeRawUnsafe(
          `UPDATE subscription s SET transaction_id = o.transaction_id, position = o.position - 1
           FROM (SELECT transaction_id, position FROM outbox
                 WHERE occurred_at >= now() - make_interval(secs => ${RUN_CHANGE_REWIND_SECONDS})
                 ORDER BY transaction_id, position LIMIT 1) o
           WHERE (o.transaction_id, o.position - 1) < (s.transaction_id, s.position)`,
        );
      }
      await tx.$executeRawUnsafe(`UPDATE relay_state SET epoch = $1, run_id = $2 WHERE id = 1`, epoch, runId);
    });
    this.epoch = epoch;
    this.loop.poke();
  }

  private get epochKey(): string {
    return `${this.options.prefix}:epoch`;
  }

  /** Works out from what a consumer's queue still holds how far it has certainly come. */
  private async acknowledge(): Promise<void> {
    const { database, context } = this.options;
    if ((await this.redis.get(this.epochKey)) !== this.epoch) await (this.recovery = this.recover());
    const rows = await database.$queryRawUnsafe<SubscriptionRow[]>(
      `SELECT consumer, types, transaction_id::text AS transaction, position::text AS position FROM subscription
       WHERE (transaction_id, position) <> (acknowledged_transaction, acknowledged_position)`,
    );
    for (const { consumer, transaction, position } of rows) {
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
        .reduce<Place>((least, place) => (before(place, least) ? place : least), [transaction, position]);
      const nothingLeft = oldest[0] === transaction && oldest[1] === position && jobs.length === 0;
      await database.$executeRawUnsafe(
        `UPDATE subscription SET acknowledged_transaction = $2::bigint, acknowledged_position = $3::bigint
         WHERE consumer = $1 AND (transaction_id, position) >= ($2::bigint, $3::bigint)`,
        consumer,
        oldest[0],
        nothingLeft ? oldest[1] : String(BigInt(oldest[1]) - 1n),
      );
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
