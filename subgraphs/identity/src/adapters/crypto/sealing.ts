import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What was sealed cannot be opened: another secret, another label, or somebody changed it. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/**
 * Seals texts with a secret: AES-256-GCM under a key that HKDF-SHA-256 derives from the secret and a salt of the
 * sealed text's own. The label is authenticated with it, so that what was sealed for one row does not open in another.
 */
export class Sealing {
  constructor(
    private readonly secret: string,
    private readonly purpose: string,
  ) {}

  seal(text: string, label: string): string {
    const salt = randomBytes(SALT_BYTES);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(salt), iv).setAAD(Buffer.from(label));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return ['v1', ...[salt, iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
      '.',
    );
  }

  /** @throws {CannotOpen} */
  open(sealed: string, label: string): string {
    const [version, ...parts] = sealed.split('.');
    const [salt, iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (version !== 'v1' || !salt || !iv || !tag || !body) throw new CannotOpen('not a sealed text');
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key(salt), iv, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(label))
        .setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    } catch (error) {
      throw new CannotOpen('it was sealed with another secret, or it was changed', { cause: error });
    }
  }

  private key(salt: Buffer): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, salt, this.purpose, 32));
  }
}
