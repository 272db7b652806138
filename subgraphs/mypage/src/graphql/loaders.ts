import DataLoader from 'dataloader';
import type { AfterView, ViewFilter, ViewReader } from '../application/ports';
import type { ListedView, ProviderKnown, TimelineEntry } from '../domain/reservation-view';

/** A page of one customer's or provider's list. */
export interface OwnersPage {
  by: 'customer' | 'provider';
  id: string;
  filter: ViewFilter;
  after: AfterView | null;
  limit: number;
}

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
    pages: new DataLoader<OwnersPage, ListedView[]>((pages) => loadPages(reader, pages), options),
    timelines: new DataLoader<string, TimelineEntry[]>(async (ids) => {
      const stories = new Map<string, TimelineEntry[]>(ids.map((id) => [id, []]));
      for (const entry of await reader.timelines(distinct(ids)))
        stories.get(entry.reservationId)?.push(entry);
      return ids.map((id) => stories.get(id) ?? []);
    }, options),
    providers: new DataLoader<string, ProviderKnown | null>(async (ids) => {
      const providers = new Map((await reader.providers(distinct(ids))).map((one) => [one.id, one]));
      return ids.map((id) => providers.get(id) ?? null);
    }, options),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;

/** One query for all pages that differ in nothing but whose they are. */
async function loadPages(reader: ViewReader, pages: readonly OwnersPage[]): Promise<ListedView[][]> {
  const alike = new Map<string, OwnersPage[]>();
  const likenessOf = ({ id: _, ...rest }: OwnersPage): string => JSON.stringify(rest);
  for (const page of pages) alike.set(likenessOf(page), [...(alike.get(likenessOf(page)) ?? []), page]);
  const loaded = new Map<string, ListedView[]>();
  for (const [likeness, [first, ...others]] of alike) {
    if (!first) continue;
    const { by, filter, after, limit } = first;
    const ids = distinct([first, ...others].map((page) => page.id));
    loaded.set(likeness, await reader.pages({ by, ids }, filter, after, limit));
  }
  return pages.map((page) =>
    (loaded.get(likenessOf(page)) ?? []).filter((view) => view[`${page.by}Id`] === page.id),
  );
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
