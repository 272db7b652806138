import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { applyMigrations } from './apply';
import { createDatabase } from './databases';
import { generateClients } from './generate';
import { resolveInstalled } from './installed';
import { generatorOf, makeSpecRoot, SPEC_CONFIG, type SpecRoot } from './spec-root';
import { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres';

const run = promisify(execFile);
const OUTPUT = 'subgraphs/demo/src/adapters/prisma/generated';
const SCHEMA = `${generatorOf('demo')}
enum Status {
  OPEN
  CLOSED
}

model Thing {
  id     String @id @db.Uuid
  status Status @default(OPEN)
  amount BigInt
}
`;
const MIGRATION = `CREATE TYPE "Status" AS ENUM ('OPEN', 'CLOSED');
CREATE TABLE "Thing" ("id" UUID PRIMARY KEY, "status" "Status" NOT NULL DEFAULT 'OPEN', "amount" BIGINT NOT NULL);
`;
/** A use of the client as a context would write it: it creates one row and says what it reads. */
const USE = `import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient, Status, type Thing } from './adapters/prisma/generated/client';

export async function use(connectionString: string): Promise<string> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 2 }) });
  try {
    const amount = 2n ** 60n;
    const thing: Thing = await client.$transaction((tx) => tx.thing.create({ data: { id: crypto.randomUUID(), amount } }));
    const raw = await client.$queryRaw<{ count: bigint }[]>(Prisma.sql\`SELECT count(*) FROM "Thing" WHERE amount = \${amount}\`);
    return \`\${thing.status === Status.OPEN} \${thing.amount} \${raw[0]?.count}\`;
  } finally {
    await client.$disconnect();
  }
}
`;
const MAIN = `import { use } from './use';
use(process.argv[2] ?? '').then(console.log, (error: unknown) => { console.error(error); process.exit(1); });
`;

/** Inside the repository, as a real dist/ is: the engine and the driver are found in its node_modules. */
const BUNDLE = path.join(__dirname, '../dist/bundle-spec.cjs');

let pg: TemporaryPostgres;
let spec: SpecRoot;
let count = 0;

async function freshDatabase(): Promise<string> {
  const name = `client_${++count}`;
  await createDatabase({ adminUrl: pg.adminUrl, name });
  const databaseUrl = pg.urlOf(name);
  await applyMigrations({ context: 'demo', databaseUrl, root: spec.root });
  return databaseUrl;
}

beforeAll(async () => {
  pg = await startTemporaryPostgres();
  spec = makeSpecRoot();
  spec.write('prisma/demo/schema.prisma', SCHEMA);
  spec.write('prisma/demo/prisma.config.ts', SPEC_CONFIG);
  spec.write('prisma/demo/migrations/20260101000000_init/migration.sql', MIGRATION);
  spec.write('subgraphs/demo/src/use.ts', USE);
  spec.write('subgraphs/demo/src/main.ts', MAIN);
  await generateClients({ root: spec.root });
});
afterAll(async () => {
  spec.remove();
  rmSync(BUNDLE, { force: true });
  await pg.stop();
});

describe('a generated client', () => {
  it('runs in Jest', async () => {
    const { use } = createRequire(__filename)(path.join(spec.root, 'subgraphs/demo/src/use.ts')) as {
      use: (databaseUrl: string) => Promise<string>;
    };
    expect(await use(await freshDatabase())).toBe('true 1152921504606846976 1');
  });

  it('is bundled by esbuild', async () => {
    const outfile = path.join(spec.root, 'dist/demo.cjs');
    const { warnings } = await build({
      entryPoints: [path.join(spec.root, 'subgraphs/demo/src/main.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    const { stdout } = await run(process.execPath, [outfile, await freshDatabase()]);
    expect(stdout.trim()).toBe('true 1152921504606846976 1');
  });

  it('type-checks under our compiler options', async () => {
    const tsconfig = {
      extends: path.resolve(__dirname, '../../../tsconfig.json'),
      compilerOptions: { incremental: false, tsBuildInfoFile: null, types: ['node'] },
      include: ['subgraphs'],
      exclude: [],
    };
    spec.write('tsconfig.json', JSON.stringify(tsconfig));
    const tsc = path.join(path.dirname(resolveInstalled('typescript/package.json')), 'bin', 'tsc');
    const check = (): Promise<unknown> => run(process.execPath, [tsc, '-p', spec.root]);
    await check();
    spec.write(
      'subgraphs/demo/src/wrong.ts',
      `import { type Thing } from './adapters/prisma/generated/client';\nexport const id = (thing: Thing): number => thing.id;\n`,
    );
    await expect(check()).rejects.toMatchObject({
      stdout: expect.stringContaining(`Type 'string' is not assignable to type 'number'`) as string,
    });
  });
});

describe('generating clients', () => {
  it('skips what has not changed, at once', async () => {
    const started = performance.now();
    expect(await generateClients({ root: spec.root })).toEqual({ generated: [], skipped: ['demo'] });
    expect(performance.now() - started).toBeLessThan(20);
  });

  it('generates anew what has changed, and all when forced', async () => {
    spec.write('prisma/demo/schema.prisma', `${SCHEMA}\nmodel Other {\n  id Int @id\n}\n`);
    expect(await generateClients({ root: spec.root })).toEqual({ generated: ['demo'], skipped: [] });
    expect(existsSync(path.join(spec.root, OUTPUT, 'models/Other.ts'))).toBe(true);
    expect(await generateClients({ root: spec.root, force: true })).toMatchObject({ generated: ['demo'] });
  });

  it('tells what is wrong with a schema, and does not take its client for done', async () => {
    spec.write('prisma/demo/schema.prisma', `${SCHEMA}\nmodel Other {\n  id Strin @id\n}\n`);
    for (const attempt of [1, 2]) {
      await expect(generateClients({ root: spec.root }).then(() => attempt)).rejects.toThrow(
        /prisma generate of "demo" failed:[^]*Strin/,
      );
    }
  });
});

describe('applying migrations from a CommonJS bundle', () => {
  it('needs nothing marked as external', async () => {
    const { warnings } = await build({
      stdin: {
        contents: `import { applyMigrations } from './index';
          applyMigrations({ context: process.argv[4], databaseUrl: process.argv[2], root: process.argv[3] })
            .then((result) => console.log(JSON.stringify(result)));`,
        resolveDir: __dirname,
        loader: 'ts',
      },
      outfile: BUNDLE,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    expect(statSync(BUNDLE).size).toBeLessThan(500_000); // the engine stays outside; libSQL's client is most of it
    const name = `client_${++count}`;
    await createDatabase({ adminUrl: pg.adminUrl, name });
    spec.write('prisma/lite/migrations/20260101000000_init/migration.sql', 'CREATE TABLE t (id INTEGER);\n');
    for (const [context, databaseUrl] of [
      ['demo', pg.urlOf(name)],
      ['lite', `file:${path.join(spec.root, 'lite.db')}`],
    ] as const) {
      const { stdout, stderr } = await run(process.execPath, [BUNDLE, databaseUrl, spec.root, context], {
        timeout: 8_000, // the engine's own timers would keep it for ten seconds
      });
      expect(JSON.parse(stdout)).toEqual({ applied: ['20260101000000_init'] });
      expect(stderr).toBe('');
    }
  });
});
