import type { SqlTransaction } from '@yeyak/messaging';
import type { PaymentStore } from '../application/ports';
import { createLoaders } from './loaders';

describe('loaders', () => {
  it('ask the store once for all of a request, in the order of the ids', async () => {
    const asked: string[][] = [];
    const store = {
      findByReservations: async (_: SqlTransaction, ids: readonly string[]) => {
        asked.push([...ids]);
        return [
          { id: 'p2', reservationId: 'r2' },
          { id: 'p1', reservationId: 'r2' },
        ] as never;
      },
      findByIds: async (_: SqlTransaction, ids: readonly string[]) => {
        asked.push([...ids]);
        return [{ id: 'p2' }] as never;
      },
    } as Partial<PaymentStore> as PaymentStore;
    const loaders = createLoaders(store, {} as SqlTransaction);
    expect(await Promise.all(['r1', 'r2', 'r1'].map((id) => loaders.attempts.load(id)))).toEqual([
      [],
      [
        { id: 'p2', reservationId: 'r2' },
        { id: 'p1', reservationId: 'r2' },
      ],
      [],
    ]);
    expect(await Promise.all(['p1', 'p2'].map((id) => loaders.payment.load(id)))).toEqual([
      null,
      { id: 'p2' },
    ]);
    expect(asked).toEqual([
      ['r1', 'r2'],
      ['p1', 'p2'],
    ]);
  });
});
