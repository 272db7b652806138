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

/** So many providers at once: few questions for all, and none of the transactions long. */
const GROUP = 7;

/**
 * Registers the demonstration providers and publishes what they offer, calendars too, so that the others hear of it.
 * What is there already, as it was or revised or withdrawn, stays so; any number of replicas may do this at once.
 */
export async function seedDemo<Tx>(deps: SeedDeps<Tx>, now: Date): Promise<void> {
  const there = new Set([
    ...(await deps.providers.byIds(demoCatalog.providers.map(({ id }) => id))).map(({ id }) => id),
    ...(await deps.offerings.byIds(demoCatalog.offerings.map(({ id }) => id))).map(({ id }) => id),
  ]);
  const stalls = demoCatalog.providers
    .map((said) => stallOf(said, (id) => !there.has(id), now))
    .filter(({ provider, offerings }) => !there.has(provider.id) || offerings.length > 0);
  for (let first = 0; first < stalls.length; first += GROUP) {
    const group = stalls.slice(first, first + GROUP);
    await deps.transactions.transaction((tx) => seedStalls(tx, group, now, deps));
  }
}

/** A provider with what it offers, as it is to be put in. */
interface Stall {
  provider: Provider;
  closingDays: ClosingDay[];
  offerings: Offering[];
}

function stallOf(said: DemoProvider, isMissing: (id: string) => boolean, now: Date): Stall {
  const details = parsed(parseProvider(said));
  const registered = evolveProvider(null, { type: 'ProviderRegistered', id: said.id, details });
  return {
    provider: { ...registered, hours: hoursOf(said), hoursVersion: 1 },
    closingDays: said.closedOnHolidays
      ? publicHolidays.map(({ date, name }): ClosingDay => ({ date, reason: name }))
      : [],
    offerings: demoCatalog.offerings
      .filter(({ id, providerId }) => providerId === said.id && isMissing(id))
      .map((offering) =>
        evolveOffering(null, {
          type: 'OfferingPublished',
          id: offering.id,
          details: parsed(parseOffering(asGiven(offering, said.timeZone, now))),
        }),
      ),
  };
}

async function seedStalls<Tx>(
  tx: Tx,
  stalls: readonly Stall[],
  now: Date,
  deps: SeedDeps<Tx>,
): Promise<void> {
  const newProviders = await deps.providers.addMany(
    tx,
    stalls.map(({ provider }) => provider),
  );
  const newcomers = stalls.filter(({ provider }) => newProviders.has(provider.id));
  await deps.calendars.close(
    tx,
    newcomers.flatMap(({ provider, closingDays }) =>
      closingDays.map((day) => ({ ...day, providerId: provider.id })),
    ),
  );
  const newOfferings = await deps.offerings.addMany(
    tx,
    stalls.flatMap(({ offerings }) => offerings),
  );
  await deps.outbox(tx, [
    ...newcomers.map(({ provider }) =>
      providerFact({ type: 'ProviderRegistered', id: provider.id, details: provider }, provider, now),
    ),
    ...stalls
      .flatMap(({ offerings }) => offerings)
      .filter(({ id }) => newOfferings.has(id))
      .map((offering) =>
        offeringFact({ type: 'OfferingPublished', id: offering.id, details: offering }, offering, now),
      ),
  ]);
  await publishCalendars(
    tx,
    stalls.map((stall) => calendarsOf(stall, (id) => newOfferings.has(id), now)),
    now,
    deps,
  );
}

function calendarsOf({ provider, closingDays, offerings }: Stall, isNew: (id: string) => boolean, now: Date) {
  const opening = openingOf({ provider, closingDays });
  const months = horizon(provider.timeZone, now);
  const news = offerings.flatMap((offering) => {
    const { id, slotPlan: plan } = offering;
    if (!plan || !isNew(id)) return [];
    return [{ offering, ...replan(id, months, [], { opening, plan, now, retell: false }) }];
  });
  return { provider, news };
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
