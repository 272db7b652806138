/** What `bin/*.mjs` call: each takes the words after the command and resolves with the exit code. */
export { start } from './commands/start';
export { reset } from './commands/reset';
export { test } from './commands/test';
export { build } from './commands/build';
