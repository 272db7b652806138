import { type Logger, type Peer, PeerUnavailable } from '@yeyak/service-kit';
import type { SupplyAnswer, SupplyKeeper } from '../../application/ports';
import type { PoolLimit } from '../../domain/published-calendar';

const TAKE_BACK = `mutation ($input: TakeBackSupplyInput!) {
  takeBackSupply(input: $input) {
    __typename
    ... on SupplyTakenBack { pools }
    ... on SupplyInUse { claimed startsAt offeringId }
  }
}`;

type Told =
  | { __typename: 'SupplyTakenBack' }
  | { __typename: 'SupplyInUse'; claimed: number; startsAt: string | null; offeringId: string };

/** `reservation`, asked synchronously before anything that it promises is taken away. */
export class ReservationSupply implements SupplyKeeper {
  constructor(
    private readonly reservation: Pick<Peer, 'request'>,
    private readonly logger: Logger,
  ) {}

  async takeBack(pools: readonly PoolLimit[], correlationId: string): Promise<SupplyAnswer> {
    const input = {
      pools: pools.map(({ startsAt, ...pool }) => ({
        ...pool,
        startsAt: startsAt === null ? null : new Date(startsAt).toISOString(),
      })),
    };
    try {
      const { takeBackSupply } = await this.reservation.request<{ takeBackSupply: Told }>({
        query: TAKE_BACK,
        variables: { input },
        correlationId,
      });
      if (takeBackSupply.__typename === 'SupplyTakenBack') return { tag: 'TakenBack' };
      const { claimed, startsAt, offeringId } = takeBackSupply;
      return { tag: 'InUse', claimed, startsAt, offeringId };
    } catch (error) {
      this.logger.warn({ err: error, pools: pools.length, correlationId }, 'supply could not be taken back');
      if (error instanceof PeerUnavailable)
        return { tag: 'NotAsked', retryAfterSeconds: error.retryAfterSeconds };
      // Not known, also where it answered with a fault: it may have come after the deed.
      return { tag: 'Unknown' };
    }
  }
}

const ABSENT_RETRY_SECONDS = 60;

/** Where nobody says where `reservation` is: what is promised stays promised. */
export const absentSupply: SupplyKeeper = {
  takeBack: () => Promise.resolve({ tag: 'NotAsked', retryAfterSeconds: ABSENT_RETRY_SECONDS }),
};
