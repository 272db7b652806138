import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findRoot, layoutOf, listContexts } from './layout';
import { prismaVersion, runPrisma } from './prisma-cli';

/** Two at once: the machines that build this have two cores, and each run takes one. */
const AT_ONCE = 2;
const STAMP = '.schema-hash';

/** What {@link generateClients} did. */
export type Generated = { generated: string[]; skipped: string[] };

/** Fingerprint of all that decides how a generated client looks. */
export const schemaHash = (schema: string, version: string): string =>
  createHash('sha256').update(`prisma ${version}\n`).update(schema).digest('hex');

/** Folder into which a schema's generator writes, absolute. */
export function outputOf(schema: string, schemaFile: string): string {
  const generator = /^\s*generator\s+\w+\s*\{([^}]*)\}/m.exec(schema)?.[1] ?? '';
  const output = /^\s*output\s*=\s*"([^"]+)"/m.exec(generator)?.[1];
  if (!output) throw new Error(`${schemaFile}: no generator with an output`);
  return path.resolve(path.dirname(schemaFile), output);
}

/**
 * Generates the Prisma clients whose schema, or Prisma's version, changed since the last time; `force` generates all.
 * A client counts as there only if it was written to its end: its fingerprint is stored after it.
 */
export async function generateClients({
  root = findRoot(),
  contexts = listContexts(root),
  force = false,
}: { root?: string; contexts?: readonly string[]; force?: boolean } = {}): Promise<Generated> {
  const version = prismaVersion();
  const result: Generated = { generated: [], skipped: [] };
  const stale = contexts.flatMap((context) => {
    const file = layoutOf(root, context).schema;
    const schema = readFileSync(file, 'utf8');
    const stamp = path.join(outputOf(schema, file), STAMP);
    const hash = schemaHash(schema, version);
    if (force || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash)
      return [{ context, stamp, hash }];
    result.skipped.push(context);
    return [];
  });
  const failures: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = stale.shift(); next; next = stale.shift()) {
      rmSync(next.stamp, { force: true });
      const { exitCode, output } = await runPrisma(root, next.context, ['generate', '--no-hints']);
      if (exitCode === 0) {
        writeFileSync(next.stamp, next.hash);
        result.generated.push(next.context);
      } else failures.push(`prisma generate of "${next.context}" failed:\n${output.trim()}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  // All that can be generated is; then everything that could not be is told at once.
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
  result.generated.sort();
  return result;
}
