import type { Localized } from '@yeyak/contracts';
import { couponNews, drawnNews, factLabels, gateNews, vaccinationNews } from '../domain/labels';
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

/** The reservation's own facts and the milestones bring the kind's words with them. */
function labelOf(fact: StoryFact): Localized {
  if (isReservationFact(fact)) return fact.payload.stage.label;
  switch (fact.type) {
    case 'WorkOrderGateChanged':
      return gateNews(fact.payload.action, fact.payload.gate, fact.payload.state);
    case 'WorkOrderMilestoneReached':
      return fact.payload.milestone.label;
    case 'StockDrawn':
      return drawnNews(fact.payload.name);
    case 'CouponIssued':
      return couponNews('ISSUED', fact.payload.title);
    case 'CouponCancelled':
      return couponNews('CANCELLED', fact.payload.title);
    case 'VaccinationRecorded':
      return vaccinationNews(fact.payload.dose);
    default:
      return factLabels[fact.type];
  }
}

function detailOf(fact: StoryFact): string | null {
  const { payload } = fact;
  if (fact.type === 'StockDrawn') return fact.payload.sku;
  if ('reason' in payload) return payload.reason.code;
  if ('declineCode' in payload) return payload.declineCode;
  if ('gate' in payload) return `${payload.gate}:${payload.state}`;
  if ('milestone' in payload) return payload.milestone.code;
  if ('couponId' in payload) return payload.campaignId;
  if ('disease' in payload) return payload.disease;
  if ('template' in payload) return payload.template;
  if ('code' in payload) return payload.code;
  return null;
}
