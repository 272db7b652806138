import { requireStaffOf } from '@yeyak/graphql-kit';
import { tell } from '../refusals';
import type { MutationResolvers } from '../schema.generated';

/** Staff orders from a supplier (P1). */
export const orderSupply: MutationResolvers['orderSupply'] = async (_, { input }, context) => {
  const orderedBy = requireStaffOf(context, input.providerId);
  const lines = input.lines.map(({ unitPrice: { amount, currency }, group, lot, expiresOn, ...line }) => ({
    ...line,
    unitPrice: { amount, currency: currency ?? 'KRW' },
    group: group ?? null,
    lot: lot ?? null,
    expiresOn: expiresOn ?? null,
  }));
  const command = { ...input, lines, id: context.newId(), orderedBy, at: context.now };
  const result = await context.orderSupply(command);
  return result.ok ? { __typename: 'SupplyOrderSuccess', order: result.order } : tell(result.reason);
};
