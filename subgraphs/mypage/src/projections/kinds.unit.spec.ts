import {
  begun,
  delivered,
  denied,
  examined,
  noDoseLeft,
  orderCancelled,
  returned,
  vaccinated,
} from '../../test/stories';
import type { Story } from '../../test/story';
import { couponState, currentCoupon, drawnItem } from '../domain/details';
import { currentPayment, paymentStatus } from '../domain/payment';
import { blankView, isDeleted, looksDifferent, type ViewState } from '../domain/reservation-view';
import { currentWorkOrder, inOrder } from '../domain/work-order';
import type { StoryFact } from './reservation-facts';
import { foldFact } from './reservation-view.projection';
import { timelineEntry } from './timeline.projection';

const ID = '01939f00-0000-7000-8000-000000000001';
const at = (second: number): string => `2026-11-21T03:00:${String(second).padStart(2, '0')}.000Z`;
const project = (facts: readonly StoryFact[]): ViewState => facts.reduce(foldFact, blankView(ID));
const until = ({ facts }: Story, type: StoryFact['type'], times = 1): ViewState => {
  const told = facts.flatMap((fact, index) => (fact.type === type ? [index] : []));
  const last = told[times - 1];
  if (last === undefined) throw new Error(`no ${type}`);
  return project(facts.slice(0, last + 1));
};

describe('a vaccination', () => {
  it('Vn3 shows the slot, its day in Seoul, the vaccine, its lot, the dose and when the next one is due', () => {
    const view = project(vaccinated(ID).facts);
    expect(view.slot).toEqual({
      startsAt: '2026-12-01T23:00:00.000Z',
      endsAt: '2026-12-01T23:30:00.000Z',
      timeZone: 'Asia/Seoul',
      date: '2026-12-02',
    });
    expect(view.vaccination).toEqual({
      disease: 'flu',
      dose: 1,
      recordedAt: at(9),
      nextDoseFrom: '2027-01-01',
    });
    expect(view).toMatchObject({ stage: { code: 'vaccinated' }, lastMessage: { state: 'SENT' } });
  });

  it('Vn3 shows the dose that was drawn last, and one that was given back as given back', () => {
    expect(drawnItem(project(vaccinated(ID).facts))).toMatchObject({
      sku: 'fluarix',
      name: { en: 'fluarix' },
      lot: 'L-7',
      expiresOn: '2027-03-31',
      restoredAt: null,
    });
    const given = drawnItem(until(vaccinated(ID), 'StockRestored'));
    expect(given).toMatchObject({ sku: 'vaxigrip', drawnAt: at(2), restoredAt: at(3) });
  });

  it('Vn3 without a dose shows none, and that the person could not be told', () => {
    const view = project(noDoseLeft(ID).facts);
    expect(drawnItem(view)).toBeNull();
    expect(view).toMatchObject({
      status: 'REJECTED',
      reasonCode: 'OUT_OF_STOCK',
      lastMessage: { state: 'FAILED' },
    });
  });
});

describe('a health check-up', () => {
  it('H9 shows the dates of payment, request, approval, confirmation and examination', () => {
    const view = project(examined(ID).facts);
    expect(currentPayment(view)).toMatchObject({ paidAt: at(1) });
    expect(view).toMatchObject({ requestedAt: at(2), confirmedAt: at(5), completedAt: at(8) });
    expect(currentWorkOrder(view)).toMatchObject({ openedAt: at(3), confirmedAt: at(4), completedAt: at(7) });
  });

  it('H9 one that was denied shows the staff’s own words, the refund, and the message that was called back', () => {
    const view = project(denied(ID).facts);
    expect(view).toMatchObject({ reasonCode: 'DENIED', reasonNote: 'The scanner is being repaired' });
    expect(currentPayment(view)).toMatchObject({ refundedAt: at(7) });
    expect(currentWorkOrder(view)).toMatchObject({ status: 'DENIED', deniedAt: at(4) });
    expect(view.lastMessage).toMatchObject({ state: 'CANCELLED' });
    expect(isDeleted(view)).toBe(false);
  });
});

describe('a delivery', () => {
  it('D10 shows the coupon, the gate that had to open, and the parcel’s way', () => {
    const view = project(delivered(ID).facts);
    const coupon = currentCoupon(view);
    expect(coupon).toMatchObject({ title: { en: '3,000 won off' }, issuedAt: at(6), cancelledAt: null });
    expect(coupon && couponState(coupon)).toBe('ISSUED');
    const work = currentWorkOrder(view);
    expect(work).toMatchObject({ status: 'COMPLETED', startedAt: at(8), completedAt: at(12) });
    expect(work?.gates).toMatchObject([{ action: 'START', gate: 'coupon.issue', state: 'OPEN', at: at(7) }]);
    expect(inOrder(work?.milestones ?? []).map(({ milestone, note }) => [milestone.code, note])).toEqual([
      ['handed-over', null],
      ['out-for-delivery', 'Parcel 1 of 1'],
    ]);
  });

  it('D10 shows what a start waits for while it does', () => {
    const work = currentWorkOrder(until(delivered(ID), 'WorkOrderGateChanged'));
    expect(work).toMatchObject({ status: 'OPEN', gates: [{ gate: 'coupon.issue', state: 'WAITING' }] });
  });

  it('D10 one that is being cancelled: refunded, and still waiting for the message', () => {
    const view = until(orderCancelled(ID), 'WorkOrderGateChanged', 3);
    expect(view).toMatchObject({ status: 'CANCELLING', cancelledAt: null });
    const payment = currentPayment(view);
    expect(payment && paymentStatus(payment)).toBe('REFUNDED');
    const work = currentWorkOrder(view);
    expect(work).toMatchObject({ status: 'WITHDRAWING', withdrawnAt: null });
    expect(inOrder(work?.gates ?? []).map(({ gate, state }) => [gate, state])).toEqual([
      ['coupon.cancel', 'OPEN'],
      ['message.sendCancellation', 'WAITING'],
    ]);
    const coupon = currentCoupon(view);
    expect(coupon && couponState(coupon)).toBe('CANCELLED');
  });

  it('H8, D10 one that was cancelled is kept with everything known of it, and marked', () => {
    const view = project(orderCancelled(ID).facts);
    expect(isDeleted(view)).toBe(true);
    expect(view).toMatchObject({ status: 'CANCELLED', offeringName: { en: 'Gimbap' }, quantity: 2 });
    expect(view.cancelledAt).not.toBeNull();
    expect(currentWorkOrder(view)).toMatchObject({ status: 'WITHDRAWN' });
  });
});

