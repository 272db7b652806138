import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { KeepMessage } from '../application/keep-message';

/** The process asks for a message to be sent (P11): it is kept, and sent after the commit. */
export const keepMessageWhenAsked = <Tx extends SqlTransaction>(keepMessage: KeepMessage<Tx>): Policy<Tx> =>
  policy<Tx, 'SendMessage'>('SendMessage', keepMessage);
