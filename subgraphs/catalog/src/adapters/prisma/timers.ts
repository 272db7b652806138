import { setTimer } from '@yeyak/messaging';
import type { Timers } from '../../application/ports';
import type { Tx } from './client';

/** Timers are rows beside the data: they survive whatever the data survive. */
export const timers: Timers<Tx> = {
  set: setTimer,
  async take(tx, owner, name) {
    return (await tx.$executeRaw`DELETE FROM timer WHERE owner = ${owner} AND name = ${name}`) > 0;
  },
};
