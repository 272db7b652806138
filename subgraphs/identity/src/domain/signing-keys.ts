/** When a signing key was made and from when it signs. */
export interface KeyTimes {
  kid: string;
  createdAt: Date;
  signsFrom: Date;
}

export interface KeyPolicy {
  /** How old the newest key may get before the next one is made, in seconds. */
  rotateAfterSeconds: number;
  /** For how long a key is published before it signs, so that whoever verifies knows it by then, in seconds. */
  leadSeconds: number;
  /** For how long a key is published after the next one took over: longer than a token lives, in seconds. */
  keepSeconds: number;
}

const after = (time: Date, seconds: number): Date => new Date(time.getTime() + seconds * 1000);
const newestFirst = <K extends KeyTimes>(keys: readonly K[]): K[] =>
  [...keys].sort((a, b) => b.signsFrom.getTime() - a.signsFrom.getTime() || (a.kid < b.kid ? 1 : -1));

/** The key that signs now: the newest that has been published for long enough. */
export const signerAt = <K extends KeyTimes>(keys: readonly K[], now: Date): K | undefined =>
  newestFirst(keys).find(({ signsFrom }) => signsFrom <= now);

/** From when a new key would sign, or `null` where none is due. The first one signs at once. */
export function nextKeySignsFrom(keys: readonly KeyTimes[], policy: KeyPolicy, now: Date): Date | null {
  const [newest] = newestFirst(keys);
  if (!newest) return now;
  return after(newest.createdAt, policy.rotateAfterSeconds) <= now ? after(now, policy.leadSeconds) : null;
}

/** The keys that no living token can have been signed with any more. */
export function obsoleteKeys<K extends KeyTimes>(keys: readonly K[], policy: KeyPolicy, now: Date): K[] {
  const ordered = newestFirst(keys);
  return ordered.filter((_, index) => {
    const successor = ordered[index - 1];
    return successor !== undefined && after(successor.signsFrom, policy.keepSeconds) <= now;
  });
}
