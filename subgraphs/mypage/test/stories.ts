import { Story } from './story';

/** Whose story it is: the customer, the provider, and when it began. */
type Whose = [customerId?: string, providerId?: string, startedAt?: number];

/** Reserved, declined once, paid, deducted, picked up. */
export const pickedUp = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held()
    .declined(1)
    .messaged('pickup.declined')
    .paid(2)
    .reservation('ReservationRequested', 'REQUESTED', 'stock')
    .stock('StockDeducted')
    .reservation('ReservationConfirmed', 'CONFIRMED', 'ready')
    .work('WorkOrderOpened')
    .messaged('pickup.confirmed')
    .work('WorkOrderCompleted')
    .reservation('ReservationCompleted', 'COMPLETED', 'picked-up');

/** Reserved, paid, cancelled by the customer, refunded, restored. */
export const cancelled = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held()
    .paid()
    .reservation('ReservationConfirmed', 'CONFIRMED', 'ready')
    .stock('StockDeducted')
    .work('WorkOrderOpened')
    .cancelling('BY_CUSTOMER')
    .work('WorkOrderWithdrawn')
    .refunded()
    .stock('StockRestored')
    .ended('ReservationCancelled', 'BY_CUSTOMER');

/** The hold ran out, the key was voided, and a late charge was given back. */
export const expired = (id: string, ...of: Whose): Story =>
  new Story(id, ...of).held().voided().ended('ReservationExpired', 'HOLD_EXPIRED').paid().refunded();

/** Paid, but the shelf was empty. */
export const outOfStock = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held()
    .paid()
    .stockRefused()
    .cancelling('OUT_OF_STOCK')
    .work('WorkOrderOpened')
    .work('WorkOrderWithdrawalRefused', { state: 'DENIED' })
    .refunded()
    .ended('ReservationRejected', 'OUT_OF_STOCK');

/** A slot in Seoul that begins on one day there and on the day before in UTC. */
const slot = {
  startsAt: '2026-12-01T23:00:00.000Z',
  endsAt: '2026-12-01T23:30:00.000Z',
  timeZone: 'Asia/Seoul',
};
const words = (text: string) => ({ ko: `${text} (ko)`, en: text });
const free = { unitPrice: { amount: 0, currency: 'KRW' }, total: { amount: 0, currency: 'KRW' } };

/** A dose is drawn, another one after it was gone, given on the day, and entered in the person's record. */
export const vaccinated = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({
      ...free,
      kind: 'VACCINATION',
      kindLabel: words('Vaccination'),
      slot,
      personId: 'person-1',
      quantity: 1,
    })
    .reservation('ReservationRequested', 'REQUESTED', 'draw')
    .drawn('vaxigrip')
    .stock('StockRestored', 'vaxigrip')
    .drawn('fluarix')
    .reservation('ReservationConfirmed', 'CONFIRMED', 'reserved')
    .work('WorkOrderOpened')
    .messaged('VACCINATION.RESERVED')
    .work('WorkOrderCompleted')
    .vaccinated(1, '2027-01-01')
    .reservation('ReservationCompleted', 'COMPLETED', 'vaccinated');

/** No dose was left: nothing is kept. */
export const noDoseLeft = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({ ...free, kind: 'VACCINATION', kindLabel: words('Vaccination'), slot, quantity: 1 })
    .reservation('ReservationRequested', 'REQUESTED', 'draw')
    .drawRefused()
    .ended('ReservationRejected', 'OUT_OF_STOCK')
    .messaged('VACCINATION.REJECTED', 'MessageFailed');

/** Confirmed by the centre's staff, examined on the day. */
export const examined = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({ kind: 'HEALTH_CHECKUP', kindLabel: words('Health check-up'), slot, quantity: 1 })
    .paid()
    .reservation('ReservationRequested', 'REQUESTED', 'at-the-centre')
    .work('WorkOrderOpened')
    .work('WorkOrderConfirmed')
    .reservation('ReservationConfirmed', 'CONFIRMED', 'confirmed')
    .messaged('HEALTH_CHECKUP.CONFIRMED')
    .work('WorkOrderCompleted')
    .reservation('ReservationCompleted', 'COMPLETED', 'examined');

