import { message, type KnownMessage, type Provenance } from '@yeyak/contracts';
import type { Offering, OfferingEvent } from '../domain/offering';
import type { Provider, ProviderEvent } from '../domain/provider.decider';

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
  const { id: offeringId, providerId, kind, name, price, sku } = offering;
  const from = provenance('Offering', offering, at);
  return event.type === 'OfferingWithdrawn'
    ? message(event.type, { offeringId }, from)
    : message(event.type, { offeringId, providerId, kind, name, price, sku }, from);
}

/** What the others are told of a provider's event; `provider` is what it is after it. */
export function providerFact(event: ProviderEvent, provider: Provider, at: Date): KnownMessage {
  const { id: providerId, code, name, timeZone } = provider;
  return message(event.type, { providerId, code, name, timeZone }, provenance('Provider', provider, at));
}
