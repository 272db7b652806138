import { noteworthy } from '../src/log-file';
import { addressBook } from '../src/platform-handle';
import { assignPorts, environmentOf, type ProcessSpec, type Surroundings } from '../src/processes';
import { socketPath } from '../src/stores/redis';
import { canReach, chooseStoreUser, keyOf } from '../src/stores/store-user';
import { Supervisor } from '../src/supervisor';
import { summary, tally, type JestReport } from '../src/commands/test';
import { givenServers } from '../src/commands/start';

describe('whom the database runs as', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n';

  test('a normal user runs it as themselves', () => {
    expect(chooseStoreUser(1000, passwd)).toBeUndefined();
  });
  test('root runs it as postgres where there is one', () => {
    const withPostgres = `${passwd}postgres:x:101:104::/var/lib/postgresql:/bin/bash\n`;
    expect(chooseStoreUser(0, withPostgres)).toEqual({ name: 'postgres', uid: 101, gid: 104 });
  });
  test('root runs it as nobody where there is no postgres, and creates nobody', () => {
    expect(chooseStoreUser(0, passwd)).toEqual({ name: 'nobody', uid: 65534, gid: 65534 });
  });
  test("macOS's negative numbers are the same users as 32-bit ones", () => {
    expect(chooseStoreUser(0, 'nobody:*:-2:-2:Unprivileged:/var/empty:/usr/bin/false')?.uid).toBe(4294967294);
  });
  test('a postgres that is root by another name is not taken', () => {
    expect(chooseStoreUser(0, `postgres:x:0:0::/:/bin/sh\n${passwd}`)?.name).toBe('nobody');
  });
  test('no such user is a sentence', () => {
    expect(() => chooseStoreUser(0, 'root:x:0:0:root:/root:/bin/sh')).toThrow(/does not run as root/);
  });
});

describe('where the data can be reached', () => {
  const user = { uid: 101, gid: 104 };
  const tree =
    (entries: Record<string, { mode: number; uid?: number; gid?: number }>) =>
    (folder: string): { mode: number; uid: number; gid: number } | undefined =>
      entries[folder] && { uid: 0, gid: 0, ...entries[folder] };

  test('a clone under /root (0700) is out of reach', () => {
    expect(canReach(user, '/root/yeyak', tree({ '/': { mode: 0o755 }, '/root': { mode: 0o700 } }))).toBe(
      false,
    );
  });
  test('folders that may be passed without being listed are enough', () => {
    expect(canReach(user, '/srv/yeyak', tree({ '/': { mode: 0o755 }, '/srv': { mode: 0o711 } }))).toBe(true);
  });
  test('its own folder counts by the owner bits, a folder of its group by the group bits', () => {
    expect(canReach(user, '/a', tree({ '/': { mode: 0o755 }, '/a': { mode: 0o700, uid: 101 } }))).toBe(true);
    expect(canReach(user, '/a', tree({ '/': { mode: 0o755 }, '/a': { mode: 0o701, gid: 104 } }))).toBe(false);
  });
  test('the key is the same for a path and differs between clones of one name', () => {
    expect(keyOf('/root/a/yeyak/.yeyak')).toBe(keyOf('/root/a/yeyak/.yeyak'));
    expect(keyOf('/root/a/yeyak/.yeyak')).not.toBe(keyOf('/root/b/yeyak/.yeyak'));
    expect(keyOf('/root/예약 1/.yeyak')).toMatch(/^[\w.-]+$/);
  });
});

describe("Redis's socket", () => {
  test('lies in the data folder', () => {
    expect(socketPath('/srv/yeyak/.yeyak/redis', 0, '/tmp')).toBe('/srv/yeyak/.yeyak/redis/redis.sock');
  });
  test.each([
    ['too long a path', `/srv/${'deep/'.repeat(30)}redis`],
    ['a path that an address cannot hold', '/srv/my folder/예약/redis'],
  ])('moves to the temporary folder for %s', (_, dir) => {
    const socket = socketPath(dir, 1000, '/tmp');
    expect(socket).toMatch(/^\/tmp\/yeyak-1000\/[0-9a-f]{16}\.sock$/);
    expect(socketPath(`${dir}2`, 1000, '/tmp')).not.toBe(socket);
  });
  test("does not move to a temporary folder that is itself too long (macOS's)", () => {
    expect(socketPath(`/${'d'.repeat(120)}`, 501, `/var/folders/${'x'.repeat(80)}`)).toMatch(
      /^\/tmp\/yeyak-501\//,
    );
  });
});