/** Denied by the centre's staff, with their reason; paid back. */
export const denied = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({ kind: 'HEALTH_CHECKUP', kindLabel: words('Health check-up'), slot, quantity: 1 })
    .paid()
    .reservation('ReservationRequested', 'REQUESTED', 'at-the-centre')
    .work('WorkOrderOpened')
    .work('WorkOrderDenied', { note: 'The scanner is being repaired' })
    .reservation('ReservationCancellationStarted', 'CANCELLING', 'undo', {
      reason: { code: 'DENIED', note: 'The scanner is being repaired' },
    })
    .messaged('HEALTH_CHECKUP.CONFIRMED', 'MessageCancelled')
    .refunded()
    .reservation('ReservationRejected', 'REJECTED', 'denied', {
      reason: { code: 'DENIED', note: 'The scanner is being repaired' },
    });

/** A coupon, a parcel on its way, delivered. */
export const delivered = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({ kind: 'SHOP_DELIVERY', kindLabel: words('Delivery') })
    .paid()
    .stock('StockDeducted')
    .reservation('ReservationConfirmed', 'CONFIRMED', 'ordered')
    .work('WorkOrderOpened')
    .gate('START', 'coupon.issue', 'WAITING')
    .coupon('CouponIssued')
    .gate('START', 'coupon.issue', 'OPEN')
    .work('WorkOrderStarted')
    .reservation('ReservationStarted', 'IN_PROGRESS', 'on-its-way')
    .milestone('handed-over')
    .milestone('out-for-delivery', 'Parcel 1 of 1')
    .work('WorkOrderCompleted')
    .reservation('ReservationCompleted', 'COMPLETED', 'delivered');

/** Ordered and cancelled: agreed at once, refunded, and off the desk when coupon and message have answered. */
export const orderCancelled = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({ kind: 'SHOP_DELIVERY', kindLabel: words('Delivery') })
    .paid()
    .reservation('ReservationConfirmed', 'CONFIRMED', 'ordered')
    .work('WorkOrderOpened')
    .coupon('CouponIssued')
    .cancelling('BY_CUSTOMER')
    .work('WorkOrderWithdrawalAgreed')
    .refunded()
    .gate('WITHDRAW', 'coupon.cancel', 'WAITING')
    .gate('WITHDRAW', 'message.sendCancellation', 'WAITING')
    .coupon('CouponCancelled')
    .gate('WITHDRAW', 'coupon.cancel', 'OPEN')
    .messaged('SHOP_DELIVERY.CANCELLED')
    .gate('WITHDRAW', 'message.sendCancellation', 'OPEN')
    .work('WorkOrderWithdrawn')
    .ended('ReservationCancelled', 'BY_CUSTOMER');

/** Approved, lent for a fortnight, given back. */
export const returned = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({ kind: 'EBOOK_RENTAL', kindLabel: words('E-book'), quantity: 1 })
    .paid()
    .reservation('ReservationRequested', 'REQUESTED', 'at-the-library')
    .work('WorkOrderOpened')
    .work('WorkOrderConfirmed')
    .reservation('ReservationConfirmed', 'CONFIRMED', 'approved')
    .reservation('ReservationStarted', 'IN_PROGRESS', 'on-loan', { dueAt: '2026-12-05T03:00:06.000Z' })
    .messaged('EBOOK_RENTAL.DUE_SOON')
    .reservation('ReservationCompleted', 'COMPLETED', 'returned');

/** Two participants, paid later, begun by itself at its time. */
export const begun = (id: string, ...of: Whose): Story =>
  new Story(id, ...of)
    .held({ kind: 'COURSE_ENROLLMENT', kindLabel: words('Course'), slot, quantity: 2, participants: 2 })
    .reservation('ReservationProgressed', 'HELD', 'pay-later', { dueAt: '2026-11-21T06:00:00.000Z' })
    .paid()
    .reservation('ReservationRequested', 'REQUESTED', 'at-the-academy')
    .work('WorkOrderOpened')
    .work('WorkOrderConfirmed')
    .reservation('ReservationConfirmed', 'CONFIRMED', 'enrolled')
    .messaged('COURSE_ENROLLMENT.ENROLLED')
    .reservation('ReservationStarted', 'IN_PROGRESS', 'begun', { at: slot.startsAt });

/** Every story, by what became of it. */
export const stories: readonly (readonly [string, (id: string) => Story])[] = [
  ['a pick-up that was picked up', pickedUp],
  ['a pick-up that was cancelled', cancelled],
  ['a pick-up that expired and was paid late', expired],
  ['a pick-up that was out of stock', outOfStock],
  ['a vaccination that was given', vaccinated],
  ['a vaccination without a dose left', noDoseLeft],
  ['a check-up that was examined', examined],
  ['a check-up that was denied', denied],
  ['a delivery that arrived', delivered],
  ['a delivery that was cancelled', orderCancelled],
  ['an e-book that was given back', returned],
  ['a course that has begun', begun],
];