describe('an e-book rental', () => {
  it('B10 shows until when it is lent, and the dates of request, payment, approval, start and return', () => {
    expect(until(returned(ID), 'ReservationStarted')).toMatchObject({
      status: 'IN_PROGRESS',
      dueAt: '2026-12-05T03:00:06.000Z',
    });
    const view = project(returned(ID).facts);
    expect(view).toMatchObject({ requestedAt: at(2), startedAt: at(6), completedAt: at(8), dueAt: null });
    expect(currentPayment(view)).toMatchObject({ paidAt: at(1), refundedAt: null });
    expect(currentWorkOrder(view)).toMatchObject({ confirmedAt: at(4) });
  });
});

describe('a course', () => {
  it('E7 shows when it takes place, for how many, until when to pay, and that it has begun', () => {
    expect(until(begun(ID), 'ReservationProgressed')).toMatchObject({
      status: 'HELD',
      dueAt: '2026-11-21T06:00:00.000Z',
      startedAt: null,
    });
    expect(project(begun(ID).facts)).toMatchObject({
      participants: 2,
      slot: { date: '2026-12-02' },
      status: 'IN_PROGRESS',
      startedAt: '2026-12-01T23:00:00.000Z',
    });
  });
});

describe('what is worth telling those who look', () => {
  /** The facts after which a screen shows something else. */
  const told = ({ facts }: Story): string[] =>
    facts.flatMap((fact, index) => {
      const before = project(facts.slice(0, index));
      return looksDifferent(before, foldFact(before, fact)) ? [fact.type] : [];
    });

  it('X7 is everything but a line more in the story alone', () => {
    const silent = ['StockDeducted', 'StockRestored', 'StockDrawRefused'];
    for (const story of [delivered(ID), examined(ID), returned(ID), begun(ID), noDoseLeft(ID)]) {
      const types = story.facts.map(({ type }) => type).filter((type) => !silent.includes(type));
      expect(told(story)).toEqual(types);
    }
  });

  it('X7 is not a state of a gate that was overtaken', () => {
    const { facts } = delivered(ID);
    const known = project(
      facts.filter(({ type }) => type !== 'ReservationConfirmed' && type !== 'WorkOrderOpened'),
    );
    const late = facts.find(({ type }) => type === 'WorkOrderGateChanged');
    expect(late && looksDifferent(known, foldFact(known, late))).toBe(false);
  });
});

describe('the timeline', () => {
  const ko = (story: Story, type: StoryFact['type']): string[] =>
    story.facts.filter((fact) => fact.type === type).map((fact) => timelineEntry(fact).label.ko);

  it('X5 tells of gates, coupons, doses and milestones in both languages', () => {
    expect(ko(orderCancelled(ID), 'WorkOrderGateChanged')).toEqual([
      '쿠폰 취소 대기 중',
      '취소 안내 발송 대기 중',
      '쿠폰 취소 완료',
      '취소 안내 발송 완료',
    ]);
    expect(ko(orderCancelled(ID), 'CouponCancelled')).toEqual(['쿠폰이 취소되었습니다: 3,000 won off (ko)']);
    expect(ko(vaccinated(ID), 'StockDrawn')[1]).toBe('배정된 품목: fluarix (ko)');
    expect(ko(vaccinated(ID), 'VaccinationRecorded')).toEqual(['접종 기록이 등록되었습니다 (1차)']);
    expect(ko(delivered(ID), 'WorkOrderMilestoneReached')).toEqual([
      'handed-over (ko)',
      'out-for-delivery (ko)',
    ]);
    expect(ko(denied(ID), 'MessageCancelled')).toEqual(['보내기 전에 알림이 취소되었습니다']);
    expect(ko(noDoseLeft(ID), 'StockDrawRefused')).toEqual(['배정할 수 있는 재고가 없습니다']);
  });

  it('X5 says in a code what the words leave out', () => {
    const details = new Map(delivered(ID).facts.map((fact) => [fact.type, timelineEntry(fact).detail]));
    expect(details.get('WorkOrderGateChanged')).toBe('coupon.issue:OPEN');
    expect(details.get('WorkOrderMilestoneReached')).toBe('out-for-delivery');
    expect(details.get('CouponIssued')).toBe('welcome');
    const doses = vaccinated(ID).facts.map((fact) => [fact.type, timelineEntry(fact).detail]);
    expect(doses).toContainEqual(['StockDrawn', 'fluarix']);
    expect(doses).toContainEqual(['VaccinationRecorded', 'flu']);
  });

  it('X5 a gate that nobody has named is told by what it comes before', () => {
    const [fact] = delivered(ID).gate('START', 'toString', 'REFUSED').facts.slice(-1);
    expect(fact && timelineEntry(fact).label).toEqual({
      ko: '시작 전 확인 거절됨',
      en: 'Check before the start: refused',
    });
  });
});
