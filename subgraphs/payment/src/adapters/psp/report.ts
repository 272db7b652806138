import type { PspReport } from '../../domain/payment.decider';
import type { PaymentDocument } from '../../psp/protocol';

/** The provider's document in the words of our domain. @param now stands in where it left out an instant. */
export function reportOf(document: PaymentDocument, now: Date): PspReport {
  const at = (instant: string | null): Date => (instant === null ? now : new Date(instant));
  switch (document.status) {
    case 'PROCESSING':
      return { status: 'PROCESSING' };
    case 'APPROVED':
      return { status: 'APPROVED', at: at(document.approvedAt) };
    case 'DECLINED':
      return {
        status: 'DECLINED',
        at: at(document.declinedAt),
        declineCode: document.declineCode ?? 'declined',
      };
    case 'VOIDED':
      return { status: 'VOIDED', at: at(document.voidedAt) };
    case 'REFUNDED':
      return { status: 'REFUNDED', at: at(document.refundedAt) };
  }
}
