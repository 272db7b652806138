import { postgresql } from './postgresql/dialect';

export { type Policy, policy } from './consumer';
export type { Dialect, DueTimer, TimerEntry } from './dialect';
export { Loop } from './loop';
export { type Messaging, type MessagingOptions, startMessaging } from './messaging';
export { INSERT_OUTBOX } from './postgresql/messages';
export { postgresql } from './postgresql/dialect';
export { sqlite } from './sqlite/dialect';
export type { Database, SqlTransaction } from './sql';
export type { TimerHandler } from './timers';

/** Messaging's statements on PostgreSQL, which most contexts have; others name their dialect: `sqlite.setTimer(…)`. */
export const { appendToOutbox, enterInbox, setTimer, cancelTimer } = postgresql;
