'use strict';
// Loaded before the main file of every process of the platform (node --require): ends it when whoever started it has
// ended without having stopped it. The channel closes with the parent, however that ended.
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    // A context that does not follow within its own limit of 10 s.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 12_000).unref();
  });
  // Listening must not keep alive a process that has nothing else to do.
  process.channel.unref();
}
