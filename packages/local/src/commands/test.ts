import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { waitForLock } from '../../bin/lib/lock.cjs';
import { Progress } from '../progress';
import { findClone } from '../root';
import { generate } from './build';

const LEVELS = ['unit', 'int', 'e2e'] as const;
type Level = (typeof LEVELS)[number];

/** The part of Jest's JSON report that is counted. */
export type JestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
};
export type Tally = { passed: number; failed: number; skipped: number };

/** Sums reports. A file that could not run at all counts as one failure, a level without a report as well. */
export function tally(reports: readonly (JestReport | undefined)[]): Tally {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    if (!report) {
      total.failed++;
      continue;
    }
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    total.skipped += report.numPendingTests + report.numTodoTests;
  }
  return total;
}

/** The last line of a test run, such as `412 passed, 0 failed, 3 skipped`. */
export const summary = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

function runJest(
  clone: string,
  level: Level,
  report: string,
  args: readonly string[],
): Promise<number | null> {
  const jest = path.join(clone, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = ['--selectProjects', level, '--passWithNoTests', '--json', `--outputFile=${report}`];
  // Specs of this level stop and kill processes of one platform: side by side they would meet each other's outages.
  if (level === 'e2e') options.push('--runInBand');
  return new Promise((resolve, reject) => {
    // With --json Jest tells people on stderr; it becomes our stdout, in order with what we print ourselves.
    const child = spawn(process.execPath, [jest, ...options, ...args], {
      cwd: clone,
      stdio: ['ignore', 'ignore', 1],
    });
    const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(signal ? null : code);
    });
  });
}

/**
 * `npm test [-- level…] [jest's own arguments]`: everything the tests need, then each level, then one line with the
 * sum. The exit code is 1 when a test failed or none ran.
 */
export async function test(args: string[]): Promise<number> {
  const clone = findClone();
  const isLevel = (word: string): word is Level => LEVELS.some((level) => level === word);
  const chosen = args.filter(isLevel);
  const rest = args.filter((word) => !isLevel(word));
  const lock = await waitForLock(path.join(clone, '.yeyak', 'generate.lock'));
  try {
    await generate(clone, new Progress(console.log));
  } finally {
    lock.release();
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'yeyak-report-'));
  try {
    const reports: (JestReport | undefined)[] = [];
    for (const level of chosen.length > 0 ? chosen : LEVELS) {
      console.log(`\n── ${level} ${'─'.repeat(60)}`);
      const file = path.join(folder, `${level}.json`);
      const code = await runJest(clone, level, file, rest);
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JestReport) : undefined;
      reports.push(report);
      if (code === null) break;
      // A failing set-up or tear-down leaves a report without failures, or none.
      if (code !== 0 && report && tally([report]).failed === 0) reports.push(undefined);
    }
    const total = tally(reports);
    console.log(`\n${summary(total)}`);
    return total.failed === 0 && total.passed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
