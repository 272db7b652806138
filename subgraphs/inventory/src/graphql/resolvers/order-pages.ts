import { type PageRequest, readCursor } from '@yeyak/graphql-kit';
import type { SupplyOrder } from '../../domain/supply-order';

/** An order's place in a list that begins with the newest. */
export const orderCursor = ({ orderedAt, id }: SupplyOrder): string[] => [orderedAt.toISOString(), id];

/** The place that a cursor stands for. @throws BAD_USER_INPUT */
export function readOrderCursor(page: PageRequest): { orderedAt: Date; id: string } | null {
  const cursor = readCursor(page, ['instant', 'id']);
  return cursor && { orderedAt: new Date(cursor[0]), id: cursor[1] };
}
