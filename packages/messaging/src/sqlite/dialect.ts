import type { Dialect } from '../dialect';
import { appendToOutbox, enterInbox } from './messages';
import { readFacts } from './facts';
import { subscriptions } from './subscriptions';
import { cancelTimer, setTimer, timers } from './timers';

/**
 * Messaging on SQLite and libSQL. Transactions write one after the other, so a message's position is the order in which
 * they commit, and nothing has to be skipped because somebody else is at it. Instants are whole milliseconds, as
 * Prisma keeps them (`timestampFormat: 'unixepoch-ms'`).
 */
export const sqlite: Dialect = {
  name: 'sqlite',
  appendToOutbox,
  enterInbox,
  setTimer,
  cancelTimer,
  readFacts,
  subscriptions,
  timers,
};
