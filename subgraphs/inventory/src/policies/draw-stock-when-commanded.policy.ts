import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { DrawStock } from '../application/draw-stock';

/** The process wants one of a group's units picked at random for a reservation, and taken (V4, V5). */
export const drawStockWhenCommanded = <Tx extends SqlTransaction>(
  draw: DrawStock<Tx>,
  clock: () => Date,
): Policy<Tx> =>
  policy<Tx, 'DrawStock'>('DrawStock', ({ id, correlationId, payload }, tx) =>
    draw(tx, { ...payload, at: clock() }, { correlationId, messageId: id }),
  );
