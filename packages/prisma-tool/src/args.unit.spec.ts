import { migrationNameOf } from './author';
import { parseCliArgs } from './cli-args';
import { parseDatabaseUrl, withDatabase } from './connection';
import { parseShimArgs } from './shim/args';

describe('the command line', () => {
  it.each([
    [['generate'], { command: 'generate', contexts: [], force: false }],
    [['generate', '--force', 'catalog'], { command: 'generate', contexts: ['catalog'], force: true }],
    [['migrate', 'catalog', 'add', 'price'], { command: 'migrate', context: 'catalog', name: 'add price' }],
    [['apply', 'catalog'], { command: 'apply', context: 'catalog' }],
    [
      ['prisma', 'catalog', 'migrate', 'status'],
      { command: 'prisma', context: 'catalog', args: ['migrate', 'status'] },
    ],
  ])('reads %j', (argv, expected) => {
    expect(parseCliArgs(argv)).toEqual(expected);
  });

  it.each([
    [[]],
    [['migrate', 'catalog']],
    [['apply']],
    [['apply', 'a', 'b']],
    [['prisma', 'a']],
    [['drop', 'it']],
  ])('explains itself on %j', (argv: string[]) => {
    expect(() => parseCliArgs(argv)).toThrow('usage:');
  });

  it('refuses an option it does not know', () => {
    expect(() => parseCliArgs(['generate', '--forced'])).toThrow('unknown option --forced');
  });
});

describe('a migration’s name', () => {
  it('is made of what a person types', () => {
    expect(migrationNameOf(' Add price-list ')).toBe('add_price_list');
  });

  it.each(['', '../up', 'a/b', '가격'])('refuses %j', (typed) => {
    expect(() => migrationNameOf(typed)).toThrow('not a migration');
  });
});

describe('the schema engine’s arguments', () => {
  it('understands a session, and ignores what it has no use for', () => {
    const datasource = JSON.stringify({
      url: 'postgresql://h/db',
      shadowDatabaseUrl: 'postgresql://h/shadow',
    });
    const argv = ['--datamodels', 'a.prisma', '--datamodels', 'b.prisma', '--datasource', datasource];
    expect(parseShimArgs([...argv, '--enabled-preview-features', 'views'])).toEqual({
      mode: 'rpc',
      datamodels: ['a.prisma', 'b.prisma'],
      databaseUrl: 'postgresql://h/db',
    });
  });

  it('understands a single command', () => {
    expect(parseShimArgs(['--datasource', '{"url":"postgresql://h/db"}', 'cli', 'create-database'])).toEqual({
      mode: 'command',
      command: 'create-database',
      databaseUrl: 'postgresql://h/db',
    });
    expect(parseShimArgs(['--version'])).toEqual({ mode: 'version' });
  });

  it.each([
    [['--frobnicate'], 'unknown argument --frobnicate'],
    [['--datamodels'], '--datamodels needs a value'],
    [
      ['--datasource', '{"url":"postgresql://h/db"}', 'cli', 'drop-database'],
      'unknown command drop-database',
    ],
    [['cli', 'create-database'], 'needs a --datasource'],
  ])('refuses %j', (argv, message) => {
    expect(() => parseShimArgs(argv)).toThrow(message);
  });
});

describe('a database’s address', () => {
  it('is taken apart', () => {
    expect(parseDatabaseUrl('postgresql://me:p%40ss@db.example:6543/my%20db')).toMatchObject({
      host: 'db.example',
      port: 6543,
      user: 'me',
      password: 'p@ss',
      database: 'my db',
      ssl: false,
    });
  });

  it('may name a socket’s folder', () => {
    expect(parseDatabaseUrl('postgresql://me@localhost/db?host=%2Ftmp%2Fpg')).toMatchObject({
      host: '/tmp/pg',
      port: 5432,
      database: 'db',
    });
  });

  it.each([
    ['require', { rejectUnauthorized: false }],
    ['verify-full', true],
    ['disable', false],
  ])('sslmode=%s', (mode, ssl) => {
    expect(parseDatabaseUrl(`postgresql://h/db?sslmode=${mode}`).ssl).toEqual(ssl);
  });

  it('never repeats the password in an error', () => {
    expect(() => parseDatabaseUrl('mysql://me:secret@h/db')).toThrow(/^(?!.*secret)/);
    expect(() => parseDatabaseUrl('me:secret@h/db')).toThrow(/^(?!.*secret)/);
  });

  it('can be turned to another database of the same server', () => {
    expect(withDatabase('postgresql://me@h:1/a?host=%2Ftmp', 'b c')).toBe(
      'postgresql://me@h:1/b%20c?host=%2Ftmp',
    );
  });
});
