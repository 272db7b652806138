import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const ours = readFileSync(join(root, 'packages', 'messaging', 'prisma', 'messaging.prisma'), 'utf8');

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

describe('the tables that messaging needs', () => {
  it('are declared in one place', () => {
    expect([...modelsOf(ours).keys()]).toEqual([
      'OutboxMessage',
      'InboxMessage',
      'Subscription',
      'RelayState',
      'Timer',
    ]);
  });

  it.each(schemas)('are in the schema of $context, word for word', ({ file }) => {
    const theirs = modelsOf(readFileSync(file, 'utf8'));
    const copied = [...modelsOf(ours).keys()].map((name) => [name, theirs.get(name)]);
    expect(Object.fromEntries(copied)).toEqual(Object.fromEntries(modelsOf(ours)));
  });
});
