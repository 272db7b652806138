import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findRoot, layoutOf, listContexts } from './layout';
import { resolveNative } from './native';

/** Two at once: the machines that build this have two cores, and each run takes one. */
const AT_ONCE = 2;
const STAMP = '.schema-hash';

/** What {@link generateClients} did. */
export type Generated = { generated: string[]; skipped: string[] };

/** Version of the Prisma CLI that is installed; a client belongs to the version that wrote it. */
export const prismaVersion = (): string =>
  (JSON.parse(readFileSync(resolveNative('prisma/package.json'), 'utf8')) as { version: string }).version;

/** Fingerprint of all that decides how a generated client looks. */
export const schemaHash = (schema: string, version: string): string =>
  createHash('sha256').update(`prisma ${version}\n`).update(schema).digest('hex');

/** Folder into which a schema's (first) generator writes, absolute. */
export function outputOf(schema: string, schemaFile: string): string {
  const generator = /generator\s+\w+\s*\{([^}]*)\}/.exec(schema)?.[1] ?? '';
  const output = /^\s*output\s*=\s*"([^"]+)"/m.exec(generator)?.[1];
  if (!output) throw new Error(`${schemaFile}: no generator with an output`);
  return path.resolve(path.dirname(schemaFile), output);
}

/** Environment of a Prisma CLI that needs no download and calls nobody. */
export function prismaEnv(shim: string, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: shim,
    PRISMA_ENGINES_CHECKSUM_IGNORE_MISSING: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
    ...extra,
  };
}

/** The executable that stands in for Prisma's schema engine. */
export const shimPath = (root: string): string =>
  path.join(root, 'packages', 'prisma-tool', 'bin', 'schema-engine.mjs');

/** The CLI's entry file. */
export const prismaCli = (): string =>
  path.join(path.dirname(resolveNative('prisma/package.json')), 'build', 'index.js');

function runGenerate(root: string, context: string, config: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [prismaCli(), 'generate', '--no-hints', '--config', config], {
      cwd: root,
      env: prismaEnv(shimPath(root)),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`prisma generate of "${context}" failed (exit code ${code}):\n${output.trim()}`));
    });
  });
}

/**
 * Generates the Prisma clients whose schema (or Prisma's version) changed since the last time. `force` generates all.
 * A client counts as present only if it was written to its end: the fingerprint is stored after it.
 */
export async function generateClients({
  root = findRoot(),
  contexts = listContexts(root),
  force = false,
}: { root?: string; contexts?: readonly string[]; force?: boolean } = {}): Promise<Generated> {
  const version = prismaVersion();
  const result: Generated = { generated: [], skipped: [] };
  const stale = contexts.flatMap((context) => {
    const { schema: file, config } = layoutOf(root, context);
    const schema = readFileSync(file, 'utf8');
    const output = outputOf(schema, file);
    const stamp = path.join(output, STAMP);
    const hash = schemaHash(schema, version);
    if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
      result.skipped.push(context);
      return [];
    }
    return [{ context, config, stamp, hash }];
  });
  const worker = async (): Promise<void> => {
    for (let next = stale.shift(); next; next = stale.shift()) {
      rmSync(next.stamp, { force: true });
      await runGenerate(root, next.context, next.config);
      writeFileSync(next.stamp, next.hash);
      result.generated.push(next.context);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  result.generated.sort();
  return result;
}
