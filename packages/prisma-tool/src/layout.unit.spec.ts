import path from 'node:path';
import { outputOf, schemaHash } from './generate';
import { findRoot, layoutOf, listContexts, readMigrations } from './layout';
import { generatorOf, makeSpecRoot, type SpecRoot } from './spec-root';

let spec: SpecRoot;
beforeEach(() => {
  spec = makeSpecRoot();
});
afterEach(() => spec.remove());

describe('the folder prisma/', () => {
  it('lists the contexts that have a schema', () => {
    spec.write('prisma/payment/schema.prisma', '');
    spec.write('prisma/catalog/schema.prisma', '');
    spec.write('prisma/planned/README.md', '');
    spec.write('prisma/notes.md', '');
    expect(listContexts(spec.root)).toEqual(['catalog', 'payment']);
  });

  it('is found from anywhere below the root', () => {
    const file = spec.write('subgraphs/catalog/src/main.ts', '');
    expect(findRoot(path.dirname(file))).toBe(spec.root);
    expect(() => findRoot('/')).toThrow('no prisma/ folder');
  });

  it.each(['..', 'a/b', '', 'Catalog'])('takes no context named %j', (context) => {
    expect(() => layoutOf(spec.root, context)).toThrow('not a context');
  });
});

describe('reading migrations', () => {
  it('tells them in order, with the lock file', () => {
    spec.write('m/20260102000000_b/migration.sql', 'SELECT 2;');
    spec.write('m/20260101000000_a/migration.sql', 'SELECT 1;');
    spec.write('m/migration_lock.toml', 'provider = "postgresql"\n');
    const list = readMigrations(path.join(spec.root, 'm'));
    expect(list.migrationDirectories.map((it) => [it.path, it.migrationFile.content])).toEqual([
      ['20260101000000_a', { tag: 'ok', value: 'SELECT 1;' }],
      ['20260102000000_b', { tag: 'ok', value: 'SELECT 2;' }],
    ]);
    expect(list.lockfile.content).toBe('provider = "postgresql"\n');
  });

  it('tells the engine of a folder without a script', () => {
    spec.write('m/20260101000000_a/notes.txt', '');
    expect(readMigrations(path.join(spec.root, 'm')).migrationDirectories[0]?.migrationFile.content).toEqual({
      tag: 'error',
      value: '20260101000000_a/migration.sql is missing',
    });
  });

  it('finds none where there is no folder', () => {
    expect(readMigrations(path.join(spec.root, 'none')).migrationDirectories).toEqual([]);
  });
});

describe('when to generate a client anew', () => {
  it('is told by schema and version', () => {
    const hash = schemaHash('model A {}', '7.10.0');
    expect(schemaHash('model A {}', '7.10.0')).toBe(hash);
    expect(schemaHash('model B {}', '7.10.0')).not.toBe(hash);
    expect(schemaHash('model A {}', '7.11.0')).not.toBe(hash);
  });

  it('reads where a generator writes', () => {
    expect(outputOf(generatorOf('catalog'), '/repo/prisma/catalog/schema.prisma')).toBe(
      '/repo/subgraphs/catalog/src/adapters/prisma/generated',
    );
    expect(() => outputOf('datasource db { output = "x" }', 'schema.prisma')).toThrow(
      'no generator with an output',
    );
  });
});
