import DataLoader from 'dataloader';
import type { ViewReader } from '../application/ports';
import type { ListedView, ProviderKnown, TimelineEntry } from '../domain/reservation-view';

/**
 * Batches what one tick asks for into one query. Nothing is cached: a subscription's context lives as long as the
 * subscription, and its next event must not be answered with what the one before it saw.
 */
export function createLoaders(reader: ViewReader) {
  const options = { cache: false, maxBatchSize: 500 };
  return {
    views: new DataLoader<string, ListedView | null>(async (ids) => {
      const views = new Map((await reader.byIds(distinct(ids))).map((view) => [view.id, view]));
      return ids.map((id) => views.get(id) ?? null);
    }, options),
    timelines: new DataLoader<string, TimelineEntry[]>(async (ids) => {
      const stories = new Map<string, TimelineEntry[]>(ids.map((id) => [id, []]));
      for (const entry of await reader.timelines(distinct(ids))) stories.get(entry.reservationId)?.push(entry);
      return ids.map((id) => stories.get(id) ?? []);
    }, options),
    providers: new DataLoader<string, ProviderKnown | null>(async (ids) => {
      const providers = new Map((await reader.providers(distinct(ids))).map((one) => [one.id, one]));
      return ids.map((id) => providers.get(id) ?? null);
    }, options),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
