import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StartFailure } from '../failure';
import { claimHome } from '../home';
import { endLeftovers } from '../managed-process';
import { findClone } from '../root';
import { stopOrphanPostgres } from '../stores/postgres';
import { stopOrphanRedis } from '../stores/redis';

/** What a reset leaves: programs that were fetched are no data, and the lock is ours. */
const KEPT = ['programs', 'launcher.lock', 'install.lock'];

/** `npm run reset`: empties the data folder. Refuses while a platform runs on it. */
export async function reset(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  try {
    const home = await claimHome({ dataDir: values.data ?? path.join(findClone(), '.yeyak') });
    try {
      await endLeftovers(home.run);
      await stopOrphanPostgres(path.join(home.folder, 'postgres'));
      await stopOrphanRedis(path.join(home.folder, 'redis'));
      for (const name of readdirSync(home.folder)) {
        if (!KEPT.includes(name)) rmSync(path.join(home.folder, name), { recursive: true, force: true });
      }
    } finally {
      home.release();
    }
    console.log(`Emptied ${home.folder}. The next npm start begins with new demo data.`);
    return 0;
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.error(error.message);
    return 1;
  }
}
