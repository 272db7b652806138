import type { Offering } from '../domain/offering';
import type { Provider } from '../domain/provider.decider';

export type ProviderMapper = Provider;
export type OfferingMapper = Offering;
