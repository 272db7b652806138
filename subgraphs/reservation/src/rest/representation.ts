import { instant, labelled, money, period, reservationStatus } from '@yeyak/contracts';
import { z } from 'zod';
import type { Kinds } from '../domain/kinds';
import type { Reservation } from '../domain/reservation';
import { stageOf, statusOf } from '../domain/standing';

/**
 * A reservation as this protocol shows it: the same to everybody who may see it, so that its ETag holds for all of them.
 * What depends on who asks or on the time (`cancellable`, `cancellableUntil`, `attention`), what was drawn for it (`item`) and
 * what other contexts contribute is told by GraphQL's type of the same name alone.
 */
export const reservationBody = z.object({
  id: z.string(),
  version: z.int().meta({ description: 'Rises with every change; the ETag says the same.' }),
  kind: labelled,
  status: reservationStatus.meta({ description: 'In the words that all kinds share.' }),
  stage: labelled.meta({ description: 'In the kind’s own words.' }),
  customerId: z.string(),
  providerId: z.string(),
  offeringId: z.string(),
  slot: period.extend({ timeZone: z.string() }).nullable(),
  personId: z.string().nullable(),
  participantIds: z.array(z.string()),
  quantity: z.int(),
  unitPrice: money,
  total: money,
  reservedAt: instant,
  holdExpiresAt: instant.nullable().meta({ description: 'Until when it is held unpaid.' }),
  dueAt: instant.nullable().meta({ description: 'Until when the present stage may last.' }),
  reason: z.string().nullable().meta({ description: 'Why it was refused or undone.' }),
});
export type ReservationBody = z.infer<typeof reservationBody>;

/** @param kinds tell a reservation's status and stage */
export function toBody(reservation: Reservation, kinds: Kinds): ReservationBody {
  const kind = kinds.get(reservation.kind);
  const status = statusOf(kind, reservation);
  const { code, label } = stageOf(kind, reservation);
  const { slot } = reservation;
  const dueAt = reservation.dueAt?.toISOString() ?? null;
  return {
    id: reservation.id,
    version: reservation.version,
    kind: { code: reservation.kind, label: reservation.kindLabel },
    status,
    stage: { code, label },
    customerId: reservation.customerId,
    providerId: reservation.providerId,
    offeringId: reservation.offeringId,
    slot: slot && {
      startsAt: slot.startsAt.toISOString(),
      endsAt: slot.endsAt.toISOString(),
      timeZone: slot.timeZone,
    },
    personId: reservation.personId,
    participantIds: [...reservation.participantIds],
    quantity: reservation.quantity,
    unitPrice: reservation.unitPrice,
    total: reservation.total,
    reservedAt: reservation.reservedAt.toISOString(),
    holdExpiresAt: status === 'HELD' ? dueAt : null,
    dueAt,
    reason: reservation.reason?.code ?? null,
  };
}

/** A strong validator of what is shown: the version changes with every saved change. */
export const etagOf = ({ version }: Pick<Reservation, 'version'>): string => `"${version}"`;
