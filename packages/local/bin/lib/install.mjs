import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import lockModule from './lock.cjs';
import tableModule from './process-table.cjs';

const STAMP = path.join('node_modules', '.yeyak-lock-hash');

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Whether node_modules holds what package-lock.json asks for: known from the last time, else compared package by
 * package with what npm noted that it installed (optional ones are those of other systems).
 */
export function isInstalled(clone) {
  const wanted = path.join(clone, 'package-lock.json');
  const noted = path.join(clone, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const stamp = path.join(clone, STAMP);
  const hash = hashOf(wanted);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  const installed = packagesOf(noted);
  const complete = Object.entries(packagesOf(wanted)).every(([name, entry]) => {
    if (!name.includes('node_modules/') || entry.optional || entry.devOptional) return true;
    const found = installed[name];
    return found !== undefined && (entry.link ? found.link === true : found.version === entry.version);
  });
  if (complete) writeFileSync(stamp, hash);
  return complete;
}

/** npm as the one that runs us, where it does: another on the PATH may be older. */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
}

/** npm's reason comes first; after it, it may print a page on how it is used. */
const whatNpmSaid = (output) => {
  const lines = output
    .split('\n')
    .filter((line) => !/^npm (error|warn)?\s*$/.test(line) && line.trim() !== '');
  const usage = lines.findIndex((line) => /Clean install a project|Usage:/.test(line));
  return lines.slice(0, usage > 0 ? Math.min(usage, 20) : 20).join('\n');
};

function npmCi(clone) {
  const [command, first] = npmCommand();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    // Production mode in the person's shell must not leave out what the start needs to bundle.
    const env = { ...process.env, NODE_ENV: '', npm_config_omit: '' };
    const child = spawn(command, args, { cwd: clone, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      if (code === 0) resolve();
      else if (signal) reject(new Error('interrupted'));
      else reject(new Error(`npm ci failed:\n${whatNpmSaid(output)}`));
    });
  });
}

/** A platform that runs from this clone, or `undefined`: its programs lie in node_modules. */
function runningHere(clone) {
  const home = path.join(clone, '.yeyak');
  const moved = path.join(home, 'location');
  const folder = existsSync(moved) ? readFileSync(moved, 'utf8').trim() : home;
  const lock = lockModule.readLock(path.join(folder, 'launcher.lock'));
  return lock && tableModule.isSameProcess(lock.holder) ? lock.holder.pid : undefined;
}

/** Installs the dependencies if they are missing or stale. Two at once: one installs, the other waits. */
export async function ensureInstalled(clone, print) {
  if (isInstalled(clone)) return;
  const lock = await lockModule.waitForLock(path.join(clone, '.yeyak', 'install.lock'), {
    timeoutMs: 900_000,
    onWait: (by) => print(`  Waiting for process ${by.holder.pid}, which is installing the dependencies.`),
  });
  try {
    if (isInstalled(clone)) return;
    const running = runningHere(clone);
    if (running) {
      throw new Error(
        `The dependencies have changed, but Yeyak runs with the old ones: stop process ${running} first.`,
      );
    }
    const begun = Date.now();
    print('  … Installing dependencies (npm ci; about a minute, this once)');
    await npmCi(clone);
    writeFileSync(path.join(clone, STAMP), hashOf(path.join(clone, 'package-lock.json')));
    print(`  ✓ ${'Dependencies'.padEnd(68)} ${`${((Date.now() - begun) / 1000).toFixed(1)} s`.padStart(7)}`);
  } finally {
    lock.release();
  }
}
