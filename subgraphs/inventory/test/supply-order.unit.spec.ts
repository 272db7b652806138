import { specify } from '@yeyak/testkit';
import type { SupplyOrderEvent } from '../src/domain/supply-order';
import { supplyOrderDecider } from '../src/domain/supply-order.decider';

const given = specify(supplyOrderDecider);
const at = new Date('2026-11-21T03:00:00Z');
const later = new Date('2026-11-22T03:00:00Z');
const order = {
  id: 'o1',
  providerId: 'store-seongsu',
  supplierId: 'supplier-hanbit',
  lines: [
    {
      sku: 'milk',
      productName: { ko: '우유', en: 'Milk' },
      unitPrice: { amount: 900, currency: 'KRW' },
      quantity: 10,
      group: null,
      lot: null,
      expiresOn: null,
    },
  ],
  orderedBy: 'staff-seongsu',
  orderedAt: at,
};
const ordered: SupplyOrderEvent = { type: 'SupplyOrdered', order };
const shipped: SupplyOrderEvent = { type: 'SupplyShipped', at };
const delivered: SupplyOrderEvent = { type: 'SupplyDelivered', at };
const cancelled: SupplyOrderEvent = { type: 'SupplyCancelled', at };

describe('a supplier order', () => {
  it('P1 is placed', () => {
    const state = given().when({ type: 'PlaceSupplyOrder', order }).then([ordered]);
    expect(state).toEqual({ ...order, status: 'ORDERED' });
  });

  it('P2 is shipped, then delivered', () => {
    given([ordered]).when({ type: 'ShipSupply', at }).then([shipped]);
    const state = given([ordered, shipped])
      .when({ type: 'DeliverSupply', at: later })
      .then([{ type: 'SupplyDelivered', at: later }]);
    expect(state).toMatchObject({ status: 'DELIVERED', shippedAt: at, deliveredAt: later });
  });

  it('P2 may be delivered without a word before', () => {
    const state = given([ordered]).when({ type: 'DeliverSupply', at }).then([delivered]);
    expect(state).toMatchObject({ status: 'DELIVERED', shippedAt: null });
  });

  it('may be cancelled only before it is on its way', () => {
    given([ordered]).when({ type: 'CancelSupply', at }).then([cancelled]);
    given([ordered, shipped])
      .when({ type: 'CancelSupply', at })
      .rejected('NotPossible', { state: 'SHIPPED' });
    given([ordered, delivered])
      .when({ type: 'CancelSupply', at })
      .rejected('NotPossible', { state: 'DELIVERED' });
  });

  it('does not move once it is cancelled', () => {
    for (const type of ['ShipSupply', 'DeliverSupply'] as const)
      given([ordered, cancelled]).when({ type, at }).rejected('NotPossible', { state: 'CANCELLED' });
  });

  it('takes the same step twice as once', () => {
    given([ordered, shipped]).when({ type: 'ShipSupply', at: later }).then([]);
    given([ordered, delivered]).when({ type: 'ShipSupply', at: later }).then([]);
    given([ordered, delivered]).when({ type: 'DeliverSupply', at: later }).then([]);
    given([ordered, cancelled]).when({ type: 'CancelSupply', at: later }).then([]);
  });

  it('is not there before it is placed', () => {
    given().when({ type: 'ShipSupply', at }).rejected('NotFound');
  });
});
