import type { Payment } from '../domain/payment';

export type PaymentMapper = Payment;

/** All that `payment` knows of a reservation by itself. */
export interface ReservationMapper {
  id: string;
}
