import { isStaffOf, maySee } from '@yeyak/graphql-kit';
import { cancellableUntil, isCancellable } from '../../domain/reservation.decider';
import { minutes } from '../../domain/kind';
import { stageOf, statusOf } from '../../domain/standing';
import { partsOf } from '../../application/wish';
import { toPart } from '../outcomes';
import type {
  AvailableSlotResolvers,
  KindResolvers,
  OfferingResolvers,
  ReservationResolvers,
} from '../schema.generated';

export const Reservation: ReservationResolvers = {
  async __resolveReference({ id }, { loaders, principal }) {
    const found = await loaders.reservation.load(id);
    return found && maySee(principal, found.customerId, found.providerId) ? found : null;
  },
  kind: ({ kind, kindLabel }) => ({ code: kind, label: kindLabel }),
  status: (reservation, _, { kinds }) => statusOf(kinds.get(reservation.kind), reservation),
  stage: (reservation, _, { kinds }) => stageOf(kinds.get(reservation.kind), reservation),
  customer: ({ customerId }) => ({ id: customerId }),
  provider: ({ providerId }) => ({ id: providerId }),
  offering: ({ offeringId }) => ({ id: offeringId }),
  slot: ({ slot }) =>
    slot && { ...slot, startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() },
  dueAt: ({ dueAt }) => dueAt?.toISOString() ?? null,
  participantIds: ({ participantIds }) => [...participantIds],
  reservedAt: ({ reservedAt }) => reservedAt.toISOString(),
  holdExpiresAt: (reservation, _, { kinds }) =>
    statusOf(kinds.get(reservation.kind), reservation) === 'HELD'
      ? (reservation.dueAt?.toISOString() ?? null)
      : null,
  reason: ({ reason }) => reason?.code ?? null,
  // The time that a kind leaves for it counts for the customer alone, as it does when they cancel.
  cancellable: (reservation, _, { kinds, principal, now }) => {
    const kind = kinds.get(reservation.kind);
    const isOwn = principal.type === 'user' && principal.userId === reservation.customerId;
    const until = isOwn ? cancellableUntil(kind, reservation) : null;
    return isCancellable(kind, reservation) && (!until || until >= now);
  },
  cancellableUntil: (reservation, _, { kinds }) =>
    cancellableUntil(kinds.get(reservation.kind), reservation)?.toISOString() ?? null,
  attention: ({ attention, providerId }, _, { principal }) =>
    isStaffOf(principal, providerId) ? attention : null,
};

export const Offering: OfferingResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async availability({ id }, _, { loaders }) {
    const available = await loaders.available.load(id);
    return available && { ...available, soldOut: available.available === 0 };
  },
};

export const AvailableSlot: AvailableSlotResolvers = {
  startsAt: ({ startsAt }) => startsAt.toISOString(),
  endsAt: ({ endsAt }) => endsAt.toISOString(),
};

export const Kind: KindResolvers = {
  asks: (kind) => partsOf(kind).map(toPart),
  cancellationNotice: ({ cancelBefore }) => cancelBefore && cancelBefore / minutes(1),
  stages: ({ stages }) => [...new Map(Object.values(stages).map((stage) => [stage.code, stage])).values()],
};
