import { eventually } from '@yeyak/testkit';
import type { Harness } from './harness';

/** Ends when one transaction of this spec's database waits for another one's lock: the race is on. */
export const oneWaits = ({ database }: Pick<Harness, 'database'>): Promise<void> =>
  eventually(async () => {
    const [waiting] = await database.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    expect(waiting?.n).toBe(1);
  });
