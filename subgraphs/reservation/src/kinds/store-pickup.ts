import { stock } from '../domain/claims';
import { days, defineKind, hours, minutes, stage } from '../domain/kind';
import {
  cancelPayment,
  capturePayment,
  deductStock,
  pivot,
  restoreStock,
  step,
  withdrawWorkOrder,
  workOrder,
} from '../domain/steps';

const DAYS_TO_COLLECT = 3;

const reserved = stage('RESERVED', '예약 완료', 'reserved', {
  ko: `[예약] {provider} {offering} {quantity}개 예약이 완료되었습니다. 결제 금액 {total}. ${DAYS_TO_COLLECT}일 안에 매장에서 찾아가세요.`,
  en: `[Yeyak] {quantity} × {offering} at {provider} is reserved. Paid: {total}. Pick it up within ${DAYS_TO_COLLECT} days.`,
});

/** Store pick-up (편의점 픽업): P1 to P12. */
export const storePickup = defineKind({
  code: 'STORE_PICKUP',
  label: { ko: '편의점 픽업', en: 'Store pick-up' },
  claims: [stock],
  quantity: { min: 1, max: 20 },
  hold: minutes(10),
  process: [
    step('pay', capturePayment({ whenUnavailable: 'refuse' }), { undo: cancelPayment() }), // P6
    step('deduct', deductStock(), { undo: restoreStock() }), // P7, P10
    pivot('pickUp', workOrder({ actions: { COMPLETE: { ko: '픽업 완료', en: 'Picked up' } } }), {
      undo: withdrawWorkOrder(),
      due: { ms: days(DAYS_TO_COLLECT), then: 'noShow' },
      remind: {
        before: hours(12),
        text: {
          ko: '[예약] {provider} {offering} {quantity}개를 {due}까지 찾아가세요. 기한이 지나면 예약이 취소되고 {total}은 전액 환불됩니다.',
          en: '[Yeyak] Please pick up {quantity} × {offering} at {provider} by {due}. After that it is cancelled and {total} is refunded in full.',
        },
      },
    }), // P8
  ],
  cancel: { upTo: 'pickUp' }, // P9: until it is picked up, with a full refund
  stages: {
    pay: stage('AWAITING_PAYMENT', '결제 대기', 'awaiting payment'),
    deduct: reserved,
    pickUp: reserved,
    completed: stage('PICKED_UP', '픽업 완료', 'picked up', {
      ko: '[예약] {provider}에서 {offering} {quantity}개를 픽업하셨습니다. 이용해 주셔서 감사합니다.',
      en: '[Yeyak] You picked up {quantity} × {offering} at {provider}. Thank you.',
    }),
    undoing: stage('CANCELLING', '취소 처리 중', 'being cancelled'),
    cancelled: stage('CANCELLED', '예약 취소', 'cancelled', {
      ko: '[예약] {provider} {offering} {quantity}개 예약이 취소되었습니다. 결제 금액 {total}은 전액 환불됩니다.',
      en: '[Yeyak] Your reservation of {quantity} × {offering} at {provider} is cancelled. {total} is refunded in full.',
    }),
    rejected: stage('NOT_RESERVED', '예약 실패', 'not reserved', {
      ko: '[예약] {offering} 예약이 완료되지 않았습니다. 사유: {reason}. 청구된 금액은 없습니다.',
      en: '[Yeyak] {offering} was not reserved: {reason}. Nothing stays charged.',
    }), // P11
    expired: stage('EXPIRED', '결제 시간 만료', 'not paid in time', {
      ko: '[예약] 결제 시간이 지나 {offering} 예약이 취소되었습니다.',
      en: '[Yeyak] {offering} was not paid for in time, so it is no longer held.',
    }),
    noShow: stage('NOT_COLLECTED', '미수령', 'not collected', {
      ko: '[예약] 기한 안에 찾아가지 않으셔서 {provider} {offering} {quantity}개 예약이 취소되었습니다. 결제 금액 {total}은 전액 환불됩니다.',
      en: '[Yeyak] {quantity} × {offering} at {provider} was not collected in time. {total} is refunded in full.',
    }),
  },
});
