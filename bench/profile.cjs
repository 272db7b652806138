// Preloaded into a process by a benchmark: leaves a CPU profile in $CPU_PROFILE when the process ends.
const { Session } = require('node:inspector');
const { writeFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

if (process.env.CPU_PROFILE) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.start');
  process.on('exit', () => {
    session.post('Profiler.stop', (error, result) => {
      if (error) return;
      mkdirSync(path.dirname(process.env.CPU_PROFILE), { recursive: true });
      writeFileSync(process.env.CPU_PROFILE, JSON.stringify(result.profile));
    });
  });
}
