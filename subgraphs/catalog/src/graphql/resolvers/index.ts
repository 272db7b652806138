import type { Resolvers } from '../schema.generated';
import { closeDays } from './close-days';
import { Offering, ReservedAlready } from './offering';
import { offering, offerings } from './offering-queries';
import { Provider } from './provider';
import { provider, providers } from './provider-queries';
import { publishOffering } from './publish-offering';
import { registerProvider } from './register-provider';
import { reopenDays } from './reopen-days';
import { reviseOffering } from './revise-offering';
import { reviseProvider } from './revise-provider';
import { setOpeningHours } from './set-opening-hours';
import { withdrawOffering } from './withdraw-offering';

export const resolvers: Resolvers = {
  Query: { provider, providers, offering, offerings },
  Mutation: {
    registerProvider,
    reviseProvider,
    publishOffering,
    reviseOffering,
    withdrawOffering,
    setOpeningHours,
    closeDays,
    reopenDays,
  },
  Provider,
  Offering,
  ReservedAlready,
};
