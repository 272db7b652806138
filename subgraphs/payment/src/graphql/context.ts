import type { RequestContext } from '@yeyak/graphql-kit';
import type { CancelPayment } from '../application/cancel-payment';
import type { CapturePayment } from '../application/capture-payment';
import type { PaymentReader } from '../application/read-payments';
import type { Loaders } from './loaders';

/** What the resolvers of `payment` have at hand. */
export interface Context extends RequestContext {
  capture: CapturePayment;
  cancel: CancelPayment;
  payments: PaymentReader;
  newId: () => string;
  loaders: Loaders;
}
