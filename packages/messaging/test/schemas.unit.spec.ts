import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const oursIn = (file: string): string =>
  readFileSync(join(root, 'packages', 'messaging', 'prisma', file), 'utf8');
/** Our tables by the provider that a schema names. */
const OURS: Readonly<Record<string, string>> = {
  postgresql: oursIn('messaging.prisma'),
  sqlite: oursIn('messaging.sqlite.prisma'),
};

/** The models of a Prisma schema by name, comments left out and white space folded. */
const modelsOf = (schema: string): Map<string, string> =>
  new Map(
    [...schema.replace(/\/\/.*$/gm, '').matchAll(/^model (\w+) \{([^]*?)^\}/gm)].map(
      ([, name = '', body = '']) => [name, body.trim().replace(/\s+/g, ' ')],
    ),
  );

const schemas = readdirSync(join(root, 'prisma'))
  .map((context) => ({ context, file: join(root, 'prisma', context, 'schema.prisma') }))
  .filter(({ file }) => existsSync(file));

const providerOf = (schema: string): string =>
  /datasource \w+ \{[^}]*provider\s*=\s*"(\w+)"/.exec(schema)?.[1] ?? 'none';

describe('the tables that messaging needs', () => {
  it.each(Object.entries(OURS))('are declared in one place for %s', (_, ours) => {
    expect([...modelsOf(ours).keys()]).toEqual([
      'OutboxMessage',
      'InboxMessage',
      'Subscription',
      'RelayState',
      'Timer',
    ]);
  });

  it.each(schemas)('are in the schema of $context, word for word', ({ file }) => {
    const schema = readFileSync(file, 'utf8');
    const ours = OURS[providerOf(schema)] ?? '';
    const theirs = modelsOf(schema);
    expect(ours).not.toBe('');
    const copied = [...modelsOf(ours).keys()].map((name) => [name, theirs.get(name)]);
    expect(Object.fromEntries(copied)).toEqual(Object.fromEntries(modelsOf(ours)));
  });
});
