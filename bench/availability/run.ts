/**
 * What a look-up and a reservation cost with 1,000 and with 100,000 reservations beside them, in one run and taking turns:
 * `npm run bench:availability`. Writes bench/results/availability.{json,md}.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { startPostgres, temporaryFolder } from '@yeyak/local';
import { FREE_DAYS } from '../../subgraphs/reservation/src/adapters/prisma/calendar.store';
import { createWorld, MONTH, PROVIDERS, TODAY, type World } from './world';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const RESERVATIONS = [1_000, 100_000];
const NOBODY = {
  kind: 'VACCINATION',
  providerIds: null,
  offeringIds: null,
  withSlots: false,
  at: TODAY,
  ...MONTH,
};

interface Way {
  name: string;
  /** How often in each round. */
  times: number;
  /** @param n counts from 0 over the whole run */
  run(world: World, n: number): Promise<unknown>;
}

const days = async (world: World, over: Partial<Parameters<World['lookUp']['days']>[0]>, least: number) => {
  const outcome = await world.lookUp.days({ ...NOBODY, ...over });
  if (outcome.tag !== 'Available' || outcome.days.length < least)
    throw new Error(JSON.stringify(outcome).slice(0, 200));
};
/** Spreads what comes one after the other over all hospitals. */
const hospital = (n: number): number => ((n * 377) % PROVIDERS) + 1;

const WAYS: Way[] = [
  {
    name: `availability, a month, ${PROVIDERS.toLocaleString('en')} providers`,
    times: 12,
    run: (world) => days(world, {}, PROVIDERS * 20),
  },
  {
    name: 'availability, a month, one provider',
    times: 100,
    run: (world, n) => days(world, { providerIds: [`hospital-${hospital(n)}`] }, 20),
  },
  {
    name: 'availability, a month with its slots, one provider',
    times: 40,
    run: (world, n) => days(world, { providerIds: [`hospital-${hospital(n)}`], withSlots: true }, 20),
  },
  {
    name: 'reserve (a slot and a dose)',
    times: 150,
    run: async (world, n) => {
      // A different hour each: what is measured is not a queue for one place.
      const startsAt = new Date(Date.parse('2026-12-01T00:00:00.000Z') + (n % 8) * 3_600_000).toISOString();
      const outcome = await world.reserve.execute({
        id: randomUUID(),
        customerId: 'customer',
        idempotencyKey: randomUUID(),
        offeringId: `flu-${hospital(n)}`,
        quantity: null,
        contactId: null,
        expectedPrice: null,
        slot: { startsAt, localStart: null },
        personId: `patient-${n}`, // nobody has two against one disease
        participantIds: null,
        payment: null,
        at: TODAY,
      });
      if (outcome.tag !== 'Reserved') throw new Error(outcome.tag);
    },
  },
];

async function main(): Promise<void> {
  const dir = temporaryFolder();
  const postgres = await startPostgres({ dir: path.join(dir, 'postgres') });
  const worlds: World[] = [];
  try {
    for (const reservations of RESERVATIONS) {
      const begun = performance.now();
      worlds.push(await createWorld(postgres.adminUrl, reservations));
      console.log(`${reservations} reservations: made in ${Math.round(performance.now() - begun)} ms`);
    }
    const times = new Map<string, number[]>();
    const at = (way: Way, world: World): number[] => {
      const key = `${way.name} ${world.reservations}`;
      const own = times.get(key) ?? [];
      times.set(key, own);
      return own;
    };
    for (let round = -1; round < ROUNDS; round++) {
      for (const way of WAYS) {
        for (let i = 0; i < way.times; i++) {
          // Turn by turn, call by call: whatever else the machine does meets both.
          for (const world of i % 2 ? worlds : [...worlds].reverse()) {
            const begun = performance.now();
            await way.run(world, (round + 1) * way.times + i);
            if (round >= 0) at(way, world).push(performance.now() - begun); // the first round warms up
          }
        }
      }
    }
    const rows = WAYS.map((way) => ({
      way: way.name,
      figures: worlds.map((world) => ({ reservations: world.reservations, ...figuresOf(at(way, world)) })),
    }));
    const plans = await Promise.all(worlds.map(planOf));
    report(rows, plans);
  } finally {
    for (const world of worlds) await world.stop();
    await postgres.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

type Figures = { p50: number; p95: number; calls: number };

function figuresOf(times: number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const share = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return { p50: share(0.5), p95: share(0.95), calls: sorted.length };
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

/** What PostgreSQL reads to answer, of one provider and of all: each access to a table, by its index. */
async function planOf({ client, reservations }: World) {
  const explain = async (offerings: string[]): Promise<string[]> => {
    const values = [offerings, MONTH.from, MONTH.to, TODAY];
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${FREE_DAYS}`,
      values,
    );
    const read: string[] = [];
    const visit = (node: PlanNode): void => {
      const index = node['Index Name'];
      if (index || node['Relation Name'])
        read.push(`${node['Node Type']} ${index ?? `of ${node['Relation Name']}`}`);
      node.Plans?.forEach(visit);
    };
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (plan) visit(plan);
    return read;
  };
  const all = Array.from({ length: PROVIDERS }, (_, i) => `flu-${i + 1}`);
  return { reservations, one: await explain(['flu-1']), all: await explain(all) };
}

function report(
  rows: { way: string; figures: ({ reservations: number } & Figures)[] }[],
  plans: Awaited<ReturnType<typeof planOf>>[],
): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  const few = RESERVATIONS[0]?.toLocaleString('en');
  const many = RESERVATIONS[1]?.toLocaleString('en');
  const ms = (figure = NaN): string => figure.toFixed(1);
  const lines = [
    '# Looking up and reserving, beside few and beside many reservations',
    '',
    `\`npm run bench:availability\` on ${date}; ${machine}, PostgreSQL on the same machine; ${PROVIDERS.toLocaleString('en')} providers with`,
    `8 slots of four places on each working day of three months (520,000 slots); one call at a time, the two databases taking turns, ${ROUNDS} rounds.`,
    'Times in ms, of the use case with its statements: no GraphQL, no router.',
    '',
    `| | p50, ${few} reservations | p50, ${many} | ratio | p95, ${few} | p95, ${many} | calls each |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows.map(({ way, figures: [one, other] }) => {
      const ratio = ((other?.p50 ?? NaN) / (one?.p50 ?? NaN)).toFixed(2);
      return `| ${way} | ${ms(one?.p50)} | ${ms(other?.p50)} | ${ratio} | ${ms(one?.p95)} | ${ms(other?.p95)} | ${one?.calls} |`;
    }),
    '',
    'What PostgreSQL reads for the days of a month (`EXPLAIN ANALYZE` of the statement that answers):',
    '',
    '| reservations | one provider | all providers |',
    '|---:|---|---|',
    ...plans.map(
      ({ reservations, one, all }) =>
        `| ${reservations.toLocaleString('en')} | ${[...new Set(one)].join(', ')} | ${[...new Set(all)].join(', ')} |`,
    ),
    '',
  ];
  const folder = path.join(__dirname, '../results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'availability.md'), lines.join('\n'));
  writeFileSync(
    path.join(folder, 'availability.json'),
    `${JSON.stringify({ date, machine, rounds: ROUNDS, rows, plans }, null, 2)}\n`,
  );
  console.log(lines.join('\n'));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
