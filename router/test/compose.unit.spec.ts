import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CompositionFailed, SUPERGRAPH, composeSupergraph } from '../src/compose';
import { subgraphNames } from '../src/supergraph/hot-supergraph';

const ROOT = resolve(__dirname, '..', '..');
const HOSTS = /127\.0\.0\.1|localhost|0\.0\.0\.0|\[::1\]|https?:\/\/[^/"\s]*[.:][^/"\s]*\/graphql/;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yeyak-compose-'));
  mkdirSync(join(root, 'router', 'src', 'playground', 'examples'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
function schema(name: string, sdl: string): void {
  const folder = join(root, 'subgraphs', name, 'src', 'graphql');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'schema.graphql'), `${LINK}\n${sdl}`);
}
const cli = (...args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    execFile(
      process.execPath,
      [tsx, join(ROOT, 'router', 'src', 'compose.cli.ts'), root, ...args],
      (error, out, err) => done({ code: error ? Number(error.code) : 0, output: out + err }),
    );
  });
const problems = (): readonly string[] => {
  try {
    composeSupergraph({ root });
  } catch (error) {
    if (error instanceof CompositionFailed) return error.problems;
    throw error;
  }
  return [];
};

test('X24 the composed supergraph has placeholders, no address', () => {
  schema('a', 'type Query { a: Thing } type Thing @key(fields: "id") { id: ID! }');
  schema('b', 'type Thing @key(fields: "id") { id: ID! b: String }');
  mkdirSync(join(root, 'subgraphs', 'without-a-schema'));
  const { supergraphSdl, subgraphs } = composeSupergraph({ root });
  expect(subgraphs).toEqual(['a', 'b']);
  expect(subgraphNames(supergraphSdl)).toEqual(['a', 'b']);
  expect(supergraphSdl).toContain('url: "http://a/graphql"');
  expect(supergraphSdl).not.toMatch(HOSTS);
});

test('what does not fit is said with the names of the subgraphs', () => {
  schema('a', 'type Query { a: Thing } type Thing @key(fields: "id") { id: ID! x: String }');
  schema('b', 'type Thing @key(fields: "id") { id: ID! x: Int }');
  expect(problems().join('\n')).toMatch(/Thing\.x.*"a".*"b"/);
});

test('every schema with a syntax error is named, with the place', () => {
  schema('a', 'type Query { a: }');
  schema('b', 'type Query { b: String');
  expect(problems()).toEqual([
    expect.stringMatching(/^\[a\] Syntax Error.*line 2/),
    expect.stringMatching(/^\[b\] Syntax Error.*line 2/),
  ]);
});

test('an invalid schema is named', () => {
  schema('a', 'type Query { a: Missing }');
  schema('b', 'type Query { b: String }');
  expect(problems().join('\n')).toMatch(/\[a\].*Missing/);
});

test('npm run compose writes, --check compares and fails where the file differs', async () => {
  schema('a', 'type Query { a: String }');
  const file = join(root, SUPERGRAPH);
  const missing = await cli('--check');
  expect(missing.code).toBe(1);
  expect(missing.output).toContain(`${SUPERGRAPH} differs`);
  expect(existsSync(file)).toBe(false);
  expect((await cli()).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(composeSupergraph({ root }).supergraphSdl);
  expect((await cli('--check')).code).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('String', 'Int'));
  expect((await cli('--check')).code).toBe(1);
  expect(readdirSync(join(root, 'router')).sort()).toEqual(['src', 'supergraph.graphql']); // nothing left aside
}, 30_000);
