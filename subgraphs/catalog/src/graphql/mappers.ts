import type { Offering } from '../domain/offering';
import type { ReservedAlready } from '../application/take-supply-back';
import type { Provider } from '../domain/provider.decider';

export type ProviderMapper = Provider;
export type OfferingMapper = Offering;
/** Its offering is loaded by its id. */
export type ReservedAlreadyMapper = Omit<ReservedAlready, 'tag'> & { code: string; message: string };