describe('what a process is told', () => {
  const spec = (name: string, database: ProcessSpec['database'] = 'postgresql'): ProcessSpec => ({
    name,
    entry: `subgraphs/${name}/src/main.ts`,
    database,
  });
  const around: Surroundings = {
    ports: assignPorts(['router', 'identity', 'reservation', 'payment', 'psp']),
    redisUrl: 'unix:///srv/redis.sock',
    databaseUrl: (context) => `postgresql://yeyak:secret@127.0.0.1:54329/${context}`,
    internalSecret: 's'.repeat(43),
    keyEncryptionSecret: 'k'.repeat(43),
    filesDir: '/srv/files',
    supergraphPath: '/srv/supergraph.graphql',
    demoData: true,
    absent: ['mypage'],
  };

  test('ports are those of the conventions, and a new context takes one after them', () => {
    const ports = assignPorts(['router', 'catalog', 'marketing', 'psp', 'loyalty', 'waitlist'], 5000);
    expect([...ports.values()]).toEqual([5000, 5002, 5010, 5009, 5011, 5012]);
  });
  test('a context learns its own port, its database, and its peers', () => {
    expect(environmentOf(spec('reservation'), around, {}, {})).toMatchObject({
      PORT: '4003',
      HOST: '127.0.0.1',
      DATABASE_URL: 'postgresql://yeyak:secret@127.0.0.1:54329/reservation',
      REDIS_URL: 'unix:///srv/redis.sock',
      INTERNAL_SECRET: around.internalSecret,
      PAYMENT_URL: 'http://127.0.0.1:4004/graphql',
      PSP_URL: 'http://127.0.0.1:4009',
      JWKS_URL: 'http://127.0.0.1:4001/.well-known/jwks.json',
      DATA_DIR: '/srv/files/reservation',
      SEED_DEMO: 'true',
    });
  });
  test('X24 the router learns where each subgraph is, and X25 which are not there', () => {
    const env = environmentOf(spec('router', null), around, {}, {});
    expect(env.SUBGRAPH_RESERVATION_URL).toBe('http://127.0.0.1:4003/graphql');
    expect(env.SUBGRAPH_MYPAGE_URL).toBe('none');
    // … unless the person runs it elsewhere, as one that is written in another language (X23)
    const elsewhere = { SUBGRAPH_MYPAGE_URL: 'http://elsewhere/graphql' };
    expect(environmentOf(spec('router', null), around, {}, elsewhere)).toMatchObject(elsewhere);
    expect(env.SUBGRAPH_PSP_URL).toBeUndefined();
    expect(env.SUPERGRAPH_PATH).toBe('/srv/supergraph.graphql');
    expect(env.DATABASE_URL).toBeUndefined();
  });
  test("the person's variables reach it, npm's and Jest's do not, and the person cannot move a port by accident", () => {
    const base = {
      RESERVATION_LIMIT: '5',
      npm_config_x: '1',
      JEST_WORKER_ID: '1',
      PORT: '80',
      DATABASE_URL: 'x',
    };
    const env = environmentOf(spec('reservation'), around, { RESERVATION_LIMIT: '6' }, base);
    expect(env).toMatchObject({ RESERVATION_LIMIT: '6', PORT: '4003' });
    expect(env.DATABASE_URL).toContain('/reservation');
    expect(Object.keys(env).filter((name) => /^(npm_|JEST_)/.test(name))).toEqual([]);
  });
  test('ten processes on one machine are kept small, unless the person wants otherwise', () => {
    expect(environmentOf(spec('reservation'), around, {}, {}).NODE_OPTIONS).toBe('--max-semi-space-size=2');
    const own = { NODE_OPTIONS: '--inspect' };
    expect(environmentOf(spec('reservation'), around, {}, own)).toMatchObject({
      ...own,
      MALLOC_ARENA_MAX: '2',
    });
  });
  test('servers of the person are found by context', () => {
    const env = {
      DATABASE_URL: 'postgresql://h/p',
      ORDER_DESK_DATABASE_URL: 'postgresql://h/o',
      REDIS_URL: '',
    };
    expect(givenServers(env, ['order-desk', 'payment'])).toEqual({
      databaseUrl: 'postgresql://h/p',
      databaseUrls: { 'order-desk': 'postgresql://h/o' },
      redisUrl: '',
    });
  });
});

