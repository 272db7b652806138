import type { PaymentReader } from '../application/read-payments';
import { createLoaders } from './loaders';

describe('loaders', () => {
  it('ask the store once for all of a request, in the order of the ids', async () => {
    const asked: string[][] = [];
    const payments = {
      byReservations: async (ids: readonly string[]) => {
        asked.push([...ids]);
        return [
          { id: 'p2', reservationId: 'r2' },
          { id: 'p1', reservationId: 'r2' },
        ] as never;
      },
      byIds: async (ids: readonly string[]) => {
        asked.push([...ids]);
        return [{ id: 'p2' }] as never;
      },
    } as Partial<PaymentReader> as PaymentReader;
    const loaders = createLoaders(payments);
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
