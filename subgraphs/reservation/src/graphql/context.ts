import type { RequestContext } from '@yeyak/graphql-kit';
import type { CancelReservation } from '../application/cancel-reservation';
import type { GiveBack } from '../application/give-back';
import type { LookUpAvailability } from '../application/look-up-availability';
import type { PayReservation } from '../application/pay-reservation';
import type { ReservationStore } from '../application/ports';
import type { Reserve } from '../application/reserve';
import type { RetryProcess } from '../application/retry-process';
import type { TakeBackSupply } from '../application/take-back-supply';
import type { Kinds } from '../domain/kinds';
import type { Loaders } from './loaders';

/** What a resolver of this context has at hand. */
export interface Context extends RequestContext {
  reserve: Reserve;
  pay: PayReservation;
  cancel: CancelReservation;
  giveBack: GiveBack;
  retry: RetryProcess;
  lookUp: LookUpAvailability;
  takeBack: TakeBackSupply;
  reservations: ReservationStore;
  kinds: Kinds;
  loaders: Loaders;
  newId: () => string;
}
