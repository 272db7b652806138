import type { CaptureOutcome } from '../application/capture-payment';
import type { ResolversTypes } from './schema.generated';

/** An outcome as the schema says it. */
export function captureResult(outcome: CaptureOutcome): Awaited<ResolversTypes['CapturePaymentResult']> {
  switch (outcome.tag) {
    case 'APPROVED':
      return { __typename: 'CaptureApproved', payment: outcome.payment };
    case 'DECLINED':
      return {
        __typename: 'CaptureDeclined',
        code: 'CAPTURE_DECLINED',
        message: 'The payment was declined.',
        declineCode: outcome.declineCode,
        payment: outcome.payment,
      };
    case 'UNKNOWN':
      return {
        __typename: 'CaptureUnknown',
        code: 'CAPTURE_UNKNOWN',
        message: 'The payment provider has not answered yet.',
        retryAfterSeconds: outcome.retryAfterSeconds,
      };
    case 'UNAVAILABLE':
      return {
        __typename: 'CaptureUnavailable',
        code: 'CAPTURE_UNAVAILABLE',
        message: 'Payment is not available at the moment; nothing was charged.',
        retryAfterSeconds: outcome.retryAfterSeconds,
      };
    case 'VOIDED':
      return {
        __typename: 'CaptureVoided',
        code: 'CAPTURE_VOIDED',
        message: 'This payment was cancelled before.',
      };
  }
}
