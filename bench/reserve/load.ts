import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

/** One load generator: a process of its own, so that it does not share an event loop with what it measures. */
interface Order {
  url: string;
  path: string;
  headers: Record<string, string>;
  /** The body, with `%KEY%` where each request needs a value of its own. */
  body: string;
  /** What an answer must contain to count as done. */
  expect: string;
  callers: number;
  seconds: number;
}

export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
  done: number;
}

/** Keeps so many callers busy, each with one request at a time, for so long. */
async function run({ url, path, headers, body, expect, callers, seconds }: Order): Promise<Load> {
  const pool = new Pool(url, { connections: callers, pipelining: 1 });
  const times: number[] = [];
  let failed = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const started = performance.now();
      const response = await pool.request({
        method: 'POST',
        path,
        headers,
        body: body.replace('%KEY%', randomUUID()),
      });
      const text = await response.body.text();
      if (text.includes(expect)) times.push(performance.now() - started);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const took = (performance.now() - begun) / 1_000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99), failed, done: times.length };
}

process.on('message', (order: Order) => {
  run(order).then(
    (load) => process.send?.(load),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
