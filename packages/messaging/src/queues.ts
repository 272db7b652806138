import type { Envelope } from '@yeyak/contracts';
import type { JobsOptions } from 'bullmq';

/** Where a message stands in its producer's outbox: `[transaction id, position]`, as decimal texts (64 bits). */
export type Place = readonly [transaction: string, position: string];

/** What a job carries: a message, or a consumer's wish to hear from the producer whose queue this is. */
export type JobData =
  | { sort: 'message'; message: Envelope; place: Place }
  | { sort: 'subscribe'; consumer: string; types: string[] };

const LONGEST_RETRY_MS = 30_000;

/** 0.1 s, 0.2 s, 0.4 s … 30 s. A message is never given up: a consumer that cannot take it in is visible, not silent. */
export const backoff = (attempts: number): number => Math.min(LONGEST_RETRY_MS, 100 * 2 ** (attempts - 1));

export const messageJob = (id: string): JobsOptions => ({
  jobId: id, // a duplicate within the job's life is not even queued; the inbox is what guarantees
  attempts: 1_000_000,
  backoff: { type: 'custom' },
  removeOnComplete: true, // a job that is remembered would keep its message from a consumer that starts again from nothing
});

export const subscribeJob = (consumer: string): JobsOptions => ({
  jobId: `subscribe-${consumer}`,
  attempts: 1_000_000,
  backoff: { type: 'custom' },
  removeOnComplete: true,
});
