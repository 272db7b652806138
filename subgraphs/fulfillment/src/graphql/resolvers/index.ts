import type { Resolvers } from '../schema.generated';
import { actOnWork } from './act-on-work';
import { Fulfillment } from './fulfillment';
import { Provider } from './provider';
import { Query } from './query';
import { recordMilestone } from './record-milestone';
import { Reservation } from './reservation';
import { withdrawWork } from './withdraw-work';

/** Every resolver of this context. */
export const resolvers: Resolvers = {
  Query,
  Mutation: { actOnWork, recordMilestone, withdrawWork },
  Fulfillment,
  Provider,
  Reservation,
};
