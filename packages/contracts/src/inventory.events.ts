import { z } from 'zod';
import { commands, facts } from './envelope';
import { localDate, localized } from './values';

const stock = z.object({
  sku: z.string(),
  providerId: z.string(),
  quantity: z.number().int().positive(),
  /** On hand after this movement: received − deducted + restored − lost. */
  onHand: z.number().int().nonnegative(),
});
/** `supply` is all that ever came in less what was lost: what a pool may promise at most. */
const supply = z.object({
  supply: z.number().int().nonnegative(),
  /** The group of interchangeable units that it counts for, `null` where it stands for itself alone. */
  group: z.string().nullable().default(null),
});

/** Facts of `inventory`. The aggregate is the stock item, its id the sku. */
export const inventoryFacts = facts('inventory', {
  StockReceived: stock.extend(supply.shape).extend({ supplyOrderId: z.string().nullable() }),
  StockLost: stock.extend(supply.shape).extend({ note: z.string().nullable() }),
  StockDeducted: stock.extend({ reservationId: z.string() }),
  StockRestored: stock.extend({ reservationId: z.string() }),
  /** One of a group's units was picked at random and deducted (V4, V5). */
  StockDrawn: stock.extend({
    reservationId: z.string(),
    group: z.string(),
    name: localized,
    lot: z.string().nullable(),
    expiresOn: localDate.nullable(),
  }),
  /** No unit of the group is left, or (`CLOSED`) the reservation's draw was given back before it was made. */
  StockDrawRefused: z.object({
    group: z.string(),
    providerId: z.string(),
    reservationId: z.string(),
    quantity: z.number().int().positive(),
    code: z.enum(['INSUFFICIENT_STOCK', 'UNKNOWN_GROUP', 'CLOSED']),
  }),
  StockDeductionRefused: z.object({
    sku: z.string(),
    reservationId: z.string(),
    quantity: z.number().int().positive(),
    /** `CLOSED`: the reservation's stock was given back before it was taken. */
    code: z.enum(['INSUFFICIENT_STOCK', 'UNKNOWN_SKU', 'CLOSED']),
  }),
  /** Restoring found nothing deducted: the deduction, should it still come, is refused. */
  /** `sku` is the group's code where it was a draw. */
  StockRestoreNotNeeded: z.object({ sku: z.string(), reservationId: z.string() }),
});
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
  /**
   * Picks at random one of the group's units that the provider has in stock and takes it, at most once per reservation
   * and group. `seed` decides which: the choice is made with the command and the same whenever it is repeated.
   * `neededOn`: the day on which it will be used; what expires before is not drawn. `null`: today.
   */
  DrawStock: z.object({
    reservationId: z.string(),
    providerId: z.string(),
    group: z.string(),
    quantity: z.number().int().positive(),
    seed: z.string(),
    neededOn: localDate.nullable().default(null),
  }),
  /** Gives back what was drawn of the group, at most once; closes the way for a draw that has not come yet. */
  RestoreDraw: z.object({
    reservationId: z.string(),
    providerId: z.string(),
    group: z.string(),
  }),
});
