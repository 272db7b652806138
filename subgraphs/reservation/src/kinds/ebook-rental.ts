import { copy } from '../domain/claims';
import { days, defineKind, minutes, stage } from '../domain/kind';
import {
  cancelPayment,
  capturePayment,
  period,
  pivot,
  step,
  withdrawWorkOrder,
  workOrder,
} from '../domain/steps';

/** E-book rental (전자책 대여): B1 to B10. */
export const ebookRental = defineKind({
  code: 'EBOOK_RENTAL',
  label: { ko: '전자책 대여', en: 'E-book rental' },
  claims: [copy], // free again when it is returned
  limited: true,
  quantity: { min: 1, max: 1 },
  hold: minutes(10),
  process: [
    step('pay', capturePayment({ whenUnavailable: 'refuse' }), { undo: cancelPayment() }), // B3, B8
    pivot(
      'decide',
      workOrder({ actions: { CONFIRM: { ko: '승인', en: 'Approve' }, DENY: { ko: '거절', en: 'Deny' } } }),
      { undo: withdrawWorkOrder(), due: { ms: days(2), then: 'expire' } },
    ), // B4, B5
    step(
      'read',
      period(days(14), {
        remind: {
          before: days(1),
          text: {
            ko: '[예약] {provider} 전자책 ‘{offering}’의 대여 기간이 {due}에 끝납니다. 기한이 되면 자동으로 반납됩니다.',
            en: '[Yeyak] Your loan of {offering} from {provider} ends on {due}. It is returned by itself.',
          },
        },
      }),
    ), // B6, B7
  ],
  cancel: { upTo: 'decide' },
  stages: {
    pay: stage('AWAITING_PAYMENT', '결제 대기', 'awaiting payment'),
    decide: stage('AWAITING_APPROVAL', '승인 대기', 'awaiting approval', {
      ko: '[예약] {provider} 전자책 ‘{offering}’ 대여를 신청했습니다. 결제 금액 {total}. 승인되면 알려 드리겠습니다.',
      en: '[Yeyak] You asked {provider} for {offering}. Paid: {total}. We will tell you when it is approved.',
    }),
    read: stage('ON_LOAN', '대여 중', 'on loan', {
      ko: '[예약] {provider} 전자책 ‘{offering}’ 대여가 승인되었습니다. 반납 예정일: {due}.',
      en: '[Yeyak] {provider} has lent you {offering} until {due}.',
    }),
    completed: stage('RETURNED', '반납 완료', 'returned', {
      ko: '[예약] {provider} 전자책 ‘{offering}’ 반납이 완료되었습니다.',
      en: '[Yeyak] {offering} was returned to {provider}.',
    }),
    undoing: stage('CANCELLING', '취소 처리 중', 'being cancelled'),
    cancelled: stage('CANCELLED', '대여 취소', 'cancelled', {
      ko: '[예약] {provider} 전자책 ‘{offering}’ 대여 신청이 취소되었습니다. 결제 금액 {total}은 전액 환불됩니다.',
      en: '[Yeyak] Your request for {offering} from {provider} is cancelled. {total} is refunded in full.',
    }),
    rejected: stage('NOT_LENT', '대여 불가', 'not lent', {
      ko: '[예약] {provider} 전자책 ‘{offering}’ 대여가 이루어지지 않았습니다. 사유: {reason}. 결제하신 금액이 있으면 전액 환불됩니다.',
      en: '[Yeyak] {provider} did not lend {offering}: {reason}. Whatever was paid is refunded in full.',
    }), // B8, B9
    expired: stage('EXPIRED', '신청 만료', 'lapsed', {
      ko: '[예약] {provider} 전자책 ‘{offering}’ 대여 신청이 만료되었습니다. 사유: {reason}. 결제하신 금액이 있으면 전액 환불됩니다.',
      en: '[Yeyak] Your request for {offering} from {provider} has lapsed: {reason}. Whatever was paid is refunded.',
    }),
  },
});
