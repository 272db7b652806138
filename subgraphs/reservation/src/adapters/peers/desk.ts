import type { Peer } from '@yeyak/service-kit';
import type { Desk, DeskAnswer } from '../../application/ports';

const WITHDRAW = `mutation ($input: WithdrawWorkInput!) { withdrawWork(input: $input) { fact } }`;

/** The provider's desk, asked within the customer's request whether work can still be withdrawn (ADR 4). */
export class DeskPeer implements Desk {
  constructor(private readonly peer: Peer) {}

  async withdraw(input: Parameters<Desk['withdraw']>[0]): ReturnType<Desk['withdraw']> {
    try {
      const { withdrawWork } = await this.peer.request<{ withdrawWork: { fact: DeskAnswer } }>({
        query: WITHDRAW,
        variables: { input },
        correlationId: input.reservationId,
      });
      return withdrawWork.fact;
    } catch {
      return null; // the command is in the outbox: it will be done and said later
    }
  }
}

/** Where no fulfillment is installed: nothing is answered at once. */
export const absentDesk: Desk = { withdraw: () => Promise.resolve(null) };
