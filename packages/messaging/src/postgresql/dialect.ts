import type { Dialect } from '../dialect';
import { readFacts } from './facts';
import { subscriptions } from './subscriptions';
import { cancelTimer, setTimer, timers } from './timers';
import { appendToOutbox, enterInbox } from './messages';

/** Messaging on PostgreSQL: any number of replicas, side by side. */
export const postgresql: Dialect = {
  name: 'postgresql',
  appendToOutbox,
  enterInbox,
  setTimer,
  cancelTimer,
  readFacts,
  subscriptions,
  timers,
};
