/**
 * Which requirements were proven by which tests. CommonJS without a build step, as Jest loads reporters by a plain
 * `require`; the types are in `requirements.d.cts`.
 */
const ID = /^[A-Z][a-z]?\d+$/;

/** `"P6 X2, X5: unpaid …"` → `['P6', 'X2', 'X5']`. */
function idsOf(name) {
  const ids = [];
  for (const word of name.split(/[\s,:]+/)) {
    if (!ID.test(word)) break;
    ids.push(word);
  }
  return ids;
}

/** Takes in what one run of Jest found out: its word replaces all that was known of the files that it ran. */
function merge(report, run) {
  const ran = new Set(run.map(({ level, file }) => `${level} ${file}`));
  const kept = report.passed.filter(({ level, file }) => !ran.has(`${level} ${file}`));
  const passed = run.flatMap(({ level, file, tests }) =>
    tests.filter(({ ids }) => ids.length > 0).map(({ name, ids }) => ({ level, file, name, ids })),
  );
  return {
    levels: [...new Set([...report.levels, ...run.map(({ level }) => level)])].sort(),
    passed: [...kept, ...passed].sort((a, b) =>
      [a.level, a.file, a.name].join('\0') < [b.level, b.file, b.name].join('\0') ? -1 : 1,
    ),
  };
}

/** Ids in the order in which people read them: P2 before P10. */
const inOrder = (a, b) => a.localeCompare(b, 'en', { numeric: true });

/** The report as it is written: by id, then by level. */
function byRequirement({ passed }) {
  const ids = [...new Set(passed.flatMap((test) => test.ids))].sort(inOrder);
  return Object.fromEntries(
    ids.map((id) => {
      const levels = {};
      for (const { level, file, name, ids: of } of passed)
        if (of.includes(id)) (levels[level] ??= []).push({ file, name });
      return [id, levels];
    }),
  );
}

module.exports = { idsOf, merge, byRequirement };
