import type { Kind } from '../domain/kind';
import type { Reservation } from '../domain/reservation';

export type ReservationMapper = Reservation;
export type KindMapper = Kind;
export interface OfferingMapper {
  id: string;
}
