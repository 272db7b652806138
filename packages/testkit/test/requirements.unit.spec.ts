import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { idsOf, type Report } from '../src/requirements.cjs';
import Reporter from '../src/requirements.reporter.cjs';
import {
  END,
  insertTable,
  renderTable,
  type Requirement,
  START,
  unknownIds,
} from '../src/requirements.table';

describe('the ids of a test', () => {
  it.each([
    ['P6 an unpaid reservation is never confirmed', ['P6']],
    ['X2, P6 unpaid', ['X2', 'P6']],
    ['P1 P2 P3: supply', ['P1', 'P2', 'P3']],
    ['Vn1 the hospital is down', ['Vn1']],
    ['P10 restores', ['P10']],
    ['an unpaid reservation (P6)', []],
    ['P stands for pick-up', []],
    ['UTF8 is read', []],
  ])('of "%s"', (name, ids) => {
    expect(idsOf(name)).toEqual(ids);
  });
});

describe('the reporter', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'yeyak-requirements-'));
    mkdirSync(path.join(root, 'spec'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** One file of a run; `+` before a test's name says that it passed. */
  const file = (level: string, name: string, ...tests: string[]) => {
    writeFileSync(path.join(root, 'spec', name), '');
    return {
      displayName: { name: level },
      testFilePath: path.join(root, 'spec', name),
      testResults: tests.map((test) => ({
        status: test.startsWith('+') ? 'passed' : 'failed',
        title: test.slice(1),
        ancestorTitles: [],
      })),
    };
  };
  const run = (...testResults: ReturnType<typeof file>[]): Promise<void> =>
    new Reporter({ rootDir: root }).onRunComplete(undefined, { testResults });
  const report = () =>
    JSON.parse(readFileSync(path.join(root, 'reports', 'requirements.json'), 'utf8')) as Report & {
      requirements: Record<string, Record<string, { file: string; name: string }[]>>;
    };

  it('counts what passed, and nothing else', async () => {
    await run(file('unit', 'a.ts', '+P6 paid', '-P7 deducted', '+tidy'));
    expect(report().requirements).toEqual({ P6: { unit: [{ file: 'spec/a.ts', name: 'P6 paid' }] } });
  });

  it('adds up levels and files that ran apart', async () => {
    await run(file('unit', 'a.ts', '+P6 paid'));
    await Promise.all([run(file('int', 'b.ts', '+P6 paid, really')), run(file('unit', 'c.ts', '+P10 back'))]);
    expect(Object.keys(report().requirements)).toEqual(['P6', 'P10']);
    expect(Object.keys(report().requirements['P6'] ?? {})).toEqual(['int', 'unit']);
    expect(report().levels).toEqual(['int', 'unit']);
  });

  it('forgets what no longer passes, and specs that are gone', async () => {
    await run(file('unit', 'a.ts', '+P6 paid'), file('unit', 'b.ts', '+P7 deducted'));
    rmSync(path.join(root, 'spec', 'b.ts'));
    await run(file('unit', 'a.ts', '-P6 paid'));
    expect(report().requirements).toEqual({});
  });

  it('fails nothing, whatever happens to it', async () => {
    writeFileSync(path.join(root, 'reports'), 'a file where the folder should be');
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(run(file('unit', 'a.ts', '+P6 paid'))).resolves.toBeUndefined();
    expect(write).toHaveBeenCalledWith(expect.stringContaining('was not written'));
    write.mockRestore();
  });
});

describe('the table', () => {
  const requirements = [
    { id: 'P6', text: 'Paid.', doneIn: ['subgraphs/payment/', 'subgraphs/reservation/src/pay.ts'] },
    { id: 'P7', text: 'Deducted.', doneIn: [] },
  ];
  const passed = (level: string, file: string, ...ids: string[]) => ({
    level,
    file,
    name: ids.join(' '),
    ids,
  });
  const report: Report = {
    levels: ['e2e', 'int', 'unit'],
    passed: [
      passed('e2e', 'e2e/pick-up/pick-up.e2e.spec.ts', 'P6'),
      passed('int', 'subgraphs/inventory/test/stock.int.spec.ts', 'P6'),
      passed('int', 'subgraphs/inventory/test/stock.int.spec.ts', 'P6', 'Q1'),
    ],
  };
  const table = `| | requirement | proven by | done in |
|---|---|---|---|
| P6 | Paid. | [inventory stock (int)](subgraphs/inventory/test/stock.int.spec.ts)<br>[pick-up (e2e)](e2e/pick-up/pick-up.e2e.spec.ts) | [payment](subgraphs/payment/)<br>[pay.ts](subgraphs/reservation/src/pay.ts) |
| P7 | Deducted. | – | – |`;

  it('says which specs prove what, and what nobody proves', () => {
    expect(renderTable(requirements, report)).toBe(table);
  });

  it('names only places that are there', () => {
    const root = path.join(__dirname, '../../..');
    const list = JSON.parse(readFileSync(path.join(root, 'docs/requirements.json'), 'utf8')) as Requirement[];
    const missing = list.flatMap(({ doneIn }) =>
      doneIn.filter((place) => !existsSync(path.join(root, place))),
    );
    expect(missing).toEqual([]);
  });

  it('is put between its markers, again and again', () => {
    const readme = `# Yeyak\n${START}\nold\n${END}\nmore\n`;
    const once = insertTable(readme, table);
    expect(once).toBe(`# Yeyak\n${START}\n\n${table}\n\n${END}\nmore\n`);
    expect(insertTable(once, table)).toBe(once);
    expect(() => insertTable('no markers', table)).toThrow(/requirements:start/);
    expect(() => insertTable(`${END}${START}`, table)).toThrow(/requirements:start/);
  });

  it('knows ids that nobody asked for', () => {
    expect(unknownIds(requirements, report)).toEqual(['Q1']);
  });
});
