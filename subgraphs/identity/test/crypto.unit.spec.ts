import { ScryptPasswords } from '../src/adapters/crypto/passwords';
import { CannotOpen, Sealing } from '../src/adapters/crypto/sealing';
import { secrets } from '../src/adapters/crypto/secrets';
import { signIn, type SignInDeps } from '../src/application/sign-in';

const cheap = { ln: 4, r: 8, p: 1 };

describe('passwords', () => {
  const passwords = new ScryptPasswords(cheap);

  it('are right or wrong, and never hashed alike twice', async () => {
    const [one, two] = [await passwords.hash('right'), await passwords.hash('right')];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^\$scrypt\$ln=4,r=8,p=1\$/);
    expect(await passwords.verify('right', one)).toEqual({ right: true, outdated: false });
    expect((await passwords.verify('wrong', one)).right).toBe(false);
  });
  it('are the same however their characters are composed', async () => {
    expect((await passwords.verify('비밀'.normalize('NFD'), await passwords.hash('비밀'))).right).toBe(true);
  });
  it('that were hashed with other parameters still verify, and are to be hashed again', async () => {
    const old = await new ScryptPasswords({ ln: 3, r: 8, p: 1 }).hash('right');
    expect(await passwords.verify('right', old)).toEqual({ right: true, outdated: true });
  });
  it('many at once all come to an end', async () => {
    const hash = await passwords.hash('right');
    const answers = await Promise.all(Array.from({ length: 20 }, () => passwords.verify('right', hash)));
    expect(answers.every(({ right }) => right)).toBe(true);
  });
  it('a stored text that is no hash is a fault, not a wrong password', async () => {
    await expect(passwords.verify('x', 'plain')).rejects.toThrow('not in a known form');
  });
});

describe('signing in', () => {
  const person = { id: 'p', email: 'a@b.c', passwordHash: 'h', roles: [] };
  /** Counts how much work each try makes. */
  const trying = async (known: boolean, outdated = false) => {
    const work: string[] = [];
    const deps = {
      attempts: { begin: async () => (work.push('count'), null), succeed: async () => undefined },
      users: {
        byEmail: async () => (known ? person : null),
        replacePasswordHash: async (_: unknown, ...args: string[]) =>
          void work.push(`replace ${args.join(' ')}`),
      },
      passwords: {
        verify: async (password: string) => (work.push('scrypt'), { right: password === 'right', outdated }),
        verifyNobody: async () => void work.push('scrypt'),
        hash: async () => 'new',
      },
      keyRing: { signer: async () => async () => 'token' },
      secrets,
      sessions: { start: async () => undefined, addToken: async () => undefined },
      lifetimes: { accessTokenSeconds: 1, refreshTokenSeconds: 1 },
      transactions: { transaction: async (run: (tx: null) => Promise<unknown>) => run(null) },
    } as unknown as SignInDeps<null>;
    const run = signIn(deps);
    return { work, run: (password: string) => run({ email: 'a@b.c', password, now: new Date(0) }) };
  };

  it('takes the same work for an address that nobody has as for a wrong password', async () => {
    const [stranger, known] = [await trying(false), await trying(true)];
    expect(await stranger.run('wrong')).toEqual(await known.run('wrong'));
    expect(stranger.work).toEqual(['count', 'scrypt']);
    expect(known.work).toEqual(stranger.work);
  });
  it('hashes a password again where its parameters are of yesterday', async () => {
    const { work, run } = await trying(true, true);
    expect((await run('right')).tag).toBe('SignedIn');
    expect(work).toContain('replace p h new');
  });
});

describe('sealing', () => {
  const sealing = new Sealing('a secret', 'a purpose');

  it('opens what it sealed, and seals nothing alike twice', () => {
    expect(sealing.open(sealing.seal('text', 'row'), 'row')).toBe('text');
    expect(sealing.seal('text', 'row')).not.toBe(sealing.seal('text', 'row'));
  });
  it.each([
    ['another secret', new Sealing('another', 'a purpose'), 'row', (text: string) => text],
    ['another purpose', new Sealing('a secret', 'another'), 'row', (text: string) => text],
    ['another row', sealing, 'other', (text: string) => text],
    [
      'a changed text',
      sealing,
      'row',
      (text: string) => text.replace(/.(?=.$)/, (one) => (one === 'A' ? 'B' : 'A')),
    ],
    [
      'a tag that was cut',
      sealing,
      'row',
      (text: string) => text.replace(/\.([\w-]{4})[\w-]*\.([\w-]*)$/, '.$1.$2'),
    ],
    ['no sealed text', sealing, 'row', () => 'x'],
  ])('%s opens nothing', (_, other, label, change) => {
    expect(() => other.open(change(sealing.seal('a longer text', 'row')), label)).toThrow(CannotOpen);
  });
});

it('refresh tokens are 256 random bits, kept as digests', () => {
  const [a, b] = [secrets.refreshToken(), secrets.refreshToken()];
  expect(Buffer.from(a.token, 'base64url')).toHaveLength(32);
  expect(a.token).not.toBe(b.token);
  expect(a.digest).toBe(secrets.digest(a.token));
  expect(a.digest).not.toContain(a.token);
});
