import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartFailure } from '../failure';

/** Whom PostgreSQL runs as when we are root, since it refuses to be root. */
export type StoreUser = { name: string; uid: number; gid: number };

/**
 * Finds the user that the database server runs as: nobody special unless we are root. Then it is `postgres` where the
 * system has one, else `nobody`, which every Unix has: no user is created, the system stays as it was found.
 * @param passwd the text of /etc/passwd
 */
export function chooseStoreUser(uid: number | undefined, passwd: string): StoreUser | undefined {
  if (uid !== 0) return undefined;
  for (const wanted of ['postgres', 'nobody']) {
    const line = passwd.split('\n').find((entry) => entry.startsWith(`${wanted}:`));
    const fields = line?.split(':');
    if (fields?.[2] && fields[3] && Number(fields[2]) !== 0) {
      // macOS writes nobody as -2, as 32-bit numbers do.
      return { name: wanted, uid: Number(fields[2]) >>> 0, gid: Number(fields[3]) >>> 0 };
    }
  }
  throw new StartFailure(
    'PostgreSQL does not run as root, and this system has neither a user postgres nor nobody.',
  );
}

/** The user of this machine's database server; see {@link chooseStoreUser}. */
export const storeUser = (): StoreUser | undefined => {
  const uid = process.getuid?.();
  return uid === 0 ? chooseStoreUser(uid, readFileSync('/etc/passwd', 'utf8')) : undefined;
};

type Entry = { mode: number; uid: number; gid: number };

/** Whether a user may pass through every folder on the way to `target` (those that do not exist yet do not matter). */
export function canReach(
  user: Pick<StoreUser, 'uid' | 'gid'>,
  target: string,
  stat: (folder: string) => Entry | undefined = (folder) => statSync(folder, { throwIfNoEntry: false }),
): boolean {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const entry = stat(folder);
    if (entry) {
      const bit = entry.uid === user.uid ? 0o100 : entry.gid === user.gid ? 0o010 : 0o001;
      if (!(entry.mode & bit)) return false;
    }
    if (folder === path.dirname(folder)) return true;
  }
}

/** Folders of root's that others can reach, best first. `/var/tmp` outlives a reboot, the last may not. */
const rootsOwn = (): string[] => ['/var/lib/yeyak', '/var/tmp/yeyak', path.join(tmpdir(), 'yeyak')];

/** Makes (or finds) a folder that only root may write and everybody may pass; `undefined` where that is impossible. */
function passableFolder(folder: string, user: StoreUser): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const { uid, mode } = statSync(folder);
    // In a folder that all may write, somebody else may have made it first: then it is not ours to trust.
    return uid === 0 && (mode & 0o022) === 0 && canReach(user, folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** A folder for what both root and the store's user must reach. */
export function sharedFolder(user: StoreUser): string {
  for (const candidate of rootsOwn()) {
    const folder = passableFolder(candidate, user);
    if (folder) return folder;
  }
  throw new StartFailure(
    `Found no folder that the user ${user.name} can reach; tried ${rootsOwn().join(', ')}.`,
  );
}

/** A name that is the same for the same path and tells two clones apart. */
export const keyOf = (folder: string): string =>
  `${path.basename(path.dirname(folder)).replace(/[^\w.-]/g, '_')}-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)}`;

/**
 * Where data that are meant for `wanted` really go: there, unless we are root and the store's user cannot get there
 * (a clone under /root, which is 0700); then to a folder of the same key that it can reach. Creates the folder.
 */
export function reachableFolder(wanted: string, user: StoreUser | undefined = storeUser()): string {
  const folder = path.resolve(wanted);
  if (!user) {
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  const place = canReach(user, path.dirname(folder)) ? folder : path.join(sharedFolder(user), keyOf(folder));
  mkdirSync(place, { recursive: true });
  const { mode } = statSync(place);
  // Whatever the umask, and for folders of mkdtemp, which are 0700: others may pass, not look.
  if (!canReach(user, place)) chmodSync(place, (mode & 0o7777) | 0o011);
  return place;
}
