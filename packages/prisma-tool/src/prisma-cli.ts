import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { layoutOf } from './layout';
import { resolveInstalled } from './installed';

/** Version of the Prisma CLI that is installed. */
export const prismaVersion = (): string =>
  (JSON.parse(readFileSync(resolveInstalled('prisma/package.json'), 'utf8')) as { version: string }).version;

/** How a run of the CLI ended. */
export type PrismaRun = { exitCode: number; output: string };

/**
 * Runs the stock Prisma CLI for one context, over our stand-in for the schema engine, calling nobody.
 * With `inherit` the person at the terminal sees it and answers its questions; otherwise its output is returned.
 */
export function runPrisma(
  root: string,
  context: string,
  args: readonly string[],
  { databaseUrl, inherit = false }: { databaseUrl?: string; inherit?: boolean } = {},
): Promise<PrismaRun> {
  const cli = path.join(path.dirname(resolveInstalled('prisma/package.json')), 'build', 'index.js');
  // By its name, not relative to this file, which may have been bundled.
  const shim = path.join(
    path.dirname(resolveInstalled('@yeyak/prisma-tool/package.json')),
    'bin',
    'schema-engine.mjs',
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args, '--config', layoutOf(root, context).config], {
      cwd: root,
      env: {
        ...process.env,
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        PRISMA_SCHEMA_ENGINE_BINARY: shim,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
