import { maySee, type RequestContext } from '@yeyak/graphql-kit';
import type { SeenWorkOrder } from '../domain/work-order';

/** Work is for the customer, the provider's staff, administrators and contexts; for others it is not there. */
export const visible = (
  { principal }: Pick<RequestContext, 'principal'>,
  order: SeenWorkOrder | null,
): SeenWorkOrder | null =>
  order && maySee(principal, order.brief.customerId, order.providerId) ? order : null;
