import { type Logger, type Principal, anonymous, roleSchema } from '@yeyak/service-kit';
import { type JWTVerifyResult, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { GraphQLError } from 'graphql';
import { z } from 'zod';
import { BoundedCache } from '../bounded-cache';
import type { Clock } from '../clock';
import type { Identity } from '../context';
import { routerError } from '../errors';

/** A token that is refused, or that cannot be judged at the moment. */
export class AuthenticationFailed extends Error {
  constructor(
    readonly reason: 'expired' | 'invalid' | 'unavailable',
    readonly error: GraphQLError,
  ) {
    super(error.message);
  }

  /** The HTTP status that says the same. */
  get status(): 401 | 503 {
    return this.reason === 'unavailable' ? 503 : 401;
  }
}

const expired = (): AuthenticationFailed =>
  new AuthenticationFailed('expired', routerError('UNAUTHENTICATED', 'The access token has expired.'));
const invalid = (): AuthenticationFailed =>
  new AuthenticationFailed('invalid', routerError('UNAUTHENTICATED', 'The access token is invalid.'));
const unavailable = (): AuthenticationFailed =>
  new AuthenticationFailed(
    'unavailable',
    routerError('AUTH_UNAVAILABLE', 'Sign-in cannot be checked at the moment. Try again shortly.', {
      retryAfterSeconds: 5,
    }),
  );

const claims = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  jti: z.string().optional(),
  roles: z.array(roleSchema).default([]),
});

export interface TokenOptions {
  jwksUrl: URL;
  issuer: string;
  audience?: string;
  clockToleranceSeconds: number;
  clock: Clock;
  logger: Logger;
}

/** How old the provider's keys may get before they are fetched again, in the background. */
const REFRESH_AFTER_MS = 10 * 60_000;
/** How long a verified token is believed without verifying it again; a signature costs more than a query's plan. */
const BELIEVED_MS = 30_000;

/** Turns access tokens of the identity provider into identities (X9). */
export class Tokens {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;
  private readonly believed = new BoundedCache<{ identity: Identity; until: number }>(10_000);
  private refreshedAt: number;

  constructor(private readonly options: TokenOptions) {
    // The keys that are known stay good while the provider is down; only an unknown key needs it (X25).
    this.keys = createRemoteJWKSet(options.jwksUrl, {
      cacheMaxAge: Infinity,
      cooldownDuration: 5_000, // a forged key id makes one request in this time, a rotated key waits for it at most
      timeoutDuration: 3_000,
    });
    this.refreshedAt = options.clock.now().getTime();
  }

  /**
   * Who an `Authorization` header (or the same in `connectionParams`) speaks for; anonymous without one.
   * @throws {AuthenticationFailed}
   */
  async identify(authorization: unknown): Promise<Identity> {
    if (authorization === undefined || authorization === null || authorization === '') {
      return { principal: anonymous };
    }
    if (typeof authorization !== 'string') throw invalid();
    const [scheme, token, ...rest] = authorization.trim().split(/\s+/);
    if (scheme?.toLowerCase() !== 'bearer' || rest.length > 0) throw invalid();
    if (!token) return { principal: anonymous }; // a form that was left empty, as in the Playground
    const now = this.options.clock.now().getTime();
    const known = this.believed.get(token);
    if (known && now < known.until) return known.identity;
    const identity = await this.verified(token);
    const until = Math.min(now + BELIEVED_MS, identity.expiresAt?.getTime() ?? now);
    this.believed.set(token, { identity, until });
    return identity;
  }

  private async verified(token: string): Promise<Identity> {
    const { issuer, audience, clockToleranceSeconds, clock } = this.options;
    this.refreshKeys();
    let verified: JWTVerifyResult;
    try {
      verified = await jwtVerify(token, this.keys, {
        issuer,
        ...(audience ? { audience } : {}),
        algorithms: ['RS256', 'ES256'],
        requiredClaims: ['sub', 'exp'],
        clockTolerance: clockToleranceSeconds,
        currentDate: clock.now(),
      });
    } catch (error) {
      throw this.failure(error);
    }
    const parsed = claims.safeParse(verified.payload);
    if (!parsed.success) throw invalid();
    const { sub, exp, roles } = parsed.data;
    const principal: Principal = { type: 'user', userId: sub, roles };
    return { principal, expiresAt: new Date(exp * 1000) };
  }

  private failure(error: unknown): AuthenticationFailed {
    if (error instanceof errors.JWTExpired) return expired();
    // jose says "generic" for a key set that answers with anything but 200 and JSON
    const aboutTheKeySet =
      error instanceof errors.JWKSTimeout ||
      error instanceof errors.JWKSInvalid ||
      (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
    if (error instanceof errors.JOSEError && !aboutTheKeySet) return invalid();
    this.options.logger.error({ err: error }, 'the keys of the identity provider cannot be read');
    return unavailable();
  }

  /** Notices withdrawn keys without ever making a request wait for it. */
  private refreshKeys(): void {
    const now = this.options.clock.now().getTime();
    if (!this.keys.jwks() || now - this.refreshedAt < REFRESH_AFTER_MS) return;
    this.refreshedAt = now;
    this.keys.reload().catch((error: unknown) => {
      this.options.logger.warn({ err: error }, 'the keys of the identity provider could not be refreshed');
    });
  }
}
