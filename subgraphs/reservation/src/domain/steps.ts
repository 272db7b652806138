import type { DeskAction, Localized } from '@yeyak/contracts';
import type { ClaimRule, Step } from './kind';
import type { Reservation } from './reservation';

/** What a step does; `step` and `pivot` give it a name and a place. */
type Action = Omit<Step, 'name' | 'pivot' | 'undo' | 'undoOrder' | 'due' | 'draws'> &
  Partial<Pick<Step, 'due' | 'draws'>>;
type Undo = Pick<Step, 'undo' | 'undoOrder'>;
interface Extras {
  undo?: Undo;
  due?: Step['due'];
}

/** A step that can be compensated. */
export const step = (name: string, action: Action, { undo, due }: Extras = {}): Step => ({
  ...action,
  name,
  draws: action.draws ?? false,
  pivot: false,
  undo: undo?.undo ?? null,
  undoOrder: undo?.undoOrder ?? null,
  due: due ?? action.due ?? null,
});

/** The step after which there is no way back. Until it is done it can be undone too. */
export const pivot = (name: string, action: Action, extras: Extras = {}): Step => ({
  ...step(name, action, extras),
  pivot: true,
});

/**
 * The customer pays, within their request. `refuse`: where payment is not to be had the reservation is given up at
 * once; `payLater`: it is held and paid for later (X1).
 */
export const capturePayment = ({ whenUnavailable }: { whenUnavailable: 'refuse' | 'payLater' }): Action => ({
  command: null, // called synchronously by the use case, with the reservation's payment key
  order: null,
  succeedsOn: ['PaymentApproved'],
  refusedOn: ['PaymentDeclined'],
  status: 'HELD',
  pays: { whenUnavailable },
});

/** No money of the reservation's key stays with us: refunded, or voided before it was charged. */
export const cancelPayment = (): Undo => ({
  undo: { command: 'CancelPayment', doneOn: ['PaymentVoided', 'PaymentRefunded'], refusedOn: [] },
  undoOrder: (reservation) => ({
    type: 'CancelPayment',
    payload: {
      key: paymentKey(reservation),
      reservationId: reservation.id,
      amount: reservation.total,
      reason: reservation.reason?.code ?? 'UNDONE',
    },
  }),
});

/** The provider's stock goes down by the quantity; the provider may be away meanwhile. */
export const deductStock = (): Action => ({
  command: 'DeductStock',
  order: (reservation) => ({ type: 'DeductStock', payload: stockOf(reservation) }),
  succeedsOn: ['StockDeducted'],
  refusedOn: ['StockDeductionRefused'],
  status: 'CONFIRMED',
  pays: null,
  draws: true,
});

/** What was deducted goes back; a deduction that has not been carried out yet never will be. */
export const restoreStock = (): Undo => ({
  undo: { command: 'RestoreStock', doneOn: ['StockRestored', 'StockRestoreNotNeeded'], refusedOn: [] },
  undoOrder: (reservation) => ({ type: 'RestoreStock', payload: stockOf(reservation) }),
});

/**
 * Work for the provider's desk, with the actions that it offers there, in the kind's words. It is done when the desk
 * completes it, or, where it only decides (`confirm`, `deny`), when it confirms.
 */
export function workOrder(actions: Partial<Record<DeskAction, Localized>>): Action {
  const decides = actions.CONFIRM !== undefined && actions.COMPLETE === undefined;
  return {
    command: 'OpenWorkOrder',
    order: (reservation) => ({
      type: 'OpenWorkOrder',
      payload: {
        ...workOrderOf(reservation),
        customerId: reservation.customerId,
        contactId: reservation.contactId,
        offeringId: reservation.offeringId,
        title: reservation.offeringName,
        kind: { code: reservation.kind, label: reservation.kindLabel },
        quantity: reservation.quantity,
        actions: (Object.entries(actions) as [DeskAction, Localized][]).map(([action, label]) => ({
          action,
          label,
        })),
        gates: { start: [], withdraw: [] },
        dueAt: null,
      },
    }),
    succeedsOn: [decides ? 'WorkOrderConfirmed' : 'WorkOrderCompleted'],
    refusedOn: ['WorkOrderDenied'],
    status: decides ? 'REQUESTED' : 'CONFIRMED',
    pays: null,
  };
}

/** The desk is asked first: what it has done already is not undone. */
export const withdrawWorkOrder = (): Undo => ({
  undo: {
    command: 'WithdrawWorkOrder',
    doneOn: ['WorkOrderWithdrawn'],
    refusedOn: ['WorkOrderWithdrawalRefused'],
  },
  undoOrder: (reservation) => ({
    type: 'WithdrawWorkOrder',
    payload: { ...workOrderOf(reservation), reason: reservation.reason?.code ?? 'UNDONE' },
  }),
});

/** The key of the reservation's payment attempt: charged at most once, refunded at most once. */
export const paymentKey = ({ id, paymentAttempt }: Pick<Reservation, 'id' | 'paymentAttempt'>): string =>
  `${id}:${paymentAttempt}`;

const workOrderOf = ({ id, providerId }: Reservation) => ({
  workOrderId: id,
  reservationId: id,
  providerId,
});

function stockOf({ id, providerId, sku, quantity }: Reservation) {
  if (sku === null) throw new Error(`reservation ${id} takes stock, but what it is for has no sku`);
  return { reservationId: id, providerId, sku, quantity };
}

const unmet = (offeringId: string, what: string): never => {
  throw new Error(`${offeringId} has no ${what} to claim`);
};

/** Claims of the offering's stock: what the provider has received less what is promised. */
export const stock: ClaimRule = {
  pool: ({ offeringId, sku }) => stockPool(sku ?? unmet(offeringId, 'sku')),
  needs: 'stock',
  returns: false,
};

/** Claims any unit of the offering's group: which one is drawn later. */
export const anyOfGroup: ClaimRule = {
  pool: ({ offeringId, providerId, stockGroup }) =>
    groupPool(providerId, stockGroup ?? unmet(offeringId, 'stock group')),
  needs: 'stockGroup',
  returns: false,
};

/** Claims a place in the slot that was chosen. */
export const slot: ClaimRule = {
  pool: (what) => slotPool(what.offeringId, what.slot?.startsAt ?? unmet(what.offeringId, 'slot')),
  needs: 'slot',
  returns: false,
};

/** Claims a copy that comes back. */
export const copy: ClaimRule = {
  pool: ({ offeringId }) => capacityPool(offeringId),
  needs: 'capacity',
  returns: true,
};

/** Claims a seat of something that takes place once. */
export const seat: ClaimRule = { ...copy, returns: false };

export const stockPool = (sku: string): string => `stock:${sku}`;
export const groupPool = (providerId: string, group: string): string => `group:${providerId}:${group}`;
export const slotPool = (offeringId: string, startsAt: Date): string =>
  `slot:${offeringId}:${startsAt.toISOString()}`;
export const capacityPool = (offeringId: string): string => `capacity:${offeringId}`;
