import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reachableByAll, runnableBinaries } from './temporary-postgres';

let home: string;
let native: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'yeyak-prisma-tool-')); // 0700, as /root is
  native = path.join(home, 'package', 'native');
  mkdirSync(path.join(native, 'bin'), { recursive: true });
  mkdirSync(path.join(home, 'copies'));
  writeFileSync(path.join(home, 'package', 'package.json'), '{ "version": "1.2.3" }');
  writeFileSync(path.join(native, 'bin', 'postgres.18'), 'binary');
  symlinkSync('postgres.18', path.join(native, 'bin', 'postgres'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the binaries of PostgreSQL', () => {
  it('stay where they are when everybody may go there', () => {
    chmodSync(home, 0o755);
    expect(reachableByAll(native)).toBe(true);
    expect(runnableBinaries(native, path.join(home, 'copies'))).toBe(native);
  });

  it('are copied out of a closed home, once', () => {
    expect(reachableByAll(native)).toBe(false);
    const copy = runnableBinaries(native, path.join(home, 'copies'));
    expect(copy).toBe(path.join(home, 'copies', 'yeyak-postgres-1.2.3'));
    expect(readFileSync(path.join(copy, 'bin', 'postgres'), 'utf8')).toBe('binary');
    expect(readlinkSync(path.join(copy, 'bin', 'postgres'))).toBe('postgres.18');

    writeFileSync(path.join(native, 'bin', 'postgres.18'), 'same version');
    expect(runnableBinaries(native, path.join(home, 'copies'))).toBe(copy);
    expect(readFileSync(path.join(copy, 'bin', 'postgres'), 'utf8')).toBe('binary');
  });
});
