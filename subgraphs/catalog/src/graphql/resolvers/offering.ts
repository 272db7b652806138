import { periodOf } from '../../domain/offering';
import type { OfferingResolvers, ReservedAlreadyResolvers } from '../schema.generated';

export const Offering: OfferingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.offering.load(id),
  async provider({ providerId }, _, { loaders }) {
    const provider = await loaders.provider.load(providerId);
    if (!provider) throw new Error('an offering of nobody');
    return provider;
  },
  stockItem: ({ sku }) => (sku === null ? null : { sku }),
  period: (offering) => periodOf(offering),
};

export const ReservedAlready: ReservedAlreadyResolvers = {
  reserved: ({ offeringId }, _, { loaders }) => loaders.offering.load(offeringId),
};
