import { connection, readCursor } from './pages';

const cursorOf = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');
const REFUSED = '"after" is not a cursor of this list.';

describe('cursors', () => {
  it('are read as they were written', () => {
    const row = { at: '2026-11-21T09:00:00.000Z', id: '예약-1', n: '2147483647', big: '9223372036854775807' };
    const { edges } = connection([row], 20, ({ at, id, n, big }) => [at, at.slice(0, 10), id, n, big], null);
    expect(readCursor({ after: edges[0]?.cursor }, ['instant', 'day', 'id', 'int', 'bigint'])).toEqual([
      row.at,
      '2026-11-21',
      row.id,
      row.n,
      row.big,
    ]);
    expect(readCursor({}, ['id'])).toBeNull();
    expect(readCursor({ after: null }, ['id'])).toBeNull();
  });

  it.each(['', 'garbage', '!', cursorOf(null), cursorOf({ 0: 'a', length: 1 }), cursorOf('a')])(
    '%j is none',
    (after) => {
      expect(() => readCursor({ after }, ['id'])).toThrow(REFUSED);
    },
  );

  it.each([
    ['id', ['']],
    ['id', ['a\u0000']],
    ['id', ['x'.repeat(201)]],
    ['id', ['a', 'b']],
    ['id', []],
    ['id', [1]],
    ['instant', ['+999999-01-01T00:00:00.000Z']],
    ['instant', ['-000001-01-01T00:00:00.000Z']],
    ['instant', ['2026-13-01T00:00:00.000Z']],
    ['instant', ['2026-02-30T00:00:00.000Z']],
    ['instant', ['0000-01-01T00:00:00.000Z']],
    ['instant', ['tomorrow']],
    ['day', ['2026-02-30']],
    ['int', ['2147483648']],
    ['int', ['-1']],
    ['int', ['1e3']],
    ['bigint', ['9223372036854775808']],
    ['bigint', ['9'.repeat(1_000)]],
  ] as const)('of %s: %j is refused, as no store would take it', (part, values) => {
    expect(() => readCursor({ after: cursorOf(values) }, [part])).toThrow(REFUSED);
  });
});
