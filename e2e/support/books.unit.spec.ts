import { sumOf } from './books';

const line = (key: string, charges: number, refunds = 0) => ({
  key,
  charges,
  refunds,
  charged: charges * 3_000,
  refunded: refunds * 3_000,
});

describe('what the payment provider’s books say of a reservation', () => {
  it('tells one charge from two under one key', () => {
    expect(sumOf([line('r1:1', 1)], 'r1')).toEqual({ charges: 1, refunds: 0 });
    expect(sumOf([line('r1:1', 2)], 'r1')).toEqual({ charges: 2, refunds: 0 });
  });

  it('tells one charge from one more in another attempt', () => {
    expect(sumOf([line('r1:1', 1), line('r1:2', 1)], 'r1')).toEqual({ charges: 2, refunds: 0 });
    expect(sumOf([line('r1:1', 0), line('r1:2', 1)], 'r1')).toEqual({ charges: 1, refunds: 0 });
  });

  it('tells one refund from none and from two', () => {
    expect(sumOf([line('r1:1', 1, 1)], 'r1')).toEqual({ charges: 1, refunds: 1 });
    expect(sumOf([line('r1:1', 1, 2)], 'r1')).toEqual({ charges: 1, refunds: 2 });
  });

  it('leaves out the others, and knows of none where there is none', () => {
    expect(sumOf([line('r10:1', 1), line('r2:1', 1), line('xr1:1', 1)], 'r1')).toEqual({
      charges: 0,
      refunds: 0,
    });
  });
});
