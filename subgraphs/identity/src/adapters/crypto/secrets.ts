import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Secrets } from '../../application/ports';

const TOKEN_BYTES = 32;

/** A fast digest is enough for what cannot be guessed: 256 random bits. */
const digest = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Refresh tokens of 256 random bits, kept as SHA-256 digests; ids that sort by time. */
export const secrets: Secrets = {
  refreshToken() {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    return { token, digest: digest(token) };
  },
  digest,
  id: () => uuidv7(),
};
