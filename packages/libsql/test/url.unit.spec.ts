import { fileOf, isLibsqlUrl } from '../src';

describe('addresses of libSQL', () => {
  it.each([
    ['file:data/messages.db', 'data/messages.db'],
    ['file:/data/messages.db', '/data/messages.db'],
    ['file:///data/my%20messages.db', '/data/my messages.db'],
    ['libsql://messages.example.com', undefined],
    ['http://127.0.0.1:8080', undefined],
  ])('%s is the file %s', (url, file) => {
    expect(isLibsqlUrl(url)).toBe(true);
    expect(fileOf(url)).toBe(file);
  });

  it.each(['file:', 'file:messages.db?mode=ro'])('%s is refused', (url) => {
    expect(() => fileOf(url)).toThrow(/address/);
  });

  it('are not those of PostgreSQL', () => {
    expect(isLibsqlUrl('postgresql://yeyak@127.0.0.1/notification')).toBe(false);
  });
});
