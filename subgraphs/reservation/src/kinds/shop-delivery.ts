import { stock } from '../domain/claims';
import { defineKind, minutes, stage } from '../domain/kind';
import {
  cancelPayment,
  capturePayment,
  deductStock,
  desk,
  pivot,
  restoreStock,
  step,
  withdrawWorkOrder,
  workOrder,
} from '../domain/steps';

const ordered = stage('ORDERED', '주문 완료', 'ordered', {
  ko: '[예약] {provider} {offering} {quantity}개 주문이 완료되었습니다. 결제 금액 {total}.',
  en: '[Yeyak] You ordered {quantity} × {offering} from {provider}. Paid: {total}.',
});
const cancelled = stage('CANCELLED', '주문 취소', 'cancelled', {
  ko: '[예약] {provider} {offering} {quantity}개 주문이 취소되었습니다. 결제 금액 {total}은 전액 환불되고, 함께 발급된 쿠폰이 있으면 회수됩니다.',
  en: '[Yeyak] Your order of {quantity} × {offering} from {provider} is cancelled. {total} is refunded; a coupon that came with it is void.',
});
const withdraw = withdrawWorkOrder({ letter: cancelled });

/** Shop delivery with coupon (쇼핑 배송): D1 to D13. */
export const shopDelivery = defineKind({
  code: 'SHOP_DELIVERY',
  label: { ko: '쇼핑 배송', en: 'Shop delivery' },
  claims: [stock],
  asks: ['contact', 'address'], // D1: to whom, and where
  quantity: { min: 1, max: 50 },
  hold: minutes(10),
  process: [
    step('pay', capturePayment({ whenUnavailable: 'refuse' }), { undo: cancelPayment() }), // D1, D13
    step('deduct', deductStock(), { undo: restoreStock() }),
    step(
      'ship',
      workOrder({
        actions: {
          START: { ko: '배송 시작', en: 'Start delivery' },
          COMPLETE: { ko: '배송 완료', en: 'Delivered' },
        },
        until: 'START',
        gates: { start: ['coupon.issue'], withdraw: ['coupon.cancel', 'message.sendCancellation'] }, // D3, D7, D8
        milestones: [
          { code: 'PICKED_UP', label: { ko: '집화 완료', en: 'Picked up by the carrier' } },
          { code: 'IN_TRANSIT', label: { ko: '간선 이동 중', en: 'In transit' } },
          { code: 'OUT_FOR_DELIVERY', label: { ko: '배송 출발', en: 'Out for delivery' }, closes: true },
        ],
        needsAddress: true,
      }),
      { undo: withdraw },
    ), // D2, D5, D6, D9
    pivot('deliver', desk({ noShow: false, status: 'IN_PROGRESS' }), { undo: withdraw }),
  ],
  cancel: { upTo: 'deliver' }, // D6
  stages: {
    pay: stage('AWAITING_PAYMENT', '결제 대기', 'awaiting payment'),
    deduct: ordered,
    ship: ordered,
    deliver: stage('DELIVERING', '배송 중', 'on its way', {
      ko: '[예약] {provider} {offering} {quantity}개의 배송이 시작되었습니다. 감사 쿠폰이 발급되었습니다.',
      en: '[Yeyak] Your order of {quantity} × {offering} from {provider} is on its way. A coupon is yours, with our thanks.',
    }), // D4
    completed: stage('DELIVERED', '배송 완료', 'delivered', {
      ko: '[예약] {provider} {offering} {quantity}개가 배송되었습니다. 이용해 주셔서 감사합니다.',
      en: '[Yeyak] Your order of {quantity} × {offering} from {provider} was delivered. Thank you.',
    }),
    undoing: stage('CANCELLING', '취소 처리 중', 'being cancelled'),
    cancelled,
    rejected: stage('NOT_ORDERED', '주문 실패', 'not ordered', {
      ko: '[예약] {offering} 주문이 완료되지 않았습니다. 사유: {reason}. 청구된 금액은 없습니다.',
      en: '[Yeyak] {offering} was not ordered: {reason}. Nothing stays charged.',
    }),
    expired: stage('EXPIRED', '결제 시간 만료', 'not paid in time', {
      ko: '[예약] 결제 시간이 지나 {offering} 주문이 취소되었습니다.',
      en: '[Yeyak] {offering} was not paid for in time, so it is no longer held.',
    }),
  },
});
