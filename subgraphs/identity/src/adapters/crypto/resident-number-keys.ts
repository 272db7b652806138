import { createHmac, hkdfSync } from 'node:crypto';
import type { ResidentNumbers } from '../../application/ports';
import type { SealedNumber } from '../../domain/person';
import { ResidentNumber } from '../../domain/resident-number';
import { Sealing } from './sealing';

/** A secret by its id; the id is stored with what was sealed with it. */
export interface NumberKey {
  id: string;
  secret: string;
}

interface Key {
  id: string;
  sealing: Sealing;
  /** Of the keyed hash: derived apart, so that neither key tells the other. */
  lookupKey: Buffer;
}

const derive = ({ id, secret }: NumberKey): Key => ({
  id,
  sealing: new Sealing(secret, 'yeyak identity resident number'),
  lookupKey: Buffer.from(hkdfSync('sha256', secret, '', 'yeyak identity resident number lookup', 32)),
});

const lookupOf = ({ lookupKey }: Key, number: ResidentNumber): Buffer =>
  createHmac('sha256', lookupKey).update(number.reveal()).digest();

/**
 * Resident registration numbers under keys that can be rotated: one seals, all of them open and find. A number has so few
 * values that a plain hash of it would be undone in seconds: hence a keyed one (HMAC-SHA-256).
 */
export class ResidentNumberKeys implements ResidentNumbers {
  private readonly keys: ReadonlyMap<string, Key>;
  private readonly current: Key;
  private readonly base: Key;

  /**
   * @param base the key that every replica knows, whatever else it has.
   * @param others the one to seal with first; none where the base seals.
   */
  constructor(base: NumberKey, others: readonly NumberKey[] = []) {
    const keys = [...others.map(derive), (this.base = derive(base))];
    this.keys = new Map(keys.map((key) => [key.id, key]));
    if (this.keys.size < keys.length) throw new Error('two resident number keys have one id');
    this.current = keys[0] ?? this.base;
  }

  get currentKeyId(): string {
    return this.current.id;
  }

  seal(number: ResidentNumber, personId: string): SealedNumber {
    const { id, sealing } = this.current;
    return {
      keyId: id,
      sealed: sealing.seal(number.reveal(), personId),
      lookup: lookupOf(this.current, number).toString('base64url'),
    };
  }

  open({ keyId, sealed }: SealedNumber, personId: string): ResidentNumber {
    const key = this.keys.get(keyId);
    if (!key)
      throw new Error(`the resident number key "${keyId}" is not among those of RESIDENT_NUMBER_KEYS`);
    return ResidentNumber.stored(key.sealing.open(sealed, personId));
  }

  finding(number: ResidentNumber): { lock: bigint; lookups: string[] } {
    return {
      lock: lookupOf(this.base, number).readBigInt64BE(),
      lookups: [...this.keys.values()].map((key) => lookupOf(key, number).toString('base64url')),
    };
  }
}
