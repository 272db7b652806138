import type { DeskAction, Labelled, Localized } from '@yeyak/contracts';
import type { Due, Stage, Step } from './kind';
import { letterOf } from './letter';
import type { Reservation } from './reservation';

/** What a step does; `step` and `pivot` give it a name and a place. */
type Action = Pick<Step, 'command' | 'order' | 'succeedsOn' | 'refusedOn' | 'status'> & Partial<Traits>;
type Traits = Pick<Step, 'draws' | 'pays' | 'missedOn' | 'endedByCustomer' | 'due' | 'remind'>;
type Undo = Pick<Step, 'undo' | 'undoOrder'>;
interface Extras {
  undo?: Undo;
  due?: Due;
  /** What the customer is told before that. */
  remind?: Step['remind'];
}

const PLAIN: Traits = {
  draws: false,
  pays: null,
  missedOn: [],
  endedByCustomer: false,
  due: null,
  remind: null,
};

/** A step that can be compensated. */
export const step = (name: string, action: Action, { undo, due, remind }: Extras = {}): Step => ({
  ...PLAIN,
  ...action,
  name,
  pivot: false,
  undo: undo?.undo ?? null,
  undoOrder: undo?.undoOrder ?? null,
  due: due ?? action.due ?? null,
  remind: remind ?? action.remind ?? null,
});

/**
 * The step after which there is no way back. Until it is done it can be undone too; a desk that has done it takes nothing
 * back any more, so that it cannot agree to what the process has passed.
 */
export const pivot = (name: string, action: Action, extras: Extras = {}): Step => ({
  ...step(name, { ...action, order: closing(action) }, extras),
  pivot: true,
});

/** Orders for a desk say which of its actions is the one that is waited for. */
const closing = ({ order, succeedsOn }: Action): Action['order'] =>
  order &&
  ((reservation) => {
    const made = order(reservation);
    if (made.type !== 'OpenWorkOrder') return made;
    const actions = made.payload.actions.map((option) => ({
      ...option,
      closes: succeedsOn.some((fact) => fact === factOfAction(option.action)),
    }));
    return { ...made, payload: { ...made.payload, actions } };
  });

/**
 * The customer pays, within their request. `refuse`: where payment is declined, or not to be had, the reservation is
 * given up at once; `payLater`: it is held and can be paid for until the hold ends (X1).
 */
export const capturePayment = ({ whenUnavailable }: { whenUnavailable: 'refuse' | 'payLater' }): Action => ({
  command: null, // called synchronously by the use case, with the reservation's payment key
  order: null,
  succeedsOn: ['PaymentApproved'],
  refusedOn: whenUnavailable === 'refuse' ? ['PaymentDeclined'] : [],
  status: 'HELD',
  pays: { whenUnavailable, againOn: whenUnavailable === 'refuse' ? [] : ['PaymentDeclined'] },
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
      reason: reasonOf(reservation),
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
  draws: true,
});

/** What was deducted goes back; a deduction that has not been carried out yet never will be. */
export const restoreStock = (): Undo => ({
  undo: { command: 'RestoreStock', doneOn: ['StockRestored', 'StockRestoreNotNeeded'], refusedOn: [] },
  undoOrder: (reservation) => ({ type: 'RestoreStock', payload: stockOf(reservation) }),
});

/** One of the units in stock is picked at random and set aside: `Reservation.item` says which. */
export const drawStock = (): Action => ({
  command: 'DrawStock',
  order: (reservation) => ({
    type: 'DrawStock',
    // The id's random bits are the lot that is cast: repeated, the draw is the same.
    payload: {
      ...drawOf(reservation),
      quantity: reservation.quantity,
      seed: reservation.id,
      neededOn: dayOf(reservation),
    },
  }),
  succeedsOn: ['StockDrawn'],
  refusedOn: ['StockDrawRefused'],
  status: 'REQUESTED',
  draws: true,
});

/** The very unit that was drawn goes back; a draw that has not been made yet never will be. */
export const restoreDraw = (): Undo => ({
  undo: { command: 'RestoreDraw', doneOn: ['StockRestored', 'StockRestoreNotNeeded'], refusedOn: [] },
  undoOrder: (reservation) => ({ type: 'RestoreDraw', payload: drawOf(reservation) }),
});

const DESK_SAYS = {
  CONFIRM: { fact: 'WorkOrderConfirmed', status: 'REQUESTED' },
  START: { fact: 'WorkOrderStarted', status: 'CONFIRMED' },
  COMPLETE: { fact: 'WorkOrderCompleted', status: 'CONFIRMED' },
} as const;

const factOfAction = (action: DeskAction): string | undefined =>
  (DESK_SAYS as Partial<Record<DeskAction, { fact: string }>>)[action]?.fact;

export interface DeskWork {
  /** All that the desk can ever do with it, in the kind's words. */
  actions: Partial<Record<DeskAction, Localized>>;
  /** The action with which the step is done; the last of CONFIRM, START and COMPLETE where it is left out. */
  until?: keyof typeof DESK_SAYS;
  /** What has to answer before the work starts, or before it is withdrawn, as capability names. */
  gates?: { start?: readonly string[]; withdraw?: readonly string[] };
  /** What can be noted on its way; with one that `closes` it can no longer be taken back. */
  milestones?: readonly (Labelled & { closes?: boolean })[];
  needsAddress?: boolean;
}

