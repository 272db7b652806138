import type { Resolvers } from '../schema.generated';
import { Mutation } from './mutation';
import { Query } from './query';
import { AvailableSlot, Kind, Offering, Reservation } from './reservation';

export const resolvers: Resolvers = { Query, Mutation, Reservation, Offering, Kind, AvailableSlot };
