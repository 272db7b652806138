import { looksDifferent } from '../domain/reservation-view';
import { timelineEntry } from '../projections/timeline.projection';
import { foldFact } from '../projections/reservation-view.projection';
import type { StoryFact } from '../projections/reservation-facts';
import type { ViewStore } from './ports';

/**
 * Takes a fact into the view and the timeline of its reservation, once: a fact that comes again, even after its inbox
 * row was cleared away for a replay, changes nothing.
 */
export const projectFact =
  <Tx>(store: ViewStore<Tx>) =>
  async (fact: StoryFact, tx: Tx): Promise<void> => {
    const { view, told } = await store.lock(tx, fact.payload.reservationId, fact.id);
    if (told) return;
    const next = foldFact(view, fact);
    const shownVersion = looksDifferent(view, next) ? next.version : view.shownVersion;
    await store.save(tx, { ...next, shownVersion }, timelineEntry(fact));
  };
export type ProjectFact<Tx> = ReturnType<typeof projectFact<Tx>>;
