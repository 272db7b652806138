import DataLoader from 'dataloader';
import type { AfterMessage, MessageStore } from '../application/ports';
import type { Message } from '../domain/message';

/** A page of one customer's messages. */
export interface MessagesPage {
  customerId: string;
  after: AfterMessage | null;
  limit: number;
}

type Reads = Pick<MessageStore<never>, 'byIds' | 'byReservations' | 'pages'>;

/** Batches what one request asks for into one query each. */
export const createLoaders = (store: Reads) => ({
  messages: new DataLoader<string, Message | null>(async (ids) => {
    const messages = new Map((await store.byIds(ids)).map((message) => [message.id, message]));
    return ids.map((id) => messages.get(id) ?? null);
  }),
  ofReservation: new DataLoader<string, Message[]>(async (ids) => {
    const messages = new Map<string, Message[]>(ids.map((id) => [id, []]));
    for (const message of await store.byReservations(ids)) messages.get(message.reservationId)?.push(message);
    return ids.map((id) => messages.get(id) ?? []);
  }),
  pages: new DataLoader<MessagesPage, Message[], string>((pages) => loadPages(store, pages), {
    cacheKeyFn: (page) => JSON.stringify(page),
  }),
});
export type Loaders = ReturnType<typeof createLoaders>;

/** One query for all pages that differ in nothing but whose they are. */
async function loadPages(store: Reads, pages: readonly MessagesPage[]): Promise<Message[][]> {
  const likenessOf = ({ customerId: _, ...rest }: MessagesPage): string => JSON.stringify(rest);
  const alike = new Map<string, MessagesPage[]>();
  for (const page of pages) alike.set(likenessOf(page), [...(alike.get(likenessOf(page)) ?? []), page]);
  const loaded = new Map<string, Message[]>();
  for (const [likeness, group] of alike) {
    const [first] = group;
    if (!first) continue;
    const customerIds = group.map((page) => page.customerId);
    loaded.set(likeness, await store.pages(customerIds, first.after, first.limit));
  }
  return pages.map((page) =>
    (loaded.get(likenessOf(page)) ?? []).filter((message) => message.customerId === page.customerId),
  );
}
