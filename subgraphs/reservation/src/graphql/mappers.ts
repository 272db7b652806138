import type { AvailableDay } from '../application/look-up-availability';
import type { Kind } from '../domain/kind';
import type { Reservation } from '../domain/reservation';

export type ReservationMapper = Reservation;
export type KindMapper = Kind;
export interface OfferingMapper {
  id: string;
}

export type AvailableDayMapper = AvailableDay;
export type AvailableSlotMapper = NonNullable<AvailableDay['slots']>[number];
