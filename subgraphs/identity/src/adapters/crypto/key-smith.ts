import { createPrivateKey, generateKeyPair as generate, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose';
import type { Claims, KeySmith, StoredKey } from '../../application/ports';
import { CannotOpen, Sealing } from './sealing';

const ALGORITHM = 'ES256';
const generateKeyPair = promisify(generate);
const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);

/** Makes P-256 keys and signs JWTs with them (RFC 7518, ES256). A key's id is its RFC 7638 thumbprint. */
export class JoseKeySmith implements KeySmith {
  private readonly sealing: Sealing;
  /** Opening a key costs more than signing with it. */
  private readonly opened = new Map<string, KeyObject>();

  constructor(private readonly options: { secret: string; issuer: string }) {
    this.sealing = new Sealing(options.secret, 'yeyak identity signing key');
  }

  async make({ createdAt, signsFrom }: { createdAt: Date; signsFrom: Date }): Promise<StoredKey> {
    const { publicKey, privateKey } = await generateKeyPair('ec', { namedCurve: 'P-256' });
    const jwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return {
      kid,
      createdAt,
      signsFrom,
      publicJwk: { ...jwk, kid, alg: ALGORITHM, use: 'sig' },
      sealedPrivateKey: this.sealing.seal(pem, kid),
    };
  }

  sign(key: StoredKey, { userId, roles, tokenId, issuedAt, expiresAt }: Claims): Promise<string> {
    return new SignJWT({ roles })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: key.kid })
      .setIssuer(this.options.issuer)
      .setSubject(userId)
      .setJti(tokenId)
      .setIssuedAt(seconds(issuedAt))
      .setExpirationTime(seconds(expiresAt))
      .sign(this.open(key));
  }

  private open({ kid, sealedPrivateKey }: StoredKey): KeyObject {
    const known = this.opened.get(kid);
    if (known) return known;
    try {
      const key = createPrivateKey(this.sealing.open(sealedPrivateKey, kid));
      this.opened.set(kid, key);
      return key;
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      throw new Error('KEY_ENCRYPTION_SECRET is not the one that the stored signing keys were sealed with', {
        cause: error,
      });
    }
  }
}
