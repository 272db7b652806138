import type { Localized } from '@yeyak/contracts';
import { factLabels } from '../domain/labels';
import type { TimelineEntry } from '../domain/reservation-view';
import { isReservationFact, type StoryFact } from './reservation-facts';

/** What a fact says in a reservation's story: when, who said it, in which words, and what had led to it (X5). */
export function timelineEntry(fact: StoryFact): TimelineEntry {
  return {
    id: fact.id,
    reservationId: fact.payload.reservationId,
    at: new Date(fact.occurredAt).toISOString(),
    source: fact.source,
    type: fact.type,
    label: labelOf(fact),
    detail: detailOf(fact),
    causationId: fact.causationId,
  };
}

/** The reservation's own facts bring the kind's words with them. */
const labelOf = (fact: StoryFact): Localized =>
  isReservationFact(fact) ? fact.payload.stage.label : factLabels[fact.type];

function detailOf({ payload }: StoryFact): string | null {
  if ('reason' in payload) return payload.reason.code;
  if ('declineCode' in payload) return payload.declineCode;
  if ('template' in payload) return payload.template;
  if ('code' in payload) return payload.code;
  return null;
}
