const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { waitForLock } = require('../../local/bin/lib/lock.cjs');
const { byRequirement, idsOf, merge } = require('./requirements.cjs');

/**
 * Jest reporter: notes in `reports/requirements.json` which requirements (`P6`, `X2`: the ids at the start of a
 * test's name, or of a `describe` around it) were proven by a test that PASSED, by level. Levels that run in separate
 * runs of Jest, even at the same time, add up. It never fails a run.
 */
class RequirementsReporter {
  constructor(globalConfig) {
    this.root = globalConfig.rootDir;
  }

  async onRunComplete(_, results) {
    try {
      await this.write(results.testResults.map((file) => this.fileRun(file)).filter((run) => run.level));
    } catch (error) {
      process.stderr.write(`reports/requirements.json was not written: ${error.message}\n`);
    }
  }

  fileRun({ displayName, testFilePath, testResults }) {
    return {
      level: displayName?.name ?? '',
      file: path.relative(this.root, testFilePath).split(path.sep).join('/'),
      tests: testResults
        .filter(({ status }) => status === 'passed')
        .map(({ title, ancestorTitles }) => ({
          name: [...ancestorTitles, title].join(' › '),
          ids: [...new Set([...ancestorTitles, title].flatMap(idsOf))],
        })),
    };
  }

  async write(run) {
    if (run.length === 0) return;
    const folder = path.join(this.root, 'reports');
    const file = path.join(folder, 'requirements.json');
    mkdirSync(folder, { recursive: true });
    const lock = await waitForLock(path.join(folder, '.requirements.lock'), { timeoutMs: 10_000 });
    try {
      const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { levels: [], passed: [] };
      // A spec that is gone proves nothing any more.
      const passed = before.passed.filter((test) => existsSync(path.join(this.root, test.file)));
      const report = merge({ levels: before.levels, passed }, run);
      const text = JSON.stringify({ requirements: byRequirement(report), ...report }, null, 2);
      writeFileSync(`${file}.new`, `${text}\n`);
      renameSync(`${file}.new`, file);
    } finally {
      lock.release();
    }
  }
}

module.exports = RequirementsReporter;
