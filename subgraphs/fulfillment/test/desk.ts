import type { DeskAction, Letter } from '@yeyak/contracts';
import type { Brief } from '../src/domain/work-order';

export const AT = new Date('2026-11-21T03:00:00.000Z');
export const PROVIDER = 'store-seongsu';

/** A brief with these actions, each labelled with its own name. */
export const brief = (actions: readonly DeskAction[], over: Partial<Brief> = {}): Brief => ({
  customerId: 'customer-1',
  contactId: 'contact-1',
  offeringId: 'seongsu-gimbap',
  title: { ko: '삼각김밥', en: 'Triangle gimbap' },
  kind: { code: 'STORE_PICKUP', label: { ko: '편의점 픽업', en: 'Store pick-up' } },
  quantity: 2,
  actions: actions.map((action) => ({ action, label: { ko: action, en: action } })),
  slot: null,
  participantIds: [],
  item: null,
  needsAddress: false,
  milestones: [],
  gates: { start: [], withdraw: [] },
  dueAt: null,
  ...over,
});

export const named = (id = 'w1') => ({
  workOrderId: id,
  reservationId: `r-${id}`,
  providerId: PROVIDER,
  at: AT,
});

/** A delivery's: gates at both ends, and a way with three steps. */
export const delivery = (over: Partial<Brief> = {}): Brief =>
  brief(['START', 'COMPLETE'], {
    gates: { start: ['coupon.issue'], withdraw: ['coupon.cancel', 'message.sendCancellation'] },
    milestones: ['SHIPPED', 'OUT', 'HANDED_OVER'].map((code) => ({
      code,
      label: { ko: code, en: code },
      closes: code === 'HANDED_OVER',
    })),
    ...over,
  });

/** What the cancellation of a work order's reservation says. */
export const letterOf = (id = 'w1'): Letter => ({
  key: `${id}:cancelled`,
  reservationId: `r-${id}`,
  customerId: 'customer-1',
  contactId: 'contact-1',
  template: 'SHOP_DELIVERY.CANCELLED',
  text: { ko: '주문이 취소되었습니다', en: 'Your order is cancelled' },
});
