import { accepted, type Decider, type Decision, impossible, rejected } from '@yeyak/domain-kit';
import { evolve, type SupplyOrder, type SupplyOrderEvent, type SupplyOrderStatus } from './supply-order';

export type PlaceSupplyOrder = {
  type: 'PlaceSupplyOrder';
  order: Extract<SupplyOrderEvent, { type: 'SupplyOrdered' }>['order'];
};

/** What may be done with an order that stands. */
export type SupplyStep =
  { type: 'ShipSupply'; at: Date } | { type: 'DeliverSupply'; at: Date } | { type: 'CancelSupply'; at: Date };

export type SupplyOrderCommand = PlaceSupplyOrder | SupplyStep;

export type SupplyOrderRejection =
  { readonly tag: 'NotFound' } | { readonly tag: 'NotPossible'; readonly state: SupplyOrderStatus };

type SupplyDecision = Decision<SupplyOrderEvent, SupplyOrderRejection>;

const notPossible = (state: SupplyOrderStatus): SupplyDecision => rejected({ tag: 'NotPossible', state });

/** A step from the states in which it is allowed; where it has been taken already, nothing changes. */
function step(
  state: SupplyOrder,
  from: readonly SupplyOrderStatus[],
  done: readonly SupplyOrderStatus[],
  event: SupplyOrderEvent,
): SupplyDecision {
  if (done.includes(state.status)) return accepted();
  return from.includes(state.status) ? accepted(event) : notPossible(state.status);
}

function decide(command: SupplyOrderCommand, state: SupplyOrder | null): SupplyDecision {
  if (command.type === 'PlaceSupplyOrder') {
    return state ? notPossible(state.status) : accepted({ type: 'SupplyOrdered', order: command.order });
  }
  if (!state) return rejected({ tag: 'NotFound' });
  const { at } = command;
  switch (command.type) {
    case 'ShipSupply':
      return step(state, ['ORDERED'], ['SHIPPED', 'DELIVERED'], { type: 'SupplyShipped', at });
    case 'DeliverSupply':
      return step(state, ['ORDERED', 'SHIPPED'], ['DELIVERED'], { type: 'SupplyDelivered', at });
    case 'CancelSupply':
      return step(state, ['ORDERED'], ['CANCELLED'], { type: 'SupplyCancelled', at });
    default:
      return impossible(command);
  }
}

/** The rules of a supplier order (P1, P2): placed, perhaps shipped, delivered once; cancelled only before it is shipped. */
export const supplyOrderDecider: Decider<
  SupplyOrderCommand,
  SupplyOrder | null,
  SupplyOrderEvent,
  SupplyOrderRejection
> = { decide, evolve, initial: null };
