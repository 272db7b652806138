import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMessageType } from '@yeyak/contracts';
import { idsOf } from '../src/requirements.cjs';
import { root, writtenFiles } from './clone';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const files = writtenFiles();
const pages = files.filter((file) => /^(docs\/.*|README(\.ko)?)\.md$/.test(file));
const stormings = pages.filter(
  (file) => file.startsWith('docs/design/') && read(file).includes('## The storming'),
);

/** Text outside of blocks of code. */
const proseOf = (page: string): string => page.replace(/^```[\s\S]*?^```/gm, '');

/** Files and folders that a page links to, from the root of the clone. */
function linksOf(file: string, text: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    const [to = ''] = target.split('#');
    return to === '' || /^[a-z]+:/.test(to) ? [] : [path.posix.join(path.posix.dirname(file), to)];
  });
}

/** Paths that are written as code, from the root of the clone: `subgraphs/…/kind.ts`. */
const pathsOf = (text: string): string[] =>
  [
    ...proseOf(text).matchAll(
      /`((?:docs|e2e|packages|prisma|router|sdk|subgraphs|bench)\/[\w./-]*\w\.\w+)(?::\d+)?`/g,
    ),
  ].map(([, file = '']) => file);

const missing = (paths: readonly string[]): string[] =>
  [...new Set(paths)].filter((file) => !existsSync(path.join(root, file)));

describe('what is written about the project', () => {
  it.each(pages)('X26 %s names only files that are there', (file) => {
    const text = read(file);
    expect(missing([...linksOf(file, text), ...pathsOf(text)])).toEqual([]);
  });

  it('negative control: a path and a link that lead nowhere are found', () => {
    const text = 'See [it](nowhere.md#there), [us](https://example.com) and `packages/nowhere/src/no.ts`.';
    expect(missing([...linksOf('docs/page.md', text), ...pathsOf(text)])).toEqual([
      'docs/nowhere.md',
      'packages/nowhere/src/no.ts',
    ]);
  });
});

describe('the event stormings', () => {
  it('X26 are there for each of the six systems', () => {
    const kinds = files.flatMap((file) => {
      const [, name] = /^subgraphs\/reservation\/src\/kinds\/([\w-]+)\.ts$/.exec(file) ?? [];
      return name ? [`docs/design/${name}.md`] : [];
    });
    expect(kinds.length).toBeGreaterThanOrEqual(6);
    expect(stormings).toEqual(expect.arrayContaining(kinds));
  });

  it.each(stormings)('X26 %s tells everything that a storming tells', (file) => {
    const text = read(file);
    for (const part of [
      ':::actor',
      ':::command',
      ':::event',
      ':::policy',
      ':::view',
      '| aggregate ',
      '| read model ',
      '| external ',
      '## Events that were rejected, and why',
    ])
      expect(text).toContain(part);
    const [, rejected = ''] = text.split('## Events that were rejected, and why');
    const rows = (rejected.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(stormings)('X26 the messages of %s are those of the contracts', (file) => {
    const [, table = ''] = read(file).split('## Events, the messages that carry them, who reacts');
    const rows = (table.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
    const named = rows.flatMap((line) =>
      [...(line.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !isMessageType(name))).toEqual([]);
  });

  it.each(stormings)('X26 the events and commands drawn on %s are those of the contracts', (file) => {
    const events = [...read(file).matchAll(/>"(\w+)[^"]*"\]:::event/g)].map(([, name = '']) => name);
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter((name) => !isMessageType(name))).toEqual([]);
  });
});

describe('the hexagon', () => {
  const text = read('docs/design/hexagon.md');
  const inbound = /\/(policies\/.*\.policy|graphql\/resolvers\/(query|mutation)|rest\/endpoints)\.ts$/;
  const outbound = /\/adapters\/(peers\/.*|prisma\/[^/]*\.store)\.ts$/;

  it('X26 has every adapter of reservation', () => {
    const adapters = files.filter(
      (file) =>
        file.startsWith('subgraphs/reservation/src/') &&
        !file.endsWith('.spec.ts') &&
        (inbound.test(file) || outbound.test(file)),
    );
    expect(adapters.length).toBeGreaterThan(10);
    expect(adapters.filter((file) => !text.includes(`(../../${file})`))).toEqual([]);
  });

  it('X26 has every port, beside the adapter that fits it', () => {
    const ports = [
      ...read('subgraphs/reservation/src/application/ports.ts').matchAll(
        /^export interface (\w+(?:Store|Gateway|Registry|Book)|Desk)\b/gm,
      ),
    ].map(([, name = '']) => name);
    const [, outside = ''] = text.split('## Outbound');
    expect(ports.length).toBeGreaterThan(5);
    expect(ports.filter((name) => !outside.includes(`\`${name}\``))).toEqual([]);
  });
});

/** `- [file](…): "name"`: the tests that a page names. */
const testsOf = (text: string): [file: string, name: string][] =>
  [...text.matchAll(/^- \[`([^`]+)`\]\([^)]+\): "(.+)"$/gm)].map(([, file = '', name = '']) => [file, name]);
const isNamedIn = (spec: string, name: string): boolean =>
  [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => spec.includes(quoted));

describe('the tests that pages name', () => {
  it.each(pages.flatMap((file) => testsOf(read(file))))('%s has "%s"', (file, name) => {
    expect(isNamedIn(read(file), name)).toBe(true);
  });

  it('negative control: a test that is not there is missed', () => {
    const [file, name] = ['packages/testkit/test/docs.unit.spec.ts', ['no', 'such', 'test'].join(' ')];
    expect(isNamedIn(read(file), name)).toBe(false);
  });
});

describe('docs/seed-defects.md', () => {
  const defects = read('docs/seed-defects.md').split(/^## /m).slice(1);

  it('names ten defects, each with a test', () => {
    expect(defects).toHaveLength(10);
    for (const defect of defects) expect(testsOf(defect)).not.toEqual([]);
  });

  const contexts = [...new Set(files.flatMap((file) => /^subgraphs\/([^/]+)\//.exec(file)?.slice(1) ?? []))];
  it('every context has tests of its rules, and tests on its real store', () => {
    const without = contexts.flatMap((context) =>
      ['unit', 'int'].flatMap((level) =>
        files.some((file) => file.startsWith(`subgraphs/${context}/`) && file.endsWith(`.${level}.spec.ts`))
          ? []
          : [`${context}: ${level}`],
      ),
    );
    expect(contexts.length).toBeGreaterThanOrEqual(9);
    expect(without).toEqual([]);
  });

  it('each requirement of the six systems has a test that bears its id', () => {
    const requirements = JSON.parse(read('docs/requirements.json')) as { id: string }[];
    const titles = files
      .filter((file) => file.endsWith('.spec.ts'))
      .flatMap((file) => [...read(file).matchAll(/['"`]([A-Z][a-z]?\d.*)/g)].map(([, title = '']) => title));
    const borne = new Set(titles.flatMap((title) => idsOf(title)));
    const systems = requirements.map(({ id }) => id).filter((id) => /^(Vn|[VPHDBE])\d/.test(id));
    expect(systems.length).toBeGreaterThan(60);
    expect(systems.filter((id) => !borne.has(id))).toEqual([]);
  });
});
