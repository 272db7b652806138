import { z } from 'zod';
import { commands, facts, type MessageOf } from './envelope';
import { instant, labelled, letter, localized, period } from './values';

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
  /** A gate that an action waits for has answered or still keeps it waiting (D3, D7, D8). */
  WorkOrderGateChanged: workOrder.extend({
    /** What waits: the start of the work or its withdrawal. */
    action: z.enum(['START', 'WITHDRAW']),
    /** A capability's name, e.g. `coupon.issue`. */
    gate: z.string(),
    state: z.enum(['WAITING', 'OPEN', 'REFUSED']),
    at: instant,
  }),
  WorkOrderStarted: act,
  /** One of the milestones that the work order declares was reached: a step of a parcel's way. */
  WorkOrderMilestoneReached: act.extend({ milestone: labelled, note: z.string().nullable() }),
  WorkOrderCompleted: act,
  WorkOrderNoShow: act,
  /** It is agreed that the work will not be done; the gates of its withdrawal have yet to answer. */
  WorkOrderWithdrawalAgreed: act,
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
   * CONFIRM and DENY come before START, START before COMPLETE, where they are among them. Once one that `closes` is
   * done the work is not taken back any more.
   * `gates` names what must have answered before an action takes effect (D3, D7, D8), as capability names.
   */
  OpenWorkOrder: workOrder.extend({
    customerId: z.string(),
    contactId: z.string(),
    offeringId: z.string(),
    title: localized,
    kind: labelled,
    quantity: z.number().int().positive(),
    /** When the person is expected, where there is a time; with the provider's zone. */
    slot: period.extend({ timeZone: z.string() }).nullable().default(null),
    /** Whom it is for, one contact each, where they are named (a course's participants). */
    participantIds: z.array(z.string()).default([]),
    /** What was set aside for it: the vaccine that was drawn. */
    item: z.object({ sku: z.string(), name: localized, lot: z.string().nullable() }).nullable().default(null),
    /** Whether the desk needs the contact's address. */
    needsAddress: z.boolean().default(false),
    /**
     * What can be noted while the work is under way, in the order in which it usually happens. Once one that `closes`
     * is reached the work is not taken back any more; without any it can be until it is completed.
     */
    milestones: z.array(labelled.extend({ closes: z.boolean().default(false) })).default([]),
    actions: z.array(z.object({ action: deskAction, label: localized, closes: z.boolean().default(false) })),
    gates: z.object({ start: z.array(z.string()), withdraw: z.array(z.string()) }),
    dueAt: instant.nullable(),
  }),
  /** `letter`: what the gate `message.sendCancellation` sends, where the withdrawal has that gate. */
  WithdrawWorkOrder: workOrder.extend({ reason: z.string(), letter: letter.nullable().default(null) }),
});
