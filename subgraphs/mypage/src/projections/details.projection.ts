import type { IdentityFact, MarketingFact, NotificationFact } from '@yeyak/contracts';
import type { CouponKnown, ItemKnown, MessageKnown, VaccinationKnown } from '../domain/details';
import { changed, compare, earliest, instant, latest } from './fold';
import type { StockFact } from './reservation-facts';

const skuOf = ({ sku }: ItemKnown): string => sku;

/** Takes a movement of stock into what is known of the units that were drawn; one that was refused drew nothing. */
export function foldStock(items: readonly ItemKnown[], fact: StockFact): readonly ItemKnown[] {
  if (fact.type !== 'StockDrawn' && fact.type !== 'StockRestored') return items;
  const { sku } = fact.payload;
  const at = instant(fact.occurredAt);
  const blank = { sku, name: null, lot: null, expiresOn: null, drawnAt: null, restoredAt: null };
  return changed<ItemKnown>(items, skuOf, blank, (known) => {
    if (fact.type === 'StockRestored') return { ...known, restoredAt: earliest(known.restoredAt, at) };
    const { name, lot, expiresOn } = fact.payload;
    return { ...known, name, lot, expiresOn, drawnAt: earliest(known.drawnAt, at) };
  });
}

/** Takes a coupon's fact in: a cancellation that comes before the issue stands all the same. */
export function foldCoupon(coupons: readonly CouponKnown[], fact: MarketingFact): CouponKnown[] {
  const { couponId, title } = fact.payload;
  const blank = { couponId, title, issuedAt: null, expiresAt: null, cancelledAt: null };
  return changed<CouponKnown>(
    coupons,
    (coupon) => coupon.couponId,
    blank,
    (known) => {
      if (fact.type === 'CouponCancelled') {
        return { ...known, cancelledAt: earliest(known.cancelledAt, instant(fact.payload.cancelledAt)) };
      }
      const { issuedAt, expiresAt } = fact.payload;
      return {
        ...known,
        issuedAt: earliest(known.issuedAt, instant(issuedAt)),
        expiresAt: latest(known.expiresAt, instant(expiresAt)),
      };
    },
  );
}

/** What the person's record says of this reservation (V7): it is entered once, the first entry stands. */
export function foldVaccination(
  known: VaccinationKnown | null,
  { payload }: Extract<IdentityFact, { type: 'VaccinationRecorded' }>,
): VaccinationKnown {
  const { disease, dose, nextDoseFrom } = payload;
  const recordedAt = instant(payload.recordedAt);
  return known && known.recordedAt <= recordedAt ? known : { disease, dose, recordedAt, nextDoseFrom };
}

/** The last thing that the person was told, or was not. */
export function foldMessage(known: MessageKnown | null, fact: NotificationFact): MessageKnown {
  const { messageId, template, channel } = fact.payload;
  const news: MessageKnown = { messageId, template, channel, ...outcomeOf(fact) };
  if (known === null) return news;
  const order =
    compare(news.at, known.at) ||
    compare(news.messageId, known.messageId) ||
    compare(news.state, known.state);
  return order > 0 ? news : known;
}

function outcomeOf(fact: NotificationFact): Pick<MessageKnown, 'state' | 'at'> {
  switch (fact.type) {
    case 'MessageSent':
      return { state: 'SENT', at: instant(fact.payload.sentAt) };
    case 'MessageFailed':
      return { state: 'FAILED', at: instant(fact.payload.failedAt) };
    case 'MessageCancelled':
      return { state: 'CANCELLED', at: instant(fact.payload.cancelledAt) };
  }
}