/** Work for the provider's desk. Denied, or marked as a no-show before `until`, it is refused. */
export function workOrder({
  actions,
  until,
  gates,
  milestones = [],
  needsAddress = false,
}: DeskWork): Action {
  const says = DESK_SAYS[until ?? lastOf(actions)];
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
        slot: slotOf(reservation),
        participantIds: [...reservation.participantIds],
        item: reservation.item,
        needsAddress,
        milestones: [...milestones],
        actions: (Object.entries(actions) as [DeskAction, Localized][]).map(([action, label]) => ({
          action,
          label,
        })),
        gates: { start: [...(gates?.start ?? [])], withdraw: [...(gates?.withdraw ?? [])] },
        dueAt: reservation.dueAt?.toISOString() ?? null,
      },
    }),
    succeedsOn: [says.fact],
    refusedOn: [
      ...(actions.DENY ? ['WorkOrderDenied'] : []),
      ...(actions.NO_SHOW && says.fact === 'WorkOrderCompleted' ? ['WorkOrderNoShow'] : []),
    ],
    status: says.status,
  };
}

/**
 * Waits until the desk has completed work that it was given before. Where nobody came it is over as well, and nothing
 * is given back.
 */
export const desk = ({
  noShow,
  status,
}: {
  noShow: boolean;
  status: 'CONFIRMED' | 'IN_PROGRESS';
}): Action => ({
  command: null,
  order: null,
  succeedsOn: ['WorkOrderCompleted', ...(noShow ? ['WorkOrderNoShow'] : [])],
  refusedOn: [],
  missedOn: noShow ? ['WorkOrderNoShow'] : [],
  status,
});

/** The desk is asked first: what it has done already is not undone. @param letter what is sent with it, if a gate does. */
export const withdrawWorkOrder = ({ letter }: { letter?: Stage } = {}): Undo => ({
  undo: {
    command: 'WithdrawWorkOrder',
    doneOn: ['WorkOrderWithdrawn'],
    refusedOn: ['WorkOrderWithdrawalRefused'],
    agreedOn: ['WorkOrderWithdrawalAgreed'],
  },
  undoOrder: (reservation) => ({
    type: 'WithdrawWorkOrder',
    payload: {
      ...workOrderOf(reservation),
      reason: reasonOf(reservation),
      letter: letter ? letterOf(reservation, letter) : null,
    },
  }),
});

/** What was reserved begins by itself at the time of its slot (E7). */
export const untilItBegins = (): Action => ({
  command: null,
  order: null,
  succeedsOn: ['SlotBegan'],
  refusedOn: [],
  status: 'CONFIRMED',
  due: { from: 'slotStart', ms: 0, then: 'done' },
});

/** It lasts a while: until the customer gives it back, or until its time is over (B6, B7). */
export const period = (
  ms: number,
  { remind }: { remind?: { before: number; text: Localized } } = {},
): Action => ({
  command: null,
  order: null,
  succeedsOn: ['PeriodEnded'],
  refusedOn: [],
  status: 'IN_PROGRESS',
  endedByCustomer: true,
  due: { from: 'step', ms, then: 'done' },
  remind: remind ?? null,
});

/** The dose is entered into the person's own record (V7). For the person it is over by then. */
export const recordVaccination = (): Action => ({
  command: 'RecordVaccination',
  order: (reservation) => {
    const { id, personId, customerId, providerId, providerName, doses, item, updatedAt } = reservation;
    if (!personId || !doses || !item) throw new Error(`reservation ${id} has no dose to record`);
    return {
      type: 'RecordVaccination',
      payload: {
        reservationId: id,
        personId,
        customerId,
        providerId,
        providerName,
        disease: doses.disease,
        sku: item.sku,
        vaccine: item.name,
        lot: item.lot,
        doses: doses.count,
        intervalDays: doses.intervalDays,
        vaccinatedAt: updatedAt.toISOString(),
      },
    };
  },
  succeedsOn: ['VaccinationRecorded'],
  refusedOn: [],
  status: 'COMPLETED',
});

/** The key of the reservation's payment attempt: charged at most once, refunded at most once. */
export const paymentKey = ({ id, paymentAttempt }: Pick<Reservation, 'id' | 'paymentAttempt'>): string =>
  `${id}:${paymentAttempt}`;

function lastOf(actions: DeskWork['actions']): keyof typeof DESK_SAYS {
  const last = (['COMPLETE', 'START', 'CONFIRM'] as const).find((action) => actions[action]);
  if (!last) throw new Error('work that can neither be confirmed, started nor completed');
  return last;
}

const reasonOf = ({ reason }: Reservation): string => reason?.code ?? 'UNDONE';

/** A reservation's time as messages carry it. */
export const slotOf = ({ slot }: Pick<Reservation, 'slot'>) =>
  slot && {
    startsAt: slot.startsAt.toISOString(),
    endsAt: slot.endsAt.toISOString(),
    timeZone: slot.timeZone,
  };

/** The day of its slot, as a calendar at that place has it: `2026-12-01`. */
const dayOf = ({ slot }: Reservation): string | null =>
  slot && new Intl.DateTimeFormat('sv-SE', { timeZone: slot.timeZone }).format(slot.startsAt);

const workOrderOf = ({ id, providerId }: Reservation) => ({
  workOrderId: id,
  reservationId: id,
  providerId,
});

function stockOf({ id, providerId, sku, quantity }: Reservation) {
  if (sku === null) throw new Error(`reservation ${id} takes stock, but what it is for has no sku`);
  return { reservationId: id, providerId, sku, quantity };
}

function drawOf({ id, providerId, stockGroup }: Reservation) {
  if (stockGroup === null) throw new Error(`reservation ${id} draws, but what it is for has no group`);
  return { reservationId: id, providerId, group: stockGroup };
}
