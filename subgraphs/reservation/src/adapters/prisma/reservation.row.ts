import type { Localized } from '@yeyak/contracts';
import type { ProcessState } from '@yeyak/domain-kit';
import type { Kinds } from '../../domain/kinds';
import type { Claim, Doses, Item, RefundState, Reservation } from '../../domain/reservation';

/** A row as {@link SELECT_RESERVATION} reads it. */
export interface ReservationRow {
  id: string;
  version: number;
  kind: string;
  customerId: string;
  contactId: string;
  providerId: string;
  providerName: Localized;
  offeringId: string;
  offeringName: Localized;
  sku: string | null;
  stockGroup: string | null;
  doses: Doses | null;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string | null;
  personId: string | null;
  participantIds: string[];
  item: Item | null;
  quantity: number;
  unitAmount: number;
  totalAmount: number;
  currency: string;
  claims: Claim[];
  claimed: boolean;
  idempotencyKey: string;
  fingerprint: string;
  process: ProcessState;
  paymentAttempt: number;
  refund: string;
  dueAt: Date | null;
  remindAt: Date | null;
  ending: string | null;
  reasonCode: string | null;
  reasonNote: string | null;
  attention: string | null;
  reservedAt: Date;
  updatedAt: Date;
}

export const SELECT_RESERVATION = `
  SELECT id, version, kind, customer_id AS "customerId", contact_id AS "contactId", provider_id AS "providerId",
         provider_name AS "providerName", offering_id AS "offeringId", offering_name AS "offeringName", sku, quantity,
         stock_group AS "stockGroup", doses, starts_at AS "startsAt", ends_at AS "endsAt", time_zone AS "timeZone",
         person_id AS "personId", participant_ids AS "participantIds", item, remind_at AS "remindAt",
         unit_amount AS "unitAmount", total_amount AS "totalAmount", currency, claims, claimed,
         idempotency_key AS "idempotencyKey", fingerprint, process, payment_attempt AS "paymentAttempt", refund,
         due_at AS "dueAt", ending, reason_code AS "reasonCode", reason_note AS "reasonNote", attention,
         reserved_at AS "reservedAt", updated_at AS "updatedAt"
  FROM reservation`;

export function fromRow(row: ReservationRow, kinds: Kinds): Reservation {
  const {
    unitAmount,
    totalAmount,
    currency,
    reasonCode,
    reasonNote,
    refund,
    ending,
    startsAt,
    endsAt,
    timeZone,
    ...same
  } = row;
  return {
    ...same,
    kindLabel: kinds.get(row.kind).label,
    unitPrice: { amount: unitAmount, currency },
    total: { amount: totalAmount, currency },
    slot: startsAt && endsAt && timeZone ? { startsAt, endsAt, timeZone } : null,
    refund: refund as RefundState,
    ending: ending as Reservation['ending'],
    reason: reasonCode === null ? null : { code: reasonCode, note: reasonNote },
  };
}
