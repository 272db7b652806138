import type { Resolvers } from '../schema.generated';
import { Offering } from './offering';
import { offering, offerings } from './offering-queries';
import { Provider } from './provider';
import { provider, providers } from './provider-queries';
import { publishOffering } from './publish-offering';
import { registerProvider } from './register-provider';
import { reviseOffering } from './revise-offering';
import { reviseProvider } from './revise-provider';
import { withdrawOffering } from './withdraw-offering';

export const resolvers: Resolvers = {
  Query: { provider, providers, offering, offerings },
  Mutation: { registerProvider, reviseProvider, publishOffering, reviseOffering, withdrawOffering },
  Provider,
  Offering,
};
