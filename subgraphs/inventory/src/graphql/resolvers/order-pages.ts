import { badInput, type PageRequest, readCursor } from '@yeyak/graphql-kit';
import type { SupplyOrder } from '../../domain/supply-order';

/** An order's place in a list that begins with the newest. */
export const orderCursor = ({ orderedAt, id }: SupplyOrder): string[] => [orderedAt.toISOString(), id];

/** The place that a cursor stands for. @throws BAD_USER_INPUT */
export function readOrderCursor(page: PageRequest): { orderedAt: Date; id: string } | null {
  const [at, id] = readCursor(page, 2) ?? [];
  if (at === undefined || id === undefined) return null;
  const orderedAt = new Date(at);
  if (Number.isNaN(orderedAt.getTime())) throw badInput('"after" is not a cursor of this list.');
  return { orderedAt, id };
}
