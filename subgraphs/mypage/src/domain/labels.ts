import type { Localized, ReservationStatus } from '@yeyak/contracts';
import type { CouponState, MessageState } from './details';
import type { PaymentStatus } from './payment';
import type { GateAction, GateState, WorkStatus } from './work-order';

const text = (ko: string, en: string): Localized => ({ ko, en });

/** The shared statuses in people's words; a kind's own words are its stages. */
export const statusLabels: Readonly<Record<ReservationStatus, Localized>> = {
  HELD: text('결제 대기', 'Awaiting payment'),
  REQUESTED: text('확인 대기', 'Awaiting confirmation'),
  CONFIRMED: text('예약 확정', 'Confirmed'),
  IN_PROGRESS: text('진행 중', 'In progress'),
  COMPLETED: text('완료', 'Completed'),
  CANCELLING: text('취소 처리 중', 'Being cancelled'),
  CANCELLED: text('취소됨', 'Cancelled'),
  REJECTED: text('거절됨', 'Refused'),
  EXPIRED: text('기한 만료', 'Expired'),
  NO_SHOW: text('미방문', 'No-show'),
};

/** Where a payment stands, in people's words. */
export const paymentLabels: Readonly<Record<PaymentStatus, Localized>> = {
  PAID: text('결제 완료', 'Paid'),
  DECLINED: text('결제 거절', 'Declined'),
  VOIDED: text('결제 무효', 'Voided'),
  REFUNDED: text('환불 완료', 'Refunded'),
};

/** Where the work at a provider's desk stands, in people's words. */
export const workLabels: Readonly<Record<WorkStatus, Localized>> = {
  OPEN: text('접수됨', 'On the desk'),
  CONFIRMED: text('승인됨', 'Confirmed'),
  DENIED: text('거부됨', 'Denied'),
  STARTED: text('시작됨', 'Started'),
  COMPLETED: text('처리 완료', 'Done'),
  NO_SHOW: text('미방문', 'No-show'),
  WITHDRAWING: text('철회 진행 중', 'Being withdrawn'),
  WITHDRAWN: text('철회됨', 'Withdrawn'),
};

export const couponLabels: Readonly<Record<CouponState, Localized>> = {
  ISSUED: text('발급됨', 'Issued'),
  CANCELLED: text('취소됨', 'Cancelled'),
};

export const messageLabels: Readonly<Record<MessageState, Localized>> = {
  SENT: text('발송됨', 'Sent'),
  FAILED: text('발송 실패', 'Not sent'),
  CANCELLED: text('발송 취소', 'Called back'),
};

export const gateStateLabels: Readonly<Record<GateState, Localized>> = {
  WAITING: text('대기 중', 'Waiting'),
  OPEN: text('완료', 'Done'),
  REFUSED: text('거절됨', 'Refused'),
};

/** What a gate is, in people's words; of one that is not listed only what it comes before is said. */
const gates: Readonly<Record<string, Localized>> = {
  'coupon.issue': text('쿠폰 발급', 'Coupon'),
  'coupon.cancel': text('쿠폰 취소', 'Coupon cancellation'),
  'message.sendCancellation': text('취소 안내 발송', 'Cancellation message'),
};
const checks: Readonly<Record<GateAction, Localized>> = {
  START: text('시작 전 확인', 'Check before the start'),
  WITHDRAW: text('철회 전 확인', 'Check before the withdrawal'),
};

/** The name of a gate in people's words. */
export const gateLabel = (action: GateAction, gate: string): Localized =>
  Object.hasOwn(gates, gate) ? (gates[gate] ?? checks[action]) : checks[action];

/** What a gate did, e.g. "쿠폰 발급 대기 중": without particles, which would depend on the name's last sound. */
export function gateNews(action: GateAction, gate: string, state: GateState): Localized {
  const [name, ending] = [gateLabel(action, gate), gateStateLabels[state]];
  return text(`${name.ko} ${ending.ko}`, `${name.en}: ${ending.en.toLowerCase()}`);
}

/** What was set aside, said without a particle that would depend on the name's last sound. */
export const drawnNews = ({ ko, en }: Localized): Localized => text(`배정된 품목: ${ko}`, `Set aside: ${en}`);

export const couponNews = (state: CouponState, title: Localized): Localized =>
  state === 'ISSUED'
    ? text(`쿠폰이 발급되었습니다: ${title.ko}`, `Coupon issued: ${title.en}`)
    : text(`쿠폰이 취소되었습니다: ${title.ko}`, `Coupon cancelled: ${title.en}`);

export const vaccinationNews = (dose: number): Localized =>
  text(`접종 기록이 등록되었습니다 (${dose}차)`, `Vaccination recorded (dose ${dose})`);

/** What happened, for the facts that do not bring a kind's own word with them. */
export const factLabels = {
  PaymentApproved: text('결제가 승인되었습니다', 'Payment approved'),
  PaymentDeclined: text('결제가 거절되었습니다', 'Payment declined'),
  PaymentVoided: text('결제가 무효 처리되었습니다', 'Payment voided'),
  PaymentRefunded: text('결제가 환불되었습니다', 'Payment refunded'),
  WorkOrderOpened: text('담당 데스크에 접수되었습니다', 'Put on the desk'),
  WorkOrderConfirmed: text('담당 데스크가 승인했습니다', 'Confirmed at the desk'),
  WorkOrderDenied: text('담당 데스크가 거부했습니다', 'Denied at the desk'),
  WorkOrderStarted: text('담당 데스크가 시작했습니다', 'Started at the desk'),
  WorkOrderCompleted: text('담당 데스크가 처리를 마쳤습니다', 'Done at the desk'),
  WorkOrderNoShow: text('고객이 오지 않았습니다', 'The customer did not come'),
  WorkOrderWithdrawalAgreed: text('담당 데스크에서 철회를 진행하고 있습니다', 'Being taken off the desk'),
  WorkOrderWithdrawn: text('담당 데스크에서 철회되었습니다', 'Taken off the desk'),
  WorkOrderWithdrawalRefused: text('이미 처리되어 철회할 수 없습니다', 'Too late to take it off the desk'),
  StockDeducted: text('재고가 차감되었습니다', 'Stock deducted'),
  StockRestored: text('재고가 복원되었습니다', 'Stock restored'),
  StockDeductionRefused: text('재고가 부족합니다', 'Not enough stock'),
  StockRestoreNotNeeded: text('복원할 재고가 없습니다', 'No stock to restore'),
  StockDrawRefused: text('배정할 수 있는 재고가 없습니다', 'Nothing in stock that could be set aside'),
  MessageSent: text('알림을 보냈습니다', 'Message sent'),
  MessageFailed: text('알림을 보내지 못했습니다', 'Message could not be sent'),
  MessageCancelled: text('보내기 전에 알림이 취소되었습니다', 'Message cancelled before it was sent'),
} as const satisfies Record<string, Localized>;
