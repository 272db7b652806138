import { type Peer, PeerFault, PeerTimedOut, PeerUnavailable } from '@yeyak/service-kit';
import type { CaptureOutcome, CaptureRequest, PaymentGateway } from '../../application/ports';

const CAPTURE = `mutation ($input: CapturePaymentInput!) {
  capturePayment(input: $input) {
    __typename
    ... on CaptureDeclined { declineCode }
    ... on CaptureUnknown { retryAfterSeconds }
    ... on CaptureUnavailable { retryAfterSeconds }
  }
}`;

const CANCEL = `mutation ($input: CancelPaymentInput!) { cancelPayment(input: $input) { status } }`;

type CaptureAnswer = {
  capturePayment:
    | { __typename: 'CaptureApproved' | 'CaptureVoided' }
    | { __typename: 'CaptureDeclined'; declineCode: string }
    | { __typename: 'CaptureUnknown' | 'CaptureUnavailable'; retryAfterSeconds: number };
};

/** Paying, through the payment context (rule 2 of the architecture: sync, with a key, a time-out and a breaker). */
export class PaymentPeer implements PaymentGateway {
  constructor(private readonly peer: Peer) {}

  async capture(request: CaptureRequest): Promise<CaptureOutcome> {
    try {
      const { capturePayment: answer } = await this.peer.request<CaptureAnswer>({
        query: CAPTURE,
        variables: { input: request },
        correlationId: request.reservationId,
      });
      switch (answer.__typename) {
        case 'CaptureApproved':
          return { outcome: 'approved' };
        case 'CaptureVoided':
          return { outcome: 'closed' };
        case 'CaptureDeclined':
          return { outcome: 'declined', declineCode: answer.declineCode };
        case 'CaptureUnavailable':
          return { outcome: 'unavailable', retryAfterSeconds: answer.retryAfterSeconds };
        case 'CaptureUnknown':
          return { outcome: 'unknown', retryAfterSeconds: answer.retryAfterSeconds };
      }
    } catch (error) {
      if (error instanceof PeerUnavailable) {
        return { outcome: 'unavailable', retryAfterSeconds: error.retryAfterSeconds };
      }
      // A fault is no answer either: it may have been charged before it failed.
      if (error instanceof PeerTimedOut || error instanceof PeerFault) {
        return { outcome: 'unknown', retryAfterSeconds: RETRY_AFTER_SECONDS };
      }
      throw error;
    }
  }

  async cancel(input: Parameters<PaymentGateway['cancel']>[0]): ReturnType<PaymentGateway['cancel']> {
    try {
      const { cancelPayment } = await this.peer.request<{
        cancelPayment: { status: 'VOIDED' | 'REFUNDED' | 'REFUND_PENDING' };
      }>({ query: CANCEL, variables: { input }, correlationId: input.reservationId });
      if (cancelPayment.status === 'REFUND_PENDING') return null;
      return cancelPayment.status === 'REFUNDED' ? 'PaymentRefunded' : 'PaymentVoided';
    } catch {
      return null; // the command is in the outbox: it will be done and said later
    }
  }
}

const RETRY_AFTER_SECONDS = 5;
