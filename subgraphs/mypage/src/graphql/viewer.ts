import { maySee } from '@yeyak/graphql-kit';
import type { MaySee } from '../application/ports';
import type { Context } from './context';

/** What who asks may see: their own reservations, those at their desk, all for administrators and contexts. */
export const viewerOf =
  ({ principal }: Pick<Context, 'principal'>): MaySee =>
  ({ customerId, providerId }) =>
    maySee(principal, customerId, providerId);
