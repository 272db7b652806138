import { randomUUID } from 'node:crypto';
import { connectRedis, type Logger } from '@yeyak/service-kit';
import type { Redis } from 'ioredis';
import type { Doorbell } from '../../application/ports';

/**
 * A doorbell between the replicas of a context: one channel, one subscriber connection per process. What was rung for
 * is read from the store, so a lost ring costs time, never an update; without Redis each replica hears itself alone.
 */
export class RedisDoorbell implements Doorbell {
  private readonly channel: string;
  private readonly self = randomUUID();
  private readonly listeners: (() => void)[] = [];
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private publishing = false;
  private again = false;

  constructor(redisUrl: string, prefix: string, context: string, logger: Logger) {
    this.channel = `${prefix}:${context}:changed`;
    // A ring that cannot be sent at once is of no use later.
    this.publisher = connectRedis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
    this.subscriber = connectRedis(redisUrl);
    this.publisher.on('error', (error) => logger.warn({ err: error }, 'redis (doorbell out)'));
    this.subscriber.on('error', (error) => logger.warn({ err: error }, 'redis (doorbell in)'));
    this.subscriber.on('message', (_: string, from: string) => {
      if (from !== this.self) this.tell();
    });
    this.subscriber.subscribe(this.channel).catch((error: unknown) => {
      logger.warn({ err: error }, 'the doorbell cannot be heard');
    });
  }

  ring(): void {
    this.tell();
    void this.publish();
  }

  onRing(listener: () => void): void {
    this.listeners.push(listener);
  }

  close(): void {
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** One ring on its way at a time: those that come meanwhile are one more after it. */
  private async publish(): Promise<void> {
    if (this.publishing) {
      this.again = true;
      return;
    }
    this.publishing = true;
    try {
      do {
        this.again = false;
        await this.publisher.publish(this.channel, this.self);
      } while (this.again);
    } catch {
      // Redis is away: the connection's own error was logged, and the others look by themselves before long.
    } finally {
      this.publishing = false;
    }
  }
}
