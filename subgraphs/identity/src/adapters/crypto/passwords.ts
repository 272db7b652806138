import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { Passwords } from '../../application/ports';

/** Parameters of scrypt (RFC 7914): work 2^ln, block size r, parallelism p. */
export interface ScryptCost {
  ln: number;
  r: number;
  p: number;
}

/** 32 MB and about 0.2 s of one core: the OWASP cheat sheet's third choice, which leaves memory for the others. */
export const DEFAULT_COST: ScryptCost = { ln: 15, r: 8, p: 3 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Of libuv's four threads, so that files and name look-ups find one too; also bounds the memory that hashing takes. */
const AT_ONCE = 2;

const FORMAT = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/;

interface Parsed {
  cost: ScryptCost;
  salt: Buffer;
  hash: Buffer;
}

const format = ({ cost: { ln, r, p }, salt, hash }: Parsed): string =>
  `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;

function parse(text: string): Parsed {
  const match = FORMAT.exec(text);
  if (!match) throw new Error('a stored password is not in a known form');
  const [, ln, r, p, salt = '', hash = ''] = match;
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    hash: Buffer.from(hash, 'base64url'),
  };
}

/** Passwords as scrypt hashes that carry their parameters, so that these can change without anybody's being asked. */
export class ScryptPasswords implements Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobody: Parsed;

  constructor(private readonly cost: ScryptCost = DEFAULT_COST) {
    this.nobody = { cost, salt: randomBytes(SALT_BYTES), hash: randomBytes(HASH_BYTES) };
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    return format({ cost: this.cost, salt, hash: await this.derive(password, salt, this.cost, HASH_BYTES) });
  }

  async verify(password: string, stored: string): Promise<{ right: boolean; outdated: boolean }> {
    const expected = parse(stored);
    const { ln, r, p } = this.cost;
    const outdated = expected.cost.ln !== ln || expected.cost.r !== r || expected.cost.p !== p;
    return { right: await this.matches(password, expected), outdated };
  }

  async verifyNobody(password: string): Promise<void> {
    await this.matches(password, this.nobody);
  }

  private async matches(password: string, { cost, salt, hash }: Parsed): Promise<boolean> {
    return timingSafeEqual(await this.derive(password, salt, cost, hash.length), hash);
  }

  private async derive(password: string, salt: Buffer, cost: ScryptCost, bytes: number): Promise<Buffer> {
    await this.enter();
    try {
      return await derive(password.normalize('NFKC'), salt, bytes, {
        N: 2 ** cost.ln,
        r: cost.r,
        p: cost.p,
        maxmem: 256 * 2 ** cost.ln * cost.r,
      });
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < AT_ONCE) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Hands the place over, or gives it up where nobody waits. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}

const derive = (password: string, salt: Buffer, bytes: number, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, bytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
