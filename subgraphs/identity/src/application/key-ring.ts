import { type KeyPolicy, nextKeySignsFrom, obsoleteKeys, signerAt } from '../domain/signing-keys';
import type { Claims, KeySmith, PublicJwk, SigningKeyStore, StoredKey, Transactions } from './ports';

/** How long a replica may go on with the keys that it knows; well below a new key's lead. */
const FRESH_MS = 60_000;

/** Signs an access token. */
export type Signer = (claims: Claims) => Promise<string>;

/** The keys of this replica: they sign access tokens, and the others verify by what it publishes. */
export class KeyRing<Tx> {
  private keys: StoredKey[] = [];
  private readAt = -Infinity;

  constructor(
    private readonly options: {
      transactions: Transactions<Tx>;
      store: SigningKeyStore<Tx>;
      smith: KeySmith;
      policy: KeyPolicy;
    },
  ) {}

  /** Makes the first key, or the next one where it is due, and forgets those that are of no use any more. */
  async maintain(now: Date): Promise<void> {
    await this.options.transactions.transaction((tx) => this.maintainIn(tx, now));
    await this.read(now);
  }

  /** The same as part of a larger transaction; this replica notices within a minute. */
  async maintainIn(tx: Tx, now: Date): Promise<void> {
    const { store, smith, policy } = this.options;
    const keys = await store.lockAll(tx);
    const signsFrom = nextKeySignsFrom(keys, policy, now);
    if (signsFrom) await store.add(tx, await smith.make({ createdAt: now, signsFrom }));
    const obsolete = obsoleteKeys(keys, policy, now);
    if (obsolete.length > 0)
      await store.remove(
        tx,
        obsolete.map(({ kid }) => kid),
      );
  }

  /**
   * Who signs at an instant. Asked for before a transaction begins, as it may have to read the keys again; what it
   * returns does no I/O.
   * @throws where there is no key, or it was sealed with another secret.
   */
  async signer(now: Date): Promise<Signer> {
    const key = signerAt(await this.current(now), now);
    if (!key) throw new Error('there is no signing key');
    return (claims) => this.options.smith.sign(key, claims);
  }

  /**
   * Signs something that nobody gets to see, so that a wrong secret shows at the start and not at the first sign-in.
   * @throws where the stored keys were sealed with another secret.
   */
  async check(now: Date): Promise<void> {
    const sign = await this.signer(now);
    await sign({ userId: 'nobody', roles: [], tokenId: 'none', issuedAt: now, expiresAt: now });
  }

  /** The public halves, as a JSON Web Key Set: also of keys that do not sign yet or any more. */
  async jwks(now: Date): Promise<{ keys: PublicJwk[] }> {
    return { keys: (await this.current(now)).map(({ publicJwk }) => publicJwk) };
  }

  private async current(now: Date): Promise<StoredKey[]> {
    if (Math.abs(now.getTime() - this.readAt) > FRESH_MS) await this.read(now);
    return this.keys;
  }

  private async read(now: Date): Promise<void> {
    this.keys = await this.options.store.all();
    this.readAt = now.getTime();
  }
}
