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

interface Known {
  epoch: string | null;
  runId: string | null;
}

interface SubscriptionRow {
  consumer: string;
  types: string[];
  transaction: string;
  position: string;
}

/** A message that a subscriber has not been told, or `null` where it is not meant for it. */
interface DueRow {
  consumer: string;
  /** Where the subscriber stood. */
  start: Place;
  place: Place;
  message: Envelope | null;
}

/** Rows that no still-running transaction can get in front of: reading up to here skips nothing. */
const SETTLED = `o.transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/** Subscriptions for which there is something that they have not been told. */
const BEHIND = `EXISTS (SELECT 1 FROM outbox o
  WHERE (o.transaction_id, o.position) > (s.transaction_id, s.position) AND ${SETTLED})`;

/** While a relay serves a subscriber others leave it alone; a relay that died is replaced after so long. */
const LEASE_SECONDS = 2;

/**
 * Leases the subscribers that are behind and reads what comes next for each: one statement, which writes nothing where
 * nobody is behind. Two relays may still meet when a lease runs out: then messages are published twice, which the
 * inbox is there for. $1: this relay.
 */
const TAKE_DUE = `
  WITH mine AS (
    UPDATE subscription s
    SET leased_by = $1, leased_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    WHERE (s.leased_by IS NULL OR s.leased_by = $1 OR s.leased_until < clock_timestamp()) AND ${BEHIND}
    RETURNING consumer, types, transaction_id, position
  )
  SELECT mine.consumer,
         jsonb_build_array(mine.transaction_id::text, mine.position::text) AS start,
         jsonb_build_array(next.transaction_id::text, next.position::text) AS place,
         CASE WHEN COALESCE(next."to" = mine.consumer, next.type = ANY(mine.types)) THEN jsonb_build_object(
           'id', next.id, 'type', next.type, 'schemaVersion', next.schema_version, 'source', next.source,
           'to', next."to", 'aggregateType', next.aggregate_type, 'aggregateId', next.aggregate_id,
           'aggregateVersion', next.aggregate_version, 'correlationId', next.correlation_id,
           'causationId', next.causation_id,
           'occurredAt', to_char(next.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'payload', next.payload) END AS message
  FROM mine CROSS JOIN LATERAL (
    SELECT * FROM outbox o
    WHERE (o.transaction_id, o.position) > (mine.transaction_id, mine.position) AND ${SETTLED}
    ORDER BY o.transaction_id, o.position LIMIT ${BATCH}) next
  ORDER BY mine.consumer, next.transaction_id, next.position`;

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
  private known: Known | undefined;
  private readonly name = uuidv7();

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
    await this.options.database
      .$executeRawUnsafe(`UPDATE subscription SET leased_by = NULL WHERE leased_by = $1`, this.name)
      .then(undefined, () => undefined); // it runs out by itself
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.redis.disconnect();
    await this.acknowledgement;
  }

  /** Notes a subscriber; one that wants more types than before is told the history of all again (its inbox knows the rest). */
  async subscribe(tx: SqlTransaction, consumer: string, types: readonly string[], now: Date): Promise<void> {
    await tx.$executeRawUnsafe(
      `INSERT INTO subscription AS s (consumer, types, announced_at) VALUES ($1, $2, $3)
       ON CONFLICT (consumer) DO UPDATE SET
         types = excluded.types, announced_at = excluded.announced_at,
         transaction_id = CASE WHEN excluded.types <@ s.types THEN s.transaction_id ELSE 0 END,
         position = CASE WHEN excluded.types <@ s.types THEN s.position ELSE 0 END,
         leased_by = CASE WHEN excluded.types <@ s.types THEN s.leased_by END`,
      consumer,
      [...types],
      now,
    );
  }

  /** @returns whether there may be more to publish at once. */
  private async publish(): Promise<boolean> {
    await this.recovery;
    const rows = await this.options.database.$queryRawUnsafe<DueRow[]>(TAKE_DUE, this.name);
    if (rows.length === 0) return false;
    const due = new Map<string, DueRow[]>();
    for (const row of rows) due.set(row.consumer, [...(due.get(row.consumer) ?? []), row]);
    await Promise.all([...due].map(([consumer, own]) => this.enqueue(consumer, own)));
    await this.advance(due);
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
   * Moves the cursors on, except where one was set back in the meantime: that ends the lease, as a cursor may be set
   * back to the very place from which this relay has just published.
   */
  private async advance(due: ReadonlyMap<string, readonly DueRow[]>): Promise<void> {
    const moves = [...due].map(([consumer, rows]) => ({
      consumer,
      from: rows[0]?.start,
      to: rows.at(-1)?.place,
    }));
    await this.options.database.$executeRawUnsafe(
      `UPDATE subscription s
       SET transaction_id = (m."to"->>0)::bigint, position = (m."to"->>1)::bigint
       FROM jsonb_to_recordset($1::jsonb) AS m(consumer text, "from" jsonb, "to" jsonb)
       WHERE s.consumer = m.consumer
         AND (s.transaction_id, s.position) = ((m."from"->>0)::bigint, (m."from"->>1)::bigint)
         AND s.leased_by = $2`,
      JSON.stringify(moves),
      this.name,
    );
  }

  /**
   * Compares the Redis at hand with the one last published to. Another epoch: it lost everything, so publishing starts
   * again after what each consumer has certainly taken in. Another run: it may have lost its last second.
   */
  private async recover(): Promise<void> {
    const { database, logger } = this.options;
    await this.redis.set(this.epochKey, uuidv7(), 'NX');
    const { epoch, runId } = await this.askRedis();
    await database.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`INSERT INTO relay_state (id) VALUES (1) ON CONFLICT DO NOTHING`);
      const [known] = await tx.$queryRawUnsafe<{ epoch: string | null; run_id: string | null }[]>(
        `SELECT epoch, run_id FROM relay_state WHERE id = 1 FOR UPDATE`,
      );
      if (known?.epoch && known.epoch !== epoch) {
        logger.warn('Redis has lost its data: publishing again what is not acknowledged');
        await tx.$executeRawUnsafe(
          `UPDATE subscription SET transaction_id = acknowledged_transaction, position = acknowledged_position,
                                   leased_by = NULL`,
        );
      } else if (known?.run_id && known.run_id !== runId) {
        logger.info('Redis was restarted: publishing the last minute again');
        await tx.$executeRawUnsafe(
          // A message may tell of something that happened long before it was published: so never less than what is
          // not acknowledged.
          `UPDATE subscription s SET transaction_id = o.transaction_id, position = o.position, leased_by = NULL
           FROM (SELECT s.consumer, least.transaction_id, least.position
                 FROM subscription s CROSS JOIN LATERAL (
                   SELECT s.acknowledged_transaction AS transaction_id, s.acknowledged_position AS position
                   UNION ALL
                   (SELECT transaction_id, position - 1 FROM outbox
                    WHERE occurred_at >= now() - make_interval(secs => ${RUN_CHANGE_REWIND_SECONDS})
                    ORDER BY transaction_id, position LIMIT 1)
                   ORDER BY transaction_id, position LIMIT 1) least) o
           WHERE o.consumer = s.consumer AND (o.transaction_id, o.position) < (s.transaction_id, s.position)`,
        );
      }
      await tx.$executeRawUnsafe(`UPDATE relay_state SET epoch = $1, run_id = $2 WHERE id = 1`, epoch, runId);
    });
    this.known = { epoch, runId };
    this.loop.poke();
  }

  /** Which Redis is at hand: which data, and which run of the program. */
  private async askRedis(): Promise<Known> {
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
    const { database, context } = this.options;
    if (!(await this.isKnownRedis())) await (this.recovery = this.recover());
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
      // Looked at again afterwards: an empty queue of a Redis that has just forgotten it says nothing.
      if (!(await this.isKnownRedis())) return void (await (this.recovery = this.recover()));
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
