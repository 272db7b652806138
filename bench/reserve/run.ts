/**
 * Reservations per second and latency through the router, beside the same work by a bare HTTP handler with one SQL
 * transaction, in one run and taking turns: `npm run bench:reserve`. Writes bench/results/reserve.{json,md}.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { startPlatform, temporaryFolder } from '@yeyak/local';
import pg from 'pg';
import { attribute } from './attribute';
import type { Load } from './load';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 10);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
/** `BENCH_PROFILE=<folder>`: CPU profiles of the processes go there, of holds by 32 callers alone. */
const profile = process.env['BENCH_PROFILE'];
const CALLERS = profile ? [32] : [1, 32, 100];
const SUPPLY = 100_000_000;

const child = (file: string, env: NodeJS.ProcessEnv = {}): ChildProcess =>
  fork(path.join(__dirname, file), { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env } });

async function load(order: Record<string, unknown>): Promise<Load> {
  const generator = child('load.ts');
  generator.send(order);
  const [answer] = (await once(generator, 'message')) as [Load];
  generator.kill();
  return answer;
}

const HOLD = `mutation ($key: String!) {
  reserve(input: { idempotencyKey: $key, offeringId: "seongsu-gimbap" }) { __typename ... on ReserveSuccess { reservation { id } } }
}`;
const PAID = HOLD.replace('offeringId:', 'payment: { method: CARD }, offeringId:');

const profiled = profile
  ? Object.fromEntries(
      ['router', 'reservation', 'mypage'].map((name) => [
        name,
        {
          NODE_OPTIONS: `--require ${path.join(__dirname, '../profile.cjs')}`,
          CPU_PROFILE: path.join(profile, `${name}.cpuprofile`),
        },
      ]),
    )
  : {};

async function main(): Promise<void> {
  const dataDir = temporaryFolder();
  const platform = await startPlatform({
    dataDir: path.join(dataDir, 'data'),
    ports: 'free',
    demoData: true,
    env: { '*': { LOG_LEVEL: 'warn' }, ...profiled },
    print: console.log,
  });
  const database = new pg.Client({ connectionString: platform.databaseUrl('reservation') });
  let bare: ChildProcess | undefined;
  let measured: readonly Measured[];
  try {
    await database.connect();
    const ready = `SELECT 1 FROM pool p JOIN offering_copy o ON p.id = 'stock:' || o.sku WHERE o.id = 'seongsu-gimbap'`;
    while ((await database.query(ready)).rowCount === 0)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await database.query(`UPDATE pool SET supply = $1`, [SUPPLY]);
    await database.query(`INSERT INTO pool (id, provider_id, supply) VALUES ('bare', 'bench', $1)`, [SUPPLY]);

    bare = child('bare.ts', { DATABASE_URL: platform.databaseUrl('reservation') });
    const [{ port }] = (await once(bare, 'message')) as [{ port: number }];
    const router = new URL(platform.url('router'));
    const { data } = (await (
      await fetch(router, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation { signInDemo(userId: "customer-minji") { ... on Session { accessToken } } }`,
        }),
      })
    ).json()) as { data: { signInDemo: { accessToken: string } } };
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${data.signInDemo.accessToken}`,
    };
    const graphql = (query: string) => ({
      url: router.origin,
      path: router.pathname,
      headers,
      body: JSON.stringify({ query, variables: { key: 'bench-%KEY%' } }),
      expect: 'ReserveSuccess',
    });
    const hold = { 'reserve (hold)': graphql(HOLD) };
    const ways: Record<string, Record<string, unknown>> = profile
      ? hold
      : {
          bare: {
            url: `http://127.0.0.1:${port}`,
            path: '/',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ poolId: 'bare', key: 'bench-%KEY%' }),
            expect: '"done":true',
          },
          ...hold,
          'reserve and pay': graphql(PAID),
        };
    const mypage = new pg.Client({ connectionString: platform.databaseUrl('mypage') });
    await mypage.connect();
    /** Those who follow are still busy when the callers have stopped: the next measurement waits for them. */
    const drained = async (): Promise<void> => {
      for (
        let before = -1, now = 0;
        before !== now;
        await new Promise((resolve) => setTimeout(resolve, 1_500))
      ) {
        before = now;
        now = Number((await mypage.query<{ n: string }>(`SELECT count(*) AS n FROM inbox`)).rows[0]?.n);
      }
    };
    for (const way of Object.values(ways)) await load({ ...way, callers: 8, seconds: 3 }); // warm
    await drained();
    const results: Measured[] = [];
    for (const callers of CALLERS) {
      const own = Object.keys(ways).map((way) => ({ way, callers, rounds: [] as Load[] }));
      for (let turn = 0; turn < ROUNDS; turn++) {
        for (const [index, way] of Object.values(ways).entries()) {
          const round = await load({ ...way, callers, seconds: SECONDS });
          own[index]?.rounds.push(round);
          await drained();
          console.log(callers, own[index]?.way, round);
        }
      }
      results.push(...own);
    }
    await mypage.end();
    measured = results;
  } finally {
    bare?.kill();
    await database.end();
    await platform.stopAll(); // the profiles are written as the processes end
    rmSync(dataDir, { recursive: true, force: true });
  }
  if (profile) reportProfile(profile, measured);
  else report(measured);
}

