import type { inventoryFacts, PayloadOf } from '@yeyak/contracts';

/** The facts that this context publishes. */
export type StockFactType = keyof typeof inventoryFacts;

/** What a fact says and which version of the stock item it speaks of; the envelope comes around it when it is stored. */
export interface StockFact<T extends StockFactType = StockFactType> {
  type: T;
  payload: PayloadOf<T>;
  /** The item's version after it; the version that it left alone where nothing moved. */
  version: number;
}

/** Builds a fact whose payload fits its type. */
export const stockFact = <T extends StockFactType>(
  type: T,
  version: number,
  payload: PayloadOf<T>,
): StockFact<T> => ({ type, version, payload });
