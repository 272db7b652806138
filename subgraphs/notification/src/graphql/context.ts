import type { RequestContext } from '@yeyak/graphql-kit';
import type { SendCancellation } from '../application/send-cancellation';
import type { Loaders } from './loaders';

/** What notification's resolvers have at hand. */
export interface Context extends RequestContext {
  loaders: Loaders;
  sendCancellation: SendCancellation;
}