describe('what the console shows of a log', () => {
  test.each([
    ['{"level":30,"msg":"a request"}', undefined],
    ['{"level":40,"msg":"slow"}', 'warning: slow'],
    ['{"level":50,"msg":"refund failed","err":{"message":"no answer"}}', 'error: refund failed: no answer'],
    ['plain text with "level":50', undefined],
    ['{"level":50, cut off', undefined],
  ])('%s', (line, shown) => {
    expect(noteworthy(line)).toBe(shown);
  });
});

describe('addresses', () => {
  const facts = { ports: { router: 1, psp: 2 }, databaseUrls: {}, redisUrl: 'r', internalSecret: 's' };
  test('by name; an unknown name says which there are', () => {
    expect(addressBook(facts).url('router')).toBe('http://127.0.0.1:1/graphql');
    expect(addressBook(facts).url('psp')).toBe('http://127.0.0.1:2');
    expect(addressBook(facts).ws('router')).toBe('ws://127.0.0.1:1/graphql');
    expect(() => addressBook(facts).url('rooter')).toThrow('no process "rooter"; there are router, psp');
  });
});

describe('a process that crashes', () => {
  const setup = (
    start: (name: string) => Promise<void>,
  ): { supervisor: Supervisor; pauses: number[]; clock: { now: number } } => {
    const pauses: number[] = [];
    const clock = { now: 0 };
    const pause = async (ms: number): Promise<void> => void pauses.push(ms);
    return {
      supervisor: new Supervisor(
        start,
        () => undefined,
        pause,
        () => clock.now,
      ),
      pauses,
      clock,
    };
  };

  test('is started again, after longer and longer pauses, up to half a minute', async () => {
    const started: string[] = [];
    const { supervisor, pauses } = setup(async (name) => void started.push(name));
    for (let crash = 0; crash < 7; crash++) await supervisor.crashed('payment', 'exit code 1');
    expect(started).toHaveLength(7);
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
  });
  test('that was well for a minute begins with a short pause again; each process counts alone', async () => {
    const { supervisor, pauses, clock } = setup(async () => undefined);
    await supervisor.crashed('payment', 'exit code 1');
    await supervisor.crashed('payment', 'exit code 1');
    await supervisor.crashed('catalog', 'exit code 1');
    clock.now = 60_000;
    await supervisor.crashed('payment', 'exit code 1');
    expect(pauses).toEqual([1000, 2000, 1000, 1000]);
  });
  test('stays down once everything is being stopped', async () => {
    const { supervisor, pauses } = setup(() => Promise.reject(new Error('started')));
    supervisor.stop();
    await supervisor.crashed('payment', 'killed by SIGTERM');
    expect(pauses).toEqual([]);
  });
});

describe('the last line of npm test', () => {
  const report = (part: Partial<JestReport>): JestReport => ({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    ...part,
  });
  test('sums the levels', () => {
    const reports = [report({ numPassedTests: 40 }), report({ numPassedTests: 2, numFailedTests: 1 })];
    expect(summary(tally(reports))).toBe('42 passed, 1 failed');
  });
  test('names skipped tests only where there are any', () => {
    const some = report({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(summary(tally([some]))).toBe('1 passed, 0 failed, 3 skipped');
  });
  test('a file that does not load, and a level that does not report, are failures', () => {
    expect(tally([report({ numRuntimeErrorTestSuites: 1 }), undefined])).toMatchObject({ failed: 2 });
  });
});
