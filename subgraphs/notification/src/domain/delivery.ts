/** What one channel said to one try. */
export type Try =
  | { channel: string; outcome: 'TAKEN'; providerMessageId: string }
  /** It never will. */
  | { channel: string; outcome: 'REFUSED'; code: string }
  /** Not now. */
  | { channel: string; outcome: 'UNAVAILABLE'; code: string };

/** How far a message has come with one channel. */
export interface Delivery {
  channel: string;
  tries: number;
  /** Of the last try. */
  outcome: Try['outcome'];
  /** Why it was not taken. */
  code: string | null;
  /** What the channel wants to remember from one try to the next. */
  reference: string | null;
  firstTriedAt: Date;
  lastTriedAt: Date;
}

/** A channel that has not answered for so long is passed over, where there is another way. */
const PATIENCE_MS = 10 * 60 * 1_000;

/** The deliveries after further tries. */
export function noted(
  deliveries: readonly Delivery[],
  tries: readonly Try[],
  now: Date,
): readonly Delivery[] {
  const byChannel = new Map(deliveries.map((delivery) => [delivery.channel, delivery]));
  for (const one of tries) {
    const before = byChannel.get(one.channel);
    byChannel.set(one.channel, {
      channel: one.channel,
      tries: (before?.tries ?? 0) + 1,
      outcome: one.outcome,
      code: one.outcome === 'TAKEN' ? null : one.code,
      reference: before?.reference ?? null,
      firstTriedAt: before?.firstTriedAt ?? now,
      lastTriedAt: now,
    });
  }
  return [...byChannel.values()];
}

/** The deliveries with what a channel wants to remember, while it is being tried. */
export function remembering(
  deliveries: readonly Delivery[],
  channel: string,
  reference: string,
  now: Date,
): readonly Delivery[] {
  const byChannel = new Map(deliveries.map((delivery) => [delivery.channel, delivery]));
  const begun = { channel, tries: 0, outcome: 'UNAVAILABLE', code: null, firstTriedAt: now } as const;
  byChannel.set(channel, { ...begun, ...byChannel.get(channel), reference, lastTriedAt: now });
  return [...byChannel.values()];
}

/**
 * The channels of a route that are still worth a try, in its order: those that have not refused, without those that
 * have not answered for ten minutes. Where nothing else is left, the last of these is waited for.
 */
export function waysLeft(
  route: readonly string[],
  deliveries: readonly Delivery[],
  now: Date,
): readonly string[] {
  const known = new Map(deliveries.map((delivery) => [delivery.channel, delivery]));
  const open = route.filter((channel) => known.get(channel)?.outcome !== 'REFUSED');
  const answering = open.filter((channel) => {
    const delivery = known.get(channel);
    return !delivery || now.getTime() - delivery.firstTriedAt.getTime() < PATIENCE_MS;
  });
  return answering.length > 0 ? answering : open.slice(-1);
}
