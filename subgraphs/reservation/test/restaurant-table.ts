import { slot } from '../src/domain/claims';
import { defineKind, hours, stage } from '../src/domain/kind';
import { pivot, withdrawWorkOrder, workOrder } from '../src/domain/steps';

/** A table at a restaurant (식당 예약): the seventh kind, which the tests add to show that a kind is one file. */
export const restaurantTable = defineKind({
  code: 'RESTAURANT_TABLE',
  label: { ko: '식당 예약', en: 'Restaurant table' },
  claims: [slot],
  quantity: { min: 1, max: 8 },
  process: [
    pivot(
      'visit',
      workOrder({
        actions: { COMPLETE: { ko: '착석', en: 'Seated' }, NO_SHOW: { ko: '노쇼', en: 'No-show' } },
      }),
      { undo: withdrawWorkOrder() },
    ),
  ],
  cancel: { upTo: 'visit', before: hours(2) },
  stages: {
    visit: stage('BOOKED', '예약 완료', 'booked', {
      ko: '[예약] {provider} {offering} {quantity}명, {slot}에 예약되었습니다.',
      en: '[Yeyak] {provider}, {offering} for {quantity} on {slot}: your table is booked.',
    }),
    completed: stage('SEATED', '방문 완료', 'seated'),
    undoing: stage('CANCELLING', '취소 처리 중', 'being cancelled'),
    cancelled: stage('CANCELLED', '예약 취소', 'cancelled', {
      ko: '[예약] {provider} {slot} 예약이 취소되었습니다.',
      en: '[Yeyak] Your table at {provider} on {slot} is cancelled.',
    }),
    noShow: stage('NO_SHOW', '노쇼', 'did not come'),
  },
});
