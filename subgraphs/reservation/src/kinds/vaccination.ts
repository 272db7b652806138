import { anyOfGroup, slot } from '../domain/claims';
import { defineKind, stage } from '../domain/kind';
import {
  drawStock,
  pivot,
  recordVaccination,
  restoreDraw,
  step,
  withdrawWorkOrder,
  workOrder,
} from '../domain/steps';

const vaccinated = stage('VACCINATED', '접종 완료', 'vaccinated', {
  ko: '[예약] {provider}에서 접종을 마쳤습니다: {offering} ({item}). 20~30분간 이상 반응이 없는지 살펴봐 주세요.',
  en: '[Yeyak] You were vaccinated at {provider}: {offering} ({item}). Please stay for 20 to 30 minutes.',
});

/**
 * Vaccination (백신 예약): V1 to V11. That a person has one live dose against a disease, and the next one when it is due, is
 * not said here: it follows from an offering that has `doses`, whatever its kind (`wish.ts`, `reservation.store.ts`).
 */
export const vaccination = defineKind({
  code: 'VACCINATION',
  label: { ko: '백신 접종', en: 'Vaccination' },
  claims: [slot, anyOfGroup],
  asks: ['person'], // V1
  quantity: { min: 1, max: 1 },
  process: [
    step('draw', drawStock(), { undo: restoreDraw() }), // V4, V5, V10, V11
    pivot(
      'vaccinate',
      workOrder({
        actions: {
          COMPLETE: { ko: '접종 완료', en: 'Vaccinated' },
          NO_SHOW: { ko: '미방문', en: 'No-show' },
        },
      }),
      { undo: withdrawWorkOrder() },
    ), // V3, V6, V9
    step('record', recordVaccination()), // V7
  ],
  cancel: { upTo: 'vaccinate' }, // V8
  stages: {
    draw: stage('ASSIGNING', '백신 배정 중', 'a vaccine is being assigned'),
    vaccinate: stage('RESERVED', '예약 완료', 'reserved', {
      ko: '[예약] {provider} {offering} 예약이 완료되었습니다. 일시: {slot}. 백신: {item}. 방문하실 때 신분증을 지참해 주세요.',
      en: '[Yeyak] Your {offering} at {provider} is reserved for {slot}. Vaccine: {item}. Please bring your ID.',
    }),
    record: vaccinated,
    completed: vaccinated,
    undoing: stage('CANCELLING', '취소 처리 중', 'being cancelled'),
    cancelled: stage('CANCELLED', '예약 취소', 'cancelled', {
      ko: '[예약] {provider} {offering} 예약이 취소되었습니다. 일시: {slot}.',
      en: '[Yeyak] Your {offering} at {provider} on {slot} is cancelled.',
    }),
    rejected: stage('NOT_RESERVED', '예약 실패', 'not reserved', {
      ko: '[예약] {provider} {offering} 예약이 완료되지 않았습니다. 일시: {slot}. 사유: {reason}. 다른 날짜나 의료기관을 선택해 주세요.',
      en: '[Yeyak] {offering} at {provider} on {slot} could not be reserved: {reason}. Please choose another date or place.',
    }),
    noShow: stage('NO_SHOW', '미접종', 'not vaccinated', {
      ko: '[예약] 예약 시간에 방문하지 않으셔서 {provider} {offering} 예약이 종료되었습니다. 일시: {slot}. 다시 예약하실 수 있습니다.',
      en: '[Yeyak] You did not come to {provider} on {slot}, so the reservation has ended. You can reserve again.',
    }),
  },
});
