import type { DeskAction } from '@yeyak/contracts';
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
