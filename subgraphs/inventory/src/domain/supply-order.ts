import type { Localized, Money } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';

/** One product of an order, with what the supplier asks for one piece. */
export interface SupplyOrderLine {
  sku: string;
  productName: Localized;
  unitPrice: Money;
  quantity: number;
  /** The group of interchangeable units that a new sku belongs to; `null`: it stands for itself alone. */
  group: string | null;
  /** Which lot is to come, where that is known already; a delivery may say otherwise. */
  lot: string | null;
  /** The last day on which that lot may be used, `2027-05-31`. */
  expiresOn: string | null;
}

interface Placed {
  id: string;
  providerId: string;
  supplierId: string;
  lines: readonly SupplyOrderLine[];
  orderedBy: string;
  orderedAt: Date;
}

/** An order as it stands. A supplier may deliver without a word before: then `shippedAt` stays `null`. */
export type SupplyOrder =
  | (Placed & { status: 'ORDERED' })
  | (Placed & { status: 'SHIPPED'; shippedAt: Date })
  | (Placed & { status: 'DELIVERED'; shippedAt: Date | null; deliveredAt: Date })
  | (Placed & { status: 'CANCELLED'; cancelledAt: Date });

export type SupplyOrderStatus = SupplyOrder['status'];

export type SupplyOrderEvent =
  | { type: 'SupplyOrdered'; order: Placed }
  | { type: 'SupplyShipped'; at: Date }
  | { type: 'SupplyDelivered'; at: Date }
  | { type: 'SupplyCancelled'; at: Date };

/** What an event makes of an order. @throws where the event cannot follow: a bug, never a refusal. */
export function evolve(state: SupplyOrder | null, event: SupplyOrderEvent): SupplyOrder {
  if (event.type === 'SupplyOrdered') return { ...event.order, status: 'ORDERED' };
  if (!state) throw new Error(`${event.type} without an order`);
  const { id, providerId, supplierId, lines, orderedBy, orderedAt } = state;
  const placed: Placed = { id, providerId, supplierId, lines, orderedBy, orderedAt };
  switch (event.type) {
    case 'SupplyShipped':
      return { ...placed, status: 'SHIPPED', shippedAt: event.at };
    case 'SupplyDelivered':
      return {
        ...placed,
        status: 'DELIVERED',
        shippedAt: state.status === 'SHIPPED' ? state.shippedAt : null,
        deliveredAt: event.at,
      };
    case 'SupplyCancelled':
      return { ...placed, status: 'CANCELLED', cancelledAt: event.at };
    default:
      return impossible(event);
  }
}
