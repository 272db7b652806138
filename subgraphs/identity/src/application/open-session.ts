import type { User } from '../domain/user';
import type { Signer } from './key-ring';
import type { Secrets, Sessions } from './ports';

/** What a person holds while they are signed in. */
export interface SessionTokens {
  userId: string;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}

export interface Lifetimes {
  accessTokenSeconds: number;
  refreshTokenSeconds: number;
}

export interface SessionDeps<Tx> {
  sessions: Sessions<Tx>;
  keyRing: { signer(now: Date): Promise<Signer> };
  secrets: Secrets;
  lifetimes: Lifetimes;
}

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Starts a session: a family of refresh tokens, of which this is the first. */
export async function openSession<Tx>(
  tx: Tx,
  user: Pick<User, 'id' | 'roles'>,
  now: Date,
  sign: Signer,
  deps: Omit<SessionDeps<Tx>, 'keyRing'>,
): Promise<SessionTokens> {
  const sessionId = deps.secrets.id();
  await deps.sessions.start(tx, { id: sessionId, userId: user.id, createdAt: now });
  return continueSession(tx, sessionId, user, now, sign, deps);
}

/** Gives a session's next tokens, with the roles that the person has now. */
export async function continueSession<Tx>(
  tx: Tx,
  sessionId: string,
  { id: userId, roles }: Pick<User, 'id' | 'roles'>,
  now: Date,
  sign: Signer,
  { sessions, secrets, lifetimes }: Omit<SessionDeps<Tx>, 'keyRing'>,
): Promise<SessionTokens> {
  const { token, digest } = secrets.refreshToken();
  const refreshTokenExpiresAt = after(now, lifetimes.refreshTokenSeconds);
  const accessTokenExpiresAt = after(now, lifetimes.accessTokenSeconds);
  await sessions.addToken(tx, { digest, sessionId, issuedAt: now, expiresAt: refreshTokenExpiresAt });
  const accessToken = await sign({
    userId,
    roles,
    tokenId: secrets.id(),
    issuedAt: now,
    expiresAt: accessTokenExpiresAt,
  });
  return { userId, accessToken, accessTokenExpiresAt, refreshToken: token, refreshTokenExpiresAt };
}
