import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as Esbuild from 'esbuild';
import { StartFailure } from './failure';

/** What to bundle: file in the clone by name; each becomes `dist/<name>.cjs`. */
export type Entries = Readonly<Record<string, string>>;

type Fingerprint = { mtimeMs: number; size: number; hash: string };
type Manifest = { recipe: string; inputs: Record<string, Fingerprint> };

/**
 * Packages that stay in node_modules: they look for files of their own beside them, bring a binary, or are large and
 * loaded by few (the SDKs of message providers). (What loads
 * through `createRequire`, as the Prisma tool does, a bundler does not see anyhow.)
 */
const EXTERNAL = [
  'altair-static',
  'libsql',
  '@libsql/*',
  '@prisma/schema-engine-wasm',
  'esbuild',
  'pg-native',
  'nodemailer',
  'solapi',
  '*.node',
];

/** Optional native speed-ups that their packages try to load and do without. */
const OPTIONAL = ['bufferutil', 'utf-8-validate'];

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** Node's own loader: under Jest, `require` would load esbuild into a sandbox whose Uint8Array is not Node's. */
function loadEsbuild(clone: string): typeof Esbuild {
  const native = process.getBuiltinModule('node:module').createRequire(path.join(clone, 'package.json'));
  return native('esbuild') as typeof Esbuild;
}

const NEARLY_EMPTY_MAP = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(
  '{"version":3,"sources":["dependency"],"mappings":"AAAA"}',
).toString('base64')}`;

/**
 * Dependencies get a map of one position (esbuild passes over an empty one): theirs would be nine tenths of it, and each process would keep it in memory (25 MB
 * of 150, measured).
 */
const withoutForeignMaps: Esbuild.Plugin = {
  name: 'without-foreign-maps',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path: file }) => ({
      contents: `${await readFile(file, 'utf8')}${NEARLY_EMPTY_MAP}`,
      loader: 'js',
    }));
  },
};

/** Sources that are read otherwise than they are written, by their path in the clone. */
export type Instead = Readonly<Record<string, string>>;

const reading = (clone: string, instead: Instead): Esbuild.Plugin => ({
  name: 'reading-instead',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents = instead[path.relative(clone, file)];
      return contents === undefined ? null : { contents, loader: 'ts', resolveDir: path.dirname(file) };
    });
  },
});

/** All but the inputs that decides what comes out: names, options, versions of dependencies. */
function recipeOf(clone: string, entries: Entries, instead: Instead): string {
  const installed = path.join(clone, 'node_modules', '.package-lock.json');
  const dependencies = existsSync(installed) ? readFileSync(installed) : '';
  return sha256(
    JSON.stringify([entries, instead, EXTERNAL, OPTIONAL, process.version, 4]) + sha256(dependencies),
  );
}

const fingerprint = (file: string): Fingerprint => {
  const { mtimeMs, size } = statSync(file);
  return { mtimeMs, size, hash: sha256(readFileSync(file)) };
};

/** Unchanged by time and size, or, where the times differ (a checkout writes them anew), by content. */
function isUnchanged(file: string, known: Fingerprint): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found || found.size !== known.size) return false;
  return found.mtimeMs === known.mtimeMs || sha256(readFileSync(file)) === known.hash;
}

function isUpToDate(clone: string, dist: string, entries: Entries, recipe: string): boolean {
  const file = path.join(dist, 'manifest.json');
  if (!existsSync(file) || Object.keys(entries).some((name) => !existsSync(path.join(dist, `${name}.cjs`))))
    return false;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return (
    manifest.recipe === recipe &&
    Object.entries(manifest.inputs).every(([input, known]) => isUnchanged(path.join(clone, input), known))
  );
}

/** A reader sees the old file or the new one, never half of one: a second start may run on this folder. */
function replaceFile(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** Builds of this process follow one another: the end of one stops the helper process that they would share. */
let lastBuild: Promise<unknown> = Promise.resolve();

/**
 * Bundles every process in one run of esbuild, unless no input changed since the last time.
 * @param instead for tests: sources that are read otherwise than they are written
 * @returns whether there was something to do
 */
export function bundle(
  clone: string,
  entries: Entries,
  dist: string = path.join(clone, 'dist'),
  instead: Instead = {},
): Promise<{ bundled: boolean }> {
  const build = lastBuild.then(() => bundleNow(clone, entries, dist, instead));
  lastBuild = build.catch(() => undefined);
  return build;
}

async function bundleNow(
  clone: string,
  entries: Entries,
  dist: string,
  instead: Instead,
): Promise<{ bundled: boolean }> {
  const recipe = recipeOf(clone, entries, instead);
  if (isUpToDate(clone, dist, entries, recipe)) return { bundled: false };
  mkdirSync(dist, { recursive: true });
  const esbuild = loadEsbuild(clone);
  try {
    const result = await esbuild.build({
      absWorkingDir: clone,
      entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: path.join(clone, entry), out })),
      outdir: dist,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      // Error classes and GraphQL types are told apart by name.
      keepNames: true,
      sourcemap: 'linked',
      sourcesContent: false,
      external: [...EXTERNAL, ...OPTIONAL],
      loader: { '.graphql': 'text', '.sql': 'text' },
      plugins: [reading(clone, instead), withoutForeignMaps],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    for (const { path: file, contents } of result.outputFiles) replaceFile(file, contents);
    const own = Object.keys(result.metafile.inputs).filter((input) => !input.includes('node_modules/'));
    const inputs = Object.fromEntries(own.map((input) => [input, fingerprint(path.join(clone, input))]));
    replaceFile(path.join(dist, 'manifest.json'), JSON.stringify({ recipe, inputs } satisfies Manifest));
    return { bundled: true };
  } catch (error) {
    const { errors } = error as Partial<Esbuild.BuildFailure>;
    if (!errors?.length) throw error;
    const lines = errors
      .slice(0, 5)
      .map(({ location, text }) => `  ${location?.file}:${location?.line}: ${text}`);
    throw new StartFailure(`The sources do not bundle (${errors.length} errors):\n${lines.join('\n')}`);
  } finally {
    // Its helper process would stay, with the memory of the whole build.
    await esbuild.stop();
  }
}
