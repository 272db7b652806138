import type { Resolvers } from '../schema.generated';
import { cancelReservation } from './cancel-reservation';
import { giveBack } from './give-back';
import { pay } from './pay';
import { Query } from './query';
import { AvailableSlot, Kind, Offering, Reservation } from './reservation';
import { reserve } from './reserve';
import { retryProcess } from './retry-process';
import { takeBackSupply } from './take-back-supply';

export const resolvers: Resolvers = {
  Query,
  Mutation: { reserve, pay, cancelReservation, giveBack, retryProcess, takeBackSupply },
  Reservation,
  Offering,
  Kind,
  AvailableSlot,
};
