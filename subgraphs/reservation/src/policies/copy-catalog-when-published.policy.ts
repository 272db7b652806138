import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { OfferingStore } from '../application/ports';

/** Keeps our own copy of what can be reserved, so that reserving works while catalog is away (X25). */
export const copyCatalogWhenPublished = (offerings: OfferingStore): Policy<SqlTransaction>[] => [
  policy(['OfferingPublished', 'OfferingRevised'], async ({ payload, aggregateVersion }, tx) => {
    const { offeringId, period, ...offering } = payload;
    await offerings.saveOffering(tx, {
      ...offering,
      id: offeringId,
      period: period && { startsAt: new Date(period.startsAt), endsAt: new Date(period.endsAt) },
      active: true,
      version: aggregateVersion,
    });
  }),
  policy('OfferingWithdrawn', async ({ payload, aggregateVersion }, tx) => {
    await offerings.withdrawOffering(tx, payload.offeringId, aggregateVersion);
  }),
  policy(['ProviderRegistered', 'ProviderRevised'], async ({ payload, aggregateVersion }, tx) => {
    const { providerId, name, timeZone } = payload;
    await offerings.saveProvider(tx, { id: providerId, name, timeZone, version: aggregateVersion });
  }),
];
