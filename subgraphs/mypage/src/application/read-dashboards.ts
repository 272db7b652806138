import { daysFrom } from '@yeyak/domain-kit';
import {
  dashboardDays,
  type KindCount,
  type ProviderDashboard,
  revenueOf,
  statusesOf,
  totalOf,
} from '../domain/dashboard';
import type { TallyReader, ViewReader } from './ports';

/** Reads what dashboards show, from the views alone (X7). Who may see it is checked where the request comes in. */
export const readDashboards = (tallies: TallyReader, views: Pick<ViewReader, 'providers'>) => ({
  /** What was reserved at a provider from one day to another, both included, in the provider's zone. */
  async ofProvider(providerId: string, from: string, to: string): Promise<ProviderDashboard> {
    const [provider] = await views.providers([providerId]);
    const timeZone = provider?.timeZone ?? 'UTC';
    const [reserved, expected] = await Promise.all([
      tallies.reserved(providerId, timeZone, from, to),
      tallies.expected(providerId, from, to),
    ]);
    return {
      providerId,
      name: provider?.name ?? null,
      timeZone,
      total: totalOf(reserved),
      statuses: statusesOf(reserved),
      days: dashboardDays(daysFrom(from, to), reserved, expected),
      revenue: revenueOf(reserved),
    };
  },

  /** What was reserved of each kind from one instant until another, the most reserved first. */
  async byKind(from: string, until: string): Promise<KindCount[]> {
    const kinds = await tallies.kinds(from, until);
    return kinds
      .map(({ kind, kindLabel, tallies: alike }) => ({
        kind,
        kindLabel,
        total: totalOf(alike),
        statuses: statusesOf(alike),
        revenue: revenueOf(alike),
      }))
      .sort((a, b) => b.total - a.total || (a.kind < b.kind ? -1 : 1));
  },
});
export type ReadDashboards = ReturnType<typeof readDashboards>;
