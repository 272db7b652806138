import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from './failure';

const sha256 = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** The schemas that the supergraph is composed of, by context. */
const schemas = (clone: string): string[] => {
  const folder = path.join(clone, 'subgraphs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((context) => path.join('subgraphs', context, 'src', 'graphql', 'schema.graphql'))
    .filter((file) => existsSync(path.join(clone, file)));
};

/** Fingerprint of the schemas together with what was composed of them: an edit of either side shows. */
function fingerprint(clone: string, supergraph: string): string | undefined {
  if (!existsSync(supergraph)) return undefined;
  const parts = schemas(clone).flatMap((file) => [file, readFileSync(path.join(clone, file))]);
  return sha256(...parts, readFileSync(supergraph));
}

function compose(clone: string): Promise<void> {
  const tsx = path.join(clone, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return new Promise((resolve, reject) => {
    // A process of its own: the composition's code would stay in our memory.
    const child = spawn(process.execPath, [tsx, path.join('router', 'src', 'compose.cli.ts')], {
      cwd: clone,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new StartFailure(`The supergraph does not compose:\n${output.trim()}`));
    });
  });
}

/**
 * Composes `router/supergraph.graphql` as `npm run compose` does, unless neither it nor a schema changed since the
 * last time.
 */
export async function ensureSupergraph(clone: string): Promise<{ composed: boolean }> {
  const supergraph = path.join(clone, 'router', 'supergraph.graphql');
  const stamp = path.join(clone, 'dist', 'supergraph.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(clone, supergraph))
    return { composed: false };
  await compose(clone);
  const made = fingerprint(clone, supergraph);
  if (!made) throw new StartFailure('npm run compose left no router/supergraph.graphql.');
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, made);
  return { composed: true };
}
