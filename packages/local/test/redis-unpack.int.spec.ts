import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findUnpacked, unpackFromApt } from '../src/stores/redis-unpack';
import { Cleanup } from './fixtures/processes';

const cleanup = new Cleanup();
const usualPath = process.env.PATH;
afterEach(async () => {
  process.env.PATH = usualPath;
  await cleanup.run();
});

/**
 * An archive that needs no network: `apt-get` writes the name of a package into a .deb, `dpkg -x` makes of it what the
 * real package brings. The program runs only where its library is, as the real one.
 */
function fakeDebian({ lists = true, reachable = true } = {}): { cache: string; calls: () => string[] } {
  const folder = cleanup.folder();
  const bin = path.join(folder, 'bin');
  const log = path.join(folder, 'calls');
  mkdirSync(bin);
  writeFileSync(log, '');
  if (lists) writeFileSync(path.join(folder, 'lists'), '');
  const script = (name: string, body: string): void => {
    writeFileSync(path.join(bin, name), `#!/bin/sh\necho "${name} $*" >> ${log}\n${body}\n`);
    chmodSync(path.join(bin, name), 0o755);
  };
  script(
    'apt-get',
    `case "$*" in
  *update*) ${reachable ? `touch ${folder}/lists` : 'echo "E: no network"; exit 100'} ;;
  *download*)
    [ -e ${folder}/lists ] || { echo "E: Unable to locate package redis-tools"; exit 100; }
    seen=; for word in "$@"; do [ -n "$seen" ] && echo "$word" > "$word.deb"; [ "$word" = download ] && seen=1; done ;;
esac; exit 0`,
  );
  script('apt-cache', `printf 'redis-tools\\n  Depends: adduser\\n  Depends: libc6\\n  Depends: liblzf1\\n'`);
  script(
    'dpkg',
    `name=$(cat "$2"); lib="$3/usr/lib/x86_64-linux-gnu"; mkdir -p "$3/usr/bin" "$lib"
case $name in
  redis-tools) cat > "$3/usr/bin/redis-check-rdb" <<'PROGRAM'
#!/bin/sh
[ -e "\${LD_LIBRARY_PATH%%:*}/liblzf1" ] || { echo "cannot open shared object file"; exit 127; }
echo "Redis server v=7.9.9 sha=0"
PROGRAM
    chmod 755 "$3/usr/bin/redis-check-rdb" ;;
  *) touch "$lib/$name" ;;
esac`,
  );
  process.env.PATH = `${bin}:${usualPath}`;
  const calls = (): string[] => readFileSync(log, 'utf8').trim().split('\n');
  return { cache: path.join(folder, 'cache'), calls };
}

test('unpacks the program and the libraries it lacks, and nothing else of what its package names', async () => {
  const { cache, calls } = fakeDebian();
  const program = await unpackFromApt(cache);
  expect(program).toMatchObject({
    version: '7.9.9',
    command: path.join(cache, '7.9.9', 'usr', 'bin', 'redis-server'),
  });
  const downloads = calls().filter((call) => call.includes('download'));
  expect(downloads.map((call) => call.split('download ')[1])).toEqual(['redis-tools', 'liblzf1']);
  expect(calls().some((call) => call.includes('update'))).toBe(false);
});

test('finds it again without asking anybody', async () => {
  const { cache, calls } = fakeDebian();
  await unpackFromApt(cache);
  const before = calls().length;
  expect(await findUnpacked(cache)).toMatchObject({ version: '7.9.9' });
  expect(calls()).toHaveLength(before);
});

test('two at once end with one whole program and nothing half-done', async () => {
  const { cache } = fakeDebian();
  const [a, b] = await Promise.all([unpackFromApt(cache), unpackFromApt(cache)]);
  expect(a.command).toBe(b.command);
  expect(readdirSync(cache)).toEqual(['7.9.9']);
});

test("where the system has no lists, lists of our own are fetched: the system's are not touched", async () => {
  const { cache, calls } = fakeDebian({ lists: false });
  await unpackFromApt(cache);
  const update = calls().find((call) => call.includes('update'));
  expect(update).toContain(`Dir::State::Lists=${cache}/.unpacking-`);
  expect(update).toContain(`Dir::Cache=${cache}/.unpacking-`);
  expect(readdirSync(cache)).toEqual(['7.9.9']);
});

test('what apt answered is the reason of a failure, and nothing is left', async () => {
  const { cache } = fakeDebian({ lists: false, reachable: false });
  await expect(unpackFromApt(cache)).rejects.toThrow('Unable to locate package redis-tools');
  expect(readdirSync(cache)).toEqual([]);
  expect(existsSync(path.join(cache, '7.9.9'))).toBe(false);
});
