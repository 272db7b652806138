import { type Logger, type Peer, PeerFault } from '@yeyak/service-kit';
import type { GateAnswer, GateCall, Gates } from '../../application/ports';

/** The contexts that provide capabilities; one that is not configured provides none. */
export interface GatePeers {
  marketing: Pick<Peer, 'request'> | null;
  notification: Pick<Peer, 'request'> | null;
}

/** How a capability is called: whom, what, and what the other one's success is called. */
interface Capability {
  peer: keyof GatePeers;
  query: string;
  /** `null` where the call lacks what the capability needs. */
  input(call: GateCall): Record<string, unknown> | null;
  success: string;
}

/** What every answer says of itself: its type, and where it is a refusal why and until when. */
const REFUSAL = `__typename ... on UserError { code }`;

/** One key for a work order's coupon, so that no retry issues a second one. */
const couponKey = ({ workOrderId }: GateCall): string => `${workOrderId}:coupon`;

/** The capabilities that a work order's gates may name. */
const CAPABILITIES: Readonly<Record<string, Capability>> = {
  'coupon.issue': {
    peer: 'marketing',
    query: `mutation ($input: IssueCouponInput!) { answer: issueCoupon(input: $input) { ${REFUSAL} } }`,
    input: (call) => ({
      key: couponKey(call),
      reservationId: call.reservationId,
      customerId: call.customerId,
      providerId: call.providerId,
    }),
    success: 'IssueCouponSuccess',
  },
  'coupon.cancel': {
    peer: 'marketing',
    query: `mutation ($input: CancelCouponInput!) { answer: cancelCoupon(input: $input) { ${REFUSAL} } }`,
    input: (call) => ({ key: couponKey(call), reservationId: call.reservationId }),
    success: 'CancelCouponSuccess',
  },
  'message.sendCancellation': {
    peer: 'notification',
    query: `mutation ($input: SendCancellationInput!) { answer: sendCancellation(input: $input) {
      ${REFUSAL} ... on NotSentYet { retryAfterSeconds } } }`,
    input: ({ letter }) => (letter ? { ...letter } : null),
    success: 'SendCancellationSuccess',
  },
};

interface Answered {
  answer: { __typename: string; code?: string; retryAfterSeconds?: number };
}

/** The capabilities of other contexts, called synchronously, each with its peer's time-out and circuit breaker (D11). */
export class PeerGates implements Gates {
  constructor(
    private readonly peers: GatePeers,
    private readonly logger: Logger,
  ) {}

  async ask(gate: string, call: GateCall): Promise<GateAnswer> {
    const capability = Object.hasOwn(CAPABILITIES, gate) ? CAPABILITIES[gate] : undefined;
    const peer = capability && this.peers[capability.peer];
    if (!peer) return { state: 'REFUSED', reason: 'NOT_PROVIDED' };
    const input = capability.input(call);
    if (!input) return { state: 'REFUSED', reason: 'NO_LETTER' };
    try {
      const { answer } = await peer.request<Answered>({
        query: capability.query,
        variables: { input },
        correlationId: call.reservationId,
      });
      return read(answer, capability.success);
    } catch (error) {
      // Slow, down, the breaker open: asked again. Answered with a fault: somebody has to look.
      const level = error instanceof PeerFault ? 'error' : 'info';
      this.logger[level]({ err: error, gate, correlationId: call.reservationId }, 'a gate does not answer');
      return { state: 'WAITING', retryAfterSeconds: null };
    }
  }
}

function read({ __typename, code, retryAfterSeconds }: Answered['answer'], success: string): GateAnswer {
  if (__typename === success) return { state: 'OPEN' };
  if (retryAfterSeconds !== undefined) return { state: 'WAITING', retryAfterSeconds };
  return { state: 'REFUSED', reason: code ?? 'REFUSED' };
}