interface Measured {
  way: string;
  callers: number;
  rounds: Load[];
}

const FOLDER = path.join(__dirname, '../results');
const date = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

/** Who takes the time: a profile of its own, as taking it costs too. */
function reportProfile(folder: string, [holds]: readonly Measured[]): void {
  const held = (holds?.rounds ?? []).reduce((sum, { done }) => sum + done, 0);
  const lines = [
    '# Reserving: who takes the time',
    '',
    `\`BENCH_PROFILE=<folder> npm run bench:reserve\` on ${date}; ${machine}. CPU profiles of three processes, start and`,
    `warming up included, while 32 callers held ${held} reservations in ${ROUNDS * SECONDS} s; each process's five that took most.`,
    '',
    ...attribute(folder),
    '',
  ];
  writeFileSync(path.join(FOLDER, 'reserve-profile.md'), lines.join('\n'));
  console.log(lines.join('\n'));
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

function report(results: readonly Measured[]): void {
  const rows = results.map(({ way, callers, rounds }) => ({
    way,
    callers,
    perSecond: median(rounds.map((r) => r.perSecond)),
    p50: median(rounds.map((r) => r.p50)),
    p99: median(rounds.map((r) => r.p99)),
    failed: rounds.reduce((sum, r) => sum + r.failed, 0),
  }));
  const bareAt = (callers: number): number =>
    rows.find((row) => row.way === 'bare' && row.callers === callers)?.perSecond ?? NaN;
  const lines = [
    '# Reserving: through the router, beside a bare handler',
    '',
    `\`npm run bench:reserve\` on ${date}; ${machine}; everything (load generator, router, contexts, stores) on that one machine;`,
    `median of ${ROUNDS} rounds of ${SECONDS} s, the ways taking turns, each after the queues of the one before were empty.`,
    '',
    '| callers | way | reservations/s | of bare | p50 ms | p99 ms | failed |',
    '|---:|---|---:|---:|---:|---:|---:|',
    ...rows.map(
      ({ way, callers, perSecond, p50, p99, failed }) =>
        `| ${callers} | ${way} | ${perSecond.toFixed(0)} | ${(perSecond / bareAt(callers)).toFixed(2)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${failed} |`,
    ),
    '',
  ];
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'reserve.md'), lines.join('\n'));
  writeFileSync(
    path.join(FOLDER, 'reserve.json'),
    `${JSON.stringify({ date, machine, seconds: SECONDS, results }, null, 2)}\n`,
  );
  console.log(lines.join('\n'));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
