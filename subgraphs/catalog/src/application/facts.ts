import { message, type KnownMessage, type Provenance } from '@yeyak/contracts';
import { type Offering, type OfferingEvent, periodOf } from '../domain/offering';
import type { Provider, ProviderEvent } from '../domain/provider.decider';
import type { CalendarMonth } from '../domain/published-calendar';
import { clocksOf, dateAt } from '../domain/time-zone';

const provenance = (
  aggregateType: string,
  { id, version }: { id: string; version: number },
  occurredAt: Date,
): Provenance => ({
  aggregateType,
  aggregateId: id,
  aggregateVersion: version,
  correlationId: id,
  causationId: null,
  occurredAt,
});

/** What the others are told of an offering's event; `offering` is what it is after it. */
export function offeringFact(event: OfferingEvent, offering: Offering, at: Date): KnownMessage {
  const { id: offeringId, providerId, kind, name, price, sku, stockGroup, capacity, doses } = offering;
  const from = provenance('Offering', offering, at);
  if (event.type === 'OfferingWithdrawn') return message(event.type, { offeringId }, from);
  const whole = { offeringId, providerId, kind, name, price, sku, stockGroup, capacity, doses };
  const dated = offering.slotPlan !== null;
  return message(event.type, { ...whole, dated, period: periodOf(offering) }, from);
}

/** What the others are told of a provider's event; `provider` is what it is after it. */
export function providerFact(event: ProviderEvent, provider: Provider, at: Date): KnownMessage {
  const { id: providerId, code, name, timeZone } = provider;
  return message(event.type, { providerId, code, name, timeZone }, provenance('Provider', provider, at));
}

/** What the others are told of a month of an offering's calendar. */
export function slotsFact(
  { month, version, slots }: CalendarMonth,
  { id: offeringId, providerId, kind }: Offering,
  { timeZone }: Provider,
  occurredAt: Date,
): KnownMessage {
  const clocks = clocksOf(month, timeZone);
  const told = slots.map(({ startsAt, endsAt, capacity }) => ({
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    date: dateAt(startsAt, clocks),
    capacity,
  }));
  return message(
    'SlotsPublished',
    { offeringId, providerId, kind, month, timeZone, slots: told },
    {
      aggregateType: 'Calendar',
      aggregateId: `${offeringId}:${month}`,
      aggregateVersion: version,
      correlationId: offeringId,
      causationId: null,
      occurredAt,
    },
  );
}
