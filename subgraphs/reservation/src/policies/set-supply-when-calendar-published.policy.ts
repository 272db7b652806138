import { type Policy, policy, type SqlTransaction } from '@yeyak/messaging';
import type { SetSupply } from '../application/set-supply';
import { capacityPool, slotPool } from '../domain/claims';

/** What catalog publishes of calendars, copies and seats is what can be promised. */
export const setSupplyWhenCalendarPublished = (setSupply: SetSupply): Policy<SqlTransaction>[] => [
  policy('SlotsPublished', async ({ id, payload, aggregateVersion, occurredAt }, tx) => {
    const { offeringId, providerId, month, slots } = payload;
    const named = slots.map((slot) => ({ ...slot, id: slotPool(offeringId, new Date(slot.startsAt)) }));
    const at = new Date(occurredAt);
    await setSupply.slots(
      tx,
      { offeringId, providerId, month, slots: named, version: aggregateVersion, at },
      id,
    );
  }),
  policy(
    ['OfferingPublished', 'OfferingRevised'],
    async ({ id, payload, aggregateVersion, occurredAt }, tx) => {
      const { offeringId, providerId, capacity } = payload;
      if (capacity === null) return;
      const pool = { id: capacityPool(offeringId), providerId, offeringId, supply: capacity };
      await setSupply.execute(tx, { ...pool, version: aggregateVersion }, new Date(occurredAt), id);
    },
  ),
];
