import { z } from 'zod';
import { commands, facts, type MessageOf } from './envelope';

const stock = z.object({
  sku: z.string(),
  providerId: z.string(),
  quantity: z.number().int().positive(),
  /** On hand after this movement: received − deducted + restored − lost. */
  onHand: z.number().int().nonnegative(),
});
/** `supply` is all that ever came in less what was lost: what a pool may promise at most. */
const supply = z.object({ supply: z.number().int().nonnegative() });

/** Facts of `inventory`. The aggregate is the stock item, its id the sku. */
export const inventoryFacts = facts('inventory', {
  StockReceived: stock.extend(supply.shape).extend({ supplyOrderId: z.string().nullable() }),
  StockLost: stock.extend(supply.shape).extend({ note: z.string().nullable() }),
  StockDeducted: stock.extend({ reservationId: z.string() }),
  StockRestored: stock.extend({ reservationId: z.string() }),
  StockDeductionRefused: z.object({
    sku: z.string(),
    reservationId: z.string(),
    quantity: z.number().int().positive(),
    /** `CLOSED`: the reservation's stock was given back before it was taken. */
    code: z.enum(['INSUFFICIENT_STOCK', 'UNKNOWN_SKU', 'CLOSED']),
  }),
  /** Restoring found nothing deducted: the deduction, should it still come, is refused. */
  StockRestoreNotNeeded: z.object({ sku: z.string(), reservationId: z.string() }),
});
export type InventoryFact = MessageOf<typeof inventoryFacts>;

export const inventoryCommands = commands('reservation', 'inventory', {
  /** Takes stock for a reservation, at most once per reservation and sku. */
  DeductStock: z.object({
    reservationId: z.string(),
    providerId: z.string(),
    sku: z.string(),
    quantity: z.number().int().positive(),
  }),
  /** Gives back what the reservation took, at most once; closes the way for a deduction that has not come yet. */
  RestoreStock: z.object({
    reservationId: z.string(),
    providerId: z.string(),
    sku: z.string(),
    quantity: z.number().int().positive(),
  }),
});
export type InventoryCommand = MessageOf<typeof inventoryCommands>;
