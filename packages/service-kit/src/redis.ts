import { Redis, type RedisOptions } from 'ioredis';

/**
 * The connection options for `redis://[:password@]host:port/db`, `rediss://…` or `unix:///path`.
 * `maxRetriesPerRequest: null` because BullMQ's workers wait for Redis to come back rather than fail.
 */
export function redisOptions(url: string): RedisOptions {
  const shared: RedisOptions = { maxRetriesPerRequest: null, enableReadyCheck: true };
  const parsed = new URL(url);
  if (parsed.protocol === 'unix:') return { ...shared, path: decodeURIComponent(parsed.pathname) };
  return {
    ...shared,
    host: parsed.hostname,
    port: Number(parsed.port || 6379),
    db: Number(parsed.pathname.slice(1) || 0),
    ...(parsed.username ? { username: decodeURIComponent(parsed.username) } : {}),
    ...(parsed.password ? { password: decodeURIComponent(parsed.password) } : {}),
    ...(parsed.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}

export const connectRedis = (url: string, options: RedisOptions = {}): Redis =>
  new Redis({ ...redisOptions(url), ...options });
