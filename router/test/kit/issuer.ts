import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '@yeyak/service-kit';
import { type JWK, type KeyLike, SignJWT, exportJWK, generateKeyPair } from 'jose';

export interface TokenClaims {
  sub?: string;
  roles?: Role[];
  /** Seconds from now. */
  expiresIn?: number;
  issuer?: string;
}

/** An identity provider in miniature: keys at a URL, and tokens signed with them. */
export class TestIssuer {
  readonly issuer = 'https://identity.test';
  requests = 0;
  private readonly keys: { id: string; privateKey: KeyLike; jwk: JWK }[] = [];
  private server: Server | undefined;
  private port = 0;

  get jwksUrl(): string {
    return `http://127.0.0.1:${this.port}/jwks`;
  }

  async start(): Promise<this> {
    if (this.keys.length === 0) await this.addKey('first');
    const server = createServer((_request, response) => {
      this.requests += 1;
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ keys: this.keys.map(({ jwk }) => jwk) }));
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** An issuer that nobody trusts: same key id, other key. */
  async addedKey(): Promise<this> {
    await this.addKey('first');
    return this;
  }

  async addKey(id: string): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    this.keys.push({
      id,
      privateKey,
      jwk: { ...(await exportJWK(publicKey)), kid: id, alg: 'ES256', use: 'sig' },
    });
  }

  async token({
    sub = 'anna',
    roles = [{ role: 'CUSTOMER' }],
    expiresIn = 600,
    issuer,
  }: TokenClaims = {}): Promise<string> {
    const key = this.keys.at(-1);
    if (!key) throw new Error('there is no key yet');
    return new SignJWT({ roles, jti: 'token-1' })
      .setProtectedHeader({ alg: 'ES256', kid: key.id })
      .setIssuer(issuer ?? this.issuer)
      .setSubject(sub)
      .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
      .sign(key.privateKey);
  }
}
