import { seat } from '../domain/claims';
import { defineKind, hours, stage } from '../domain/kind';
import {
  cancelPayment,
  capturePayment,
  desk,
  pivot,
  step,
  untilItBegins,
  withdrawWorkOrder,
  workOrder,
} from '../domain/steps';

/** Course enrolment (교육 신청): E1 to E8. */
export const courseEnrollment = defineKind({
  code: 'COURSE_ENROLLMENT',
  label: { ko: '교육 신청', en: 'Course enrolment' },
  claims: [seat],
  asks: ['participants'], // E1: one seat for each
  quantity: { min: 1, max: 10 },
  hold: hours(24),
  process: [
    step('pay', capturePayment({ whenUnavailable: 'payLater' }), { undo: cancelPayment() }), // E2
    step(
      'decide',
      workOrder({
        actions: {
          CONFIRM: { ko: '수강 승인', en: 'Confirm' },
          DENY: { ko: '수강 거절', en: 'Decline' },
          COMPLETE: { ko: '수료', en: 'Attended' },
          NO_SHOW: { ko: '불참', en: 'Did not attend' },
        },
        until: 'CONFIRM',
      }),
      { undo: withdrawWorkOrder(), due: { from: 'slotStart', ms: 0, then: 'expire' } },
    ), // E3, E4, E6
    pivot('begin', untilItBegins(), { undo: withdrawWorkOrder() }), // E7
    step('attend', desk({ noShow: true, status: 'IN_PROGRESS' })),
  ],
  cancel: { upTo: 'begin' }, // E5: until it begins, with a full refund
  stages: {
    pay: stage('AWAITING_PAYMENT', '결제 대기', 'awaiting payment', {
      ko: '[예약] {provider} ‘{offering}’ 교육 신청({quantity}명)이 접수되었습니다. {due}까지 {total}을 결제해 주세요.',
      en: '[Yeyak] Your application for {offering} at {provider} is in. Participants: {quantity}. Please pay {total} by {due}.',
    }),
    decide: stage('APPLIED', '신청 완료', 'applied', {
      ko: '[예약] {provider} ‘{offering}’ 교육({quantity}명)의 결제가 완료되었습니다. 결제 금액 {total}. 승인되면 알려 드리겠습니다.',
      en: '[Yeyak] {offering} at {provider} is paid: {total} (participants: {quantity}). We will tell you when it is confirmed.',
    }),
    begin: stage('ENROLLED', '수강 확정', 'enrolled', {
      ko: '[예약] {provider} ‘{offering}’ 교육이 확정되었습니다. 개강 일시: {slot}.',
      en: '[Yeyak] You are enrolled in {offering} at {provider}. It begins on {slot}.',
    }),
    attend: stage('STARTED', '수강 중', 'started', {
      ko: '[예약] {provider} ‘{offering}’ 교육이 시작되었습니다.',
      en: '[Yeyak] {offering} at {provider} has started.',
    }),
    completed: stage('ATTENDED', '수료', 'attended', {
      ko: '[예약] {provider} ‘{offering}’ 교육을 수료하셨습니다. 축하합니다.',
      en: '[Yeyak] You have completed {offering} at {provider}. Congratulations.',
    }),
    undoing: stage('CANCELLING', '취소 처리 중', 'being cancelled'),
    cancelled: stage('CANCELLED', '신청 취소', 'cancelled', {
      ko: '[예약] {provider} ‘{offering}’ 교육 신청이 취소되었습니다. 결제하신 금액이 있으면 전액 환불됩니다.',
      en: '[Yeyak] Your enrolment in {offering} at {provider} is cancelled. Whatever was paid is refunded in full.',
    }),
    rejected: stage('DECLINED', '신청 거절', 'declined', {
      ko: '[예약] {provider} ‘{offering}’ 교육 신청이 승인되지 않았습니다. 사유: {reason}. 결제하신 금액이 있으면 전액 환불됩니다.',
      en: '[Yeyak] {offering} at {provider} was not confirmed: {reason}. Whatever was paid is refunded in full.',
    }),
    expired: stage('EXPIRED', '신청 만료', 'lapsed', {
      ko: '[예약] {provider} ‘{offering}’ 교육 신청이 만료되었습니다. 사유: {reason}. 결제하신 금액이 있으면 전액 환불됩니다.',
      en: '[Yeyak] Your application for {offering} at {provider} has lapsed: {reason}. Whatever was paid is refunded in full.',
    }),
    noShow: stage('NOT_ATTENDED', '불참', 'did not attend', {
      ko: '[예약] {provider} ‘{offering}’ 교육에 참석하지 않으셨습니다.',
      en: '[Yeyak] You did not attend {offering} at {provider}.',
    }),
  },
});
