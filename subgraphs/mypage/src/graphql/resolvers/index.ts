import { KindCount, ProviderDashboard, Revenue, StatusCount } from './dashboard';
import { Customer, Provider, Reservation } from './entities';
import { Query } from './query';
import {
  CouponView,
  FulfillmentView,
  GateView,
  MessageView,
  OfferingView,
  PaymentView,
  ProviderView,
  ReservationUpdate,
  ReservationView,
} from './reservation-view';
import { Subscription } from './subscription';

/** Every resolver of this context's schema. */
export const resolvers = {
  Query,
  Subscription,
  Reservation,
  Customer,
  Provider,
  ReservationView,
  OfferingView,
  ProviderView,
  PaymentView,
  FulfillmentView,
  GateView,
  CouponView,
  MessageView,
  ProviderDashboard,
  StatusCount,
  Revenue,
  KindCount,
  ReservationUpdate,
};
