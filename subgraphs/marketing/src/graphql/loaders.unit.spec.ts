import { createLoaders } from './loaders';

describe('loaders', () => {
  it('ask the store once for all of a request, in the order of the ids, and not for what cannot be an id', async () => {
    const asked: string[][] = [];
    const answering =
      (rows: object[]) =>
      async (ids: readonly string[]): Promise<never> => {
        asked.push([...ids]);
        return rows as never;
      };
    const loaders = createLoaders({
      coupons: {
        byIds: answering([{ id: 'c2' }]),
        byReservations: answering([{ id: 'c1', reservationId: 'r2' }]),
      },
      campaigns: { byIds: answering([{ id: 'k1' }]) },
    });
    expect(await Promise.all(['c1', 'c2', 'c1'].map((id) => loaders.coupon.load(id)))).toEqual([
      null,
      { id: 'c2' },
      null,
    ]);
    expect(await Promise.all(['r1', 'r2', 'a\0'].map((id) => loaders.couponOf.load(id)))).toEqual([
      null,
      { id: 'c1', reservationId: 'r2' },
      null,
    ]);
    expect(await loaders.campaign.load('k1')).toEqual({ id: 'k1' });
    expect(asked).toEqual([['c1', 'c2'], ['r1', 'r2'], ['k1']]);
  });
});
