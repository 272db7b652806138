import type { ClaimRule } from './kind';

const unmet = (offeringId: string, what: string): never => {
  throw new Error(`${offeringId} has no ${what} to claim`);
};

/** Claims of the offering's stock: what the provider has received less what is promised. */
export const stock: ClaimRule = {
  pool: ({ offeringId, sku }) => stockPool(sku ?? unmet(offeringId, 'sku')),
  needs: 'stock',
  returns: false,
};

/** Claims any unit of the offering's group: which one is drawn later. */
export const anyOfGroup: ClaimRule = {
  pool: ({ offeringId, providerId, stockGroup }) =>
    groupPool(providerId, stockGroup ?? unmet(offeringId, 'stock group')),
  needs: 'stockGroup',
  returns: false,
};

/** Claims a place in the slot that was chosen. */
export const slot: ClaimRule = {
  pool: (what) => slotPool(what.offeringId, what.slot?.startsAt ?? unmet(what.offeringId, 'slot')),
  needs: 'slot',
  returns: false,
};

/** Claims a copy that comes back. */
export const copy: ClaimRule = {
  pool: ({ offeringId }) => capacityPool(offeringId),
  needs: 'capacity',
  returns: true,
};

/** Claims a seat of something that takes place once. */
export const seat: ClaimRule = { ...copy, returns: false };

export const stockPool = (sku: string): string => `stock:${sku}`;
export const groupPool = (providerId: string, group: string): string => `group:${providerId}:${group}`;
export const slotPool = (offeringId: string, startsAt: Date): string =>
  `slot:${offeringId}:${startsAt.toISOString()}`;
export const capacityPool = (offeringId: string): string => `capacity:${offeringId}`;
