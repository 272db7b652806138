import type { Localized } from '@yeyak/contracts';

/** When a reservation takes place; instants, and the day on which it begins in the provider's zone. */
export interface SlotKnown {
  startsAt: string;
  endsAt: string;
  timeZone: string;
  date: string;
}

/** A unit that was drawn from stock for the reservation (V4, V5). */
export interface ItemKnown {
  sku: string;
  name: Localized | null;
  lot: string | null;
  expiresOn: string | null;
  drawnAt: string | null;
  /** When it was given back. */
  restoredAt: string | null;
}

export interface CouponKnown {
  couponId: string;
  title: Localized;
  issuedAt: string | null;
  expiresAt: string | null;
  cancelledAt: string | null;
}

export interface VaccinationKnown {
  disease: string;
  dose: number;
  recordedAt: string;
  /** A day of the calendar; `null` after the last dose. */
  nextDoseFrom: string | null;
}

export type MessageState = 'SENT' | 'FAILED' | 'CANCELLED';

/** What the person was told, or was to be told. */
export interface MessageKnown {
  messageId: string;
  template: string;
  channel: string;
  state: MessageState;
  at: string;
}

type Drawn = ItemKnown & { name: Localized; drawnAt: string };

const isDrawn = (item: ItemKnown): item is Drawn => item.name !== null && item.drawnAt !== null;

/** What was drawn for it: the last draw, where one that was given back was followed by another. */
export const drawnItem = ({ items }: { items: readonly ItemKnown[] }): Drawn | null =>
  items
    .filter(isDrawn)
    .reduce<Drawn | null>((last, one) => (last === null || one.drawnAt >= last.drawnAt ? one : last), null);

export type CouponState = 'ISSUED' | 'CANCELLED';

export const couponState = ({ cancelledAt }: CouponKnown): CouponState =>
  cancelledAt === null ? 'ISSUED' : 'CANCELLED';

const heardOf = ({ issuedAt, cancelledAt }: CouponKnown): string => issuedAt ?? cancelledAt ?? '';

/** The coupon that came with it: the last one. */
export const currentCoupon = ({ coupons }: { coupons: readonly CouponKnown[] }): CouponKnown | null =>
  coupons.reduce<CouponKnown | null>(
    (last, one) => (last === null || heardOf(one) >= heardOf(last) ? one : last),
    null,
  );

/** The day on which an instant falls in a zone, e.g. `2026-12-01`; in UTC where the zone is none that we know. */
export function dayIn(timeZone: string, instant: string): string {
  try {
    // Canada's English writes a date as ISO 8601 does.
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
  } catch {
    return instant.slice(0, 10);
  }
}
