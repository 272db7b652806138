import { slot } from '../domain/claims';
import { defineKind, hours, minutes, stage } from '../domain/kind';
import {
  cancelPayment,
  capturePayment,
  desk,
  pivot,
  step,
  withdrawWorkOrder,
  workOrder,
} from '../domain/steps';

/** Health check-up (건강검진 예약): H1 to H11. */
export const healthCheckup = defineKind({
  code: 'HEALTH_CHECKUP',
  label: { ko: '건강검진', en: 'Health check-up' },
  claims: [slot], // H1
  limited: true, // H11
  quantity: { min: 1, max: 1 },
  hold: minutes(10),
  process: [
    step('pay', capturePayment({ whenUnavailable: 'refuse' }), { undo: cancelPayment() }), // H2, H7
    step(
      'decide',
      workOrder({
        actions: {
          CONFIRM: { ko: '예약 확정', en: 'Confirm' },
          DENY: { ko: '예약 거절', en: 'Decline' },
          COMPLETE: { ko: '검진 완료', en: 'Examined' },
          NO_SHOW: { ko: '미방문', en: 'No-show' },
        },
        until: 'CONFIRM',
      }),
      { undo: withdrawWorkOrder(), due: { from: 'slotStart', ms: 0, then: 'expire' } },
    ), // H3, H4, H6
    pivot('examine', desk({ noShow: true, status: 'CONFIRMED' }), { undo: withdrawWorkOrder() }),
  ],
  cancel: { upTo: 'examine', before: hours(24) }, // H5: with a full refund, at any time until it is confirmed, then until the day before
  stages: {
    pay: stage('AWAITING_PAYMENT', '결제 대기', 'awaiting payment'),
    decide: stage('REQUESTED', '예약 신청', 'requested', {
      ko: '[예약] {provider} {offering} 예약을 신청했습니다. 일시: {slot}. 결제 금액 {total}. 센터에서 확인하면 알려 드리겠습니다.',
      en: '[Yeyak] You requested {offering} at {provider} for {slot}. Paid: {total}. We will tell you when the centre confirms.',
    }),
    examine: stage('CONFIRMED', '예약 확정', 'confirmed', {
      ko: '[예약] {provider} {offering} 예약이 확정되었습니다. 일시: {slot}. 전날 저녁 9시 이후에는 금식해 주세요. 취소는 검진 24시간 전까지 하실 수 있습니다.',
      en: '[Yeyak] {offering} at {provider} is confirmed for {slot}. Please fast from 9 pm the evening before. You can cancel until 24 hours before your check-up.',
    }),
    completed: stage('EXAMINED', '검진 완료', 'examined', {
      ko: '[예약] {provider} {offering}의 모든 검사가 완료되었습니다. 결과는 센터에서 안내해 드립니다.',
      en: '[Yeyak] Your {offering} at {provider} is done. The centre will tell you the results.',
    }),
    undoing: stage('CANCELLING', '취소 처리 중', 'being cancelled'),
    cancelled: stage('CANCELLED', '예약 취소', 'cancelled', {
      ko: '[예약] {provider} {offering} 예약이 취소되었습니다. 일시: {slot}. 결제 금액 {total}은 전액 환불됩니다.',
      en: '[Yeyak] Your {offering} at {provider} on {slot} is cancelled. {total} is refunded in full.',
    }),
    rejected: stage('DECLINED', '예약 거절', 'declined', {
      ko: '[예약] {provider} {offering} 예약이 확정되지 않았습니다. 사유: {reason}. 결제하신 금액이 있으면 전액 환불됩니다.',
      en: '[Yeyak] {offering} at {provider} was not reserved: {reason}. Whatever was paid is refunded in full.',
    }),
    expired: stage('EXPIRED', '예약 만료', 'expired', {
      ko: '[예약] {provider} {offering} 예약이 만료되었습니다. 사유: {reason}. 결제하신 금액이 있으면 전액 환불됩니다.',
      en: '[Yeyak] {offering} at {provider} has lapsed: {reason}. Whatever was paid is refunded in full.',
    }),
    noShow: stage('NO_SHOW', '미수검', 'not examined', {
      ko: '[예약] {provider} {offering} 예약 시간에 방문하지 않으셨습니다. 일시: {slot}. 미방문 시 결제 금액은 환불되지 않습니다.',
      en: '[Yeyak] You did not come to {provider} on {slot}. A missed check-up is not refunded.',
    }),
  },
});
