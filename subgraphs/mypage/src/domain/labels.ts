import type { Localized, ReservationStatus } from '@yeyak/contracts';
import type { PaymentStatus, WorkStatus } from './reservation-view';

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
  WITHDRAWN: text('철회됨', 'Withdrawn'),
};

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
  WorkOrderWithdrawn: text('담당 데스크에서 철회되었습니다', 'Taken off the desk'),
  WorkOrderWithdrawalRefused: text('이미 처리되어 철회할 수 없습니다', 'Too late to take it off the desk'),
  StockDeducted: text('재고가 차감되었습니다', 'Stock deducted'),
  StockRestored: text('재고가 복원되었습니다', 'Stock restored'),
  StockDeductionRefused: text('재고가 부족합니다', 'Not enough stock'),
  StockRestoreNotNeeded: text('복원할 재고가 없습니다', 'No stock to restore'),
  MessageSent: text('알림을 보냈습니다', 'Message sent'),
  MessageFailed: text('알림을 보내지 못했습니다', 'Message could not be sent'),
} as const satisfies Record<string, Localized>;
