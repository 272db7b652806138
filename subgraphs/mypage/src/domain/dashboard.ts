import type { Localized, ReservationStatus } from '@yeyak/contracts';

/** Sums in one currency, in minor units. */
export interface Revenue {
  currency: string;
  paid: number;
  refunded: number;
}

/** A group of reservations that are alike in everything that is counted. */
export interface Tally {
  status: ReservationStatus;
  currency: string;
  count: number;
  paid: number;
  refunded: number;
}

/** Those that were reserved on a day. */
export interface DayTally extends Tally {
  date: string;
}

export interface StatusCount {
  status: ReservationStatus;
  count: number;
}

export interface DashboardDay {
  date: string;
  reserved: number;
  expected: number;
  revenue: Revenue[];
}

export interface ProviderDashboard {
  providerId: string;
  name: Localized | null;
  timeZone: string;
  total: number;
  statuses: StatusCount[];
  days: DashboardDay[];
  revenue: Revenue[];
}

export interface KindCount {
  kind: string;
  kindLabel: Localized;
  total: number;
  statuses: StatusCount[];
  revenue: Revenue[];
}

export const totalOf = (tallies: readonly Tally[]): number =>
  tallies.reduce((all, { count }) => all + count, 0);

/** How many stand where, the most first. */
export function statusesOf(tallies: readonly Tally[]): StatusCount[] {
  const counts = new Map<ReservationStatus, number>();
  for (const { status, count } of tallies) counts.set(status, (counts.get(status) ?? 0) + count);
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .sort((a, b) => b.count - a.count || (a.status < b.status ? -1 : 1));
}

/** What was charged and given back in each currency in which anything was charged. */
export function revenueOf(tallies: readonly Tally[]): Revenue[] {
  const sums = new Map<string, Revenue>();
  for (const { currency, paid, refunded } of tallies) {
    const sum = sums.get(currency) ?? { currency, paid: 0, refunded: 0 };
    sums.set(currency, { currency, paid: sum.paid + paid, refunded: sum.refunded + refunded });
  }
  return [...sums.values()].filter(({ paid }) => paid > 0).sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Each day of a dashboard, those on which nothing was reserved and nothing takes place too. */
export function dashboardDays(
  days: readonly string[],
  reserved: readonly DayTally[],
  expected: ReadonlyMap<string, number>,
): DashboardDay[] {
  const byDay = new Map<string, DayTally[]>(days.map((date) => [date, []]));
  for (const tally of reserved) byDay.get(tally.date)?.push(tally);
  return [...byDay].map(([date, tallies]) => ({
    date,
    reserved: totalOf(tallies),
    expected: expected.get(date) ?? 0,
    revenue: revenueOf(tallies),
  }));
}
