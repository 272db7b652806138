import { z } from 'zod';
import { commands, facts, type MessageOf } from './envelope';
import { instant, labelled, localized } from './values';

const workOrder = z.object({
  workOrderId: z.string(),
  reservationId: z.string(),
  providerId: z.string(),
});
const act = workOrder.extend({ by: z.string().nullable(), at: instant });

/** Facts of `fulfillment`: what the provider's desk did. */
export const fulfillmentFacts = facts('fulfillment', {
  WorkOrderOpened: workOrder.extend({ at: instant }),
  WorkOrderConfirmed: act,
  WorkOrderDenied: act.extend({ note: z.string().nullable() }),
  WorkOrderStarted: act,
  WorkOrderCompleted: act,
  WorkOrderNoShow: act,
  WorkOrderWithdrawn: act,
  /** The work was already done (or denied) when it was to be withdrawn. */
  WorkOrderWithdrawalRefused: act.extend({ state: z.string() }),
});
export type FulfillmentFact = MessageOf<typeof fulfillmentFacts>;

/** What a desk can do with a work order. Its label is the kind's word: "Picked up", "Approve". */
export const deskAction = z.enum(['CONFIRM', 'DENY', 'START', 'COMPLETE', 'NO_SHOW']);
export type DeskAction = z.infer<typeof deskAction>;

export const fulfillmentCommands = commands('reservation', 'fulfillment', {
  /**
   * Puts work on a provider's desk. `actions` are all that it will ever allow, in the kind's words;
   * CONFIRM and DENY come before START, START before COMPLETE, where they are among them.
   * `gates` names what must have answered before an action takes effect (D3, D7, D8), as capability names.
   */
  OpenWorkOrder: workOrder.extend({
    customerId: z.string(),
    contactId: z.string(),
    offeringId: z.string(),
    title: localized,
    kind: labelled,
    quantity: z.number().int().positive(),
    actions: z.array(z.object({ action: deskAction, label: localized })),
    gates: z.object({ start: z.array(z.string()), withdraw: z.array(z.string()) }),
    dueAt: instant.nullable(),
  }),
  WithdrawWorkOrder: workOrder.extend({ reason: z.string() }),
});
export type FulfillmentCommand = MessageOf<typeof fulfillmentCommands>;
