import type { ContentOf, inventoryFacts } from '@yeyak/contracts';

/** The facts that this context publishes. */
export type StockFactType = keyof typeof inventoryFacts;

/** What a fact speaks of: an item (its id the sku), or a provider's group of them. */
export interface Subject {
  type: 'StockItem' | 'StockGroup';
  id: string;
}

/** What a fact says and which version of its subject it speaks of; the envelope comes around it when it is stored. */
export interface StockFact<T extends StockFactType = StockFactType> {
  type: T;
  payload: ContentOf<T>;
  subject: Subject;
  /** The subject's version after it; the version that it left alone where nothing moved. */
  version: number;
}

/** Facts that name the item which they speak of. */
type ItemFactType = Exclude<StockFactType, 'StockDrawRefused'>;

/** Builds a fact of an item, whose payload fits its type. */
export const stockFact = <T extends ItemFactType>(
  type: T,
  version: number,
  payload: ContentOf<T>,
): StockFact<T> => ({ type, version, payload, subject: { type: 'StockItem', id: payload.sku } });

/**
 * Builds a fact of a provider's group.
 * @param version how many movements its items had had together.
 */
export const groupFact = <T extends 'StockDrawRefused' | 'StockRestoreNotNeeded'>(
  type: T,
  version: number,
  { providerId, group }: { providerId: string; group: string },
  payload: ContentOf<T>,
): StockFact<T> => ({
  type,
  version,
  payload,
  subject: { type: 'StockGroup', id: `${providerId}:${group}` },
});
