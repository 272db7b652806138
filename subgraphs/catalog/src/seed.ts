import {
  demoCatalog,
  type DemoCourse,
  type DemoOffering,
  type DemoProvider,
  publicHolidays,
} from '@yeyak/demo';
import { DateTime } from 'luxon';
import { offeringFact, providerFact } from './application/facts';
import { type CalendarDeps, publishCalendars } from './application/plan-calendar';
import type { Transactions } from './application/ports';
import { type ClosingDay, WEEKDAYS } from './domain/calendar';
import { openingOf } from './domain/calendar.decider';
import { parseOpeningHours } from './domain/calendar-input';
import type { Offering } from './domain/offering';
import { evolveOffering } from './domain/offering.decider';
import { parseOffering } from './domain/offering-input';
import type { Parsed } from './domain/parsing';
import { evolveProvider, type Provider } from './domain/provider.decider';
import { parseProvider } from './domain/provider-input';
import { replan } from './domain/published-calendar';
import { horizon } from './domain/time-zone';

/** Puts in many at once what is not there yet. @returns which that was */
interface Shelf<Tx, T> {
  addMany(tx: Tx, things: readonly T[]): Promise<Set<string>>;
  byIds(ids: readonly string[]): Promise<readonly { id: string }[]>;
}
export interface SeedDeps<Tx> extends Omit<CalendarDeps<Tx>, 'offerings'> {
  transactions: Transactions<Tx>;
  providers: Shelf<Tx, Provider>;
  offerings: Shelf<Tx, Offering>;
}

/**
 * Registers the demonstration providers and publishes what they offer, calendars too, so that the others hear of it.
 * A transaction for each provider, however much it offers. What is there already, as it was or revised or withdrawn,
 * stays so; any number of replicas may do this at once.
 */
export async function seedDemo<Tx>(deps: SeedDeps<Tx>, now: Date): Promise<void> {
  const there = new Set([
    ...(await deps.providers.byIds(demoCatalog.providers.map(({ id }) => id))).map(({ id }) => id),
    ...(await deps.offerings.byIds(demoCatalog.offerings.map(({ id }) => id))).map(({ id }) => id),
  ]);
  for (const provider of demoCatalog.providers) {
    const missing = demoCatalog.offerings.filter(
      ({ id, providerId }) => providerId === provider.id && !there.has(id),
    );
    if (there.has(provider.id) && missing.length === 0) continue;
    await deps.transactions.transaction((tx) => seedProvider(tx, provider, missing, now, deps));
  }
}

async function seedProvider<Tx>(
  tx: Tx,
  said: DemoProvider,
  missing: readonly DemoOffering[],
  now: Date,
  deps: SeedDeps<Tx>,
): Promise<void> {
  const registered = {
    type: 'ProviderRegistered',
    id: said.id,
    details: parsed(parseProvider(said)),
  } as const;
  const provider = { ...evolveProvider(null, registered), hours: hoursOf(said), hoursVersion: 1 };
  const closingDays = said.closedOnHolidays
    ? publicHolidays.map(({ date, name }): ClosingDay => ({ date, reason: name }))
    : [];
  if ((await deps.providers.addMany(tx, [provider])).has(provider.id)) {
    await deps.calendars.close(tx, provider.id, closingDays);
    await deps.outbox(tx, [providerFact(registered, provider, now)]);
  }
  const published = missing.map((offering) => {
    const details = parsed(parseOffering(asGiven(offering, said.timeZone, now)));
    return { type: 'OfferingPublished', id: offering.id, details } as const;
  });
  const offerings = published.map((event) => evolveOffering(null, event));
  const added = await deps.offerings.addMany(tx, offerings);
  await deps.outbox(
    tx,
    published.flatMap((event, i) => {
      const offering = offerings[i];
      return offering && added.has(offering.id) ? [offeringFact(event, offering, now)] : [];
    }),
  );
  const opening = openingOf({ provider, closingDays });
  const news = offerings.flatMap((offering) => {
    const { id, slotPlan: plan } = offering;
    if (!plan || !added.has(id)) return [];
    const months = horizon(provider.timeZone, now);
    return [{ offering, ...replan(id, months, [], { opening, plan, now, retell: false }) }];
  });
  await publishCalendars(tx, { provider, news }, now, deps);
}

/** The demonstration data are ours: what is wrong in them is a bug. */
function parsed<T>(result: Parsed<T>): T {
  if (!result.ok) throw new Error(`demonstration data: ${result.reason.message}`);
  return result.value;
}

const hoursOf = ({ openingHours }: DemoProvider) =>
  parsed(
    parseOpeningHours(
      WEEKDAYS.flatMap((weekday) =>
        (openingHours[weekday] ?? []).map(([opens, closes]) => ({ weekday, opens, closes })),
      ),
    ),
  );

const asGiven = ({ id, course, ...offering }: DemoOffering, timeZone: string, now: Date) => ({
  ...offering,
  idempotencyKey: `demo-${id}`,
  sessions: course && sessionsOf(course, timeZone, now),
});

/** A course's sessions, a week apart, in the weeks that come after the one of the seeding. */
function sessionsOf(
  { startsInWeeks, weekday, from, to, sessions, place }: DemoCourse,
  zone: string,
  now: Date,
) {
  const first = DateTime.fromJSDate(now, { zone })
    .startOf('week')
    .plus({ weeks: startsInWeeks, days: WEEKDAYS.indexOf(weekday) });
  return Array.from({ length: sessions }, (_, week) => {
    const at = (time: string): string =>
      DateTime.fromISO(`${first.plus({ weeks: week }).toISODate()}T${time}`, { zone })
        .toJSDate()
        .toISOString();
    return { startsAt: at(from), endsAt: at(to), place };
  });
}
