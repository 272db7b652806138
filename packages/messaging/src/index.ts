export { type Policy, policy } from './consumer';
export { enterInbox } from './inbox';
export { Loop } from './loop';
export { type Messaging, type MessagingOptions, startMessaging } from './messaging';
export { appendToOutbox, INSERT_OUTBOX } from './outbox';
export type { Database, SqlTransaction } from './sql';
export { cancelTimer, type DueTimer, setTimer, type TimerEntry, type TimerHandler } from './timers';
