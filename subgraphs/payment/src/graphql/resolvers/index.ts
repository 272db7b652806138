import type { Resolvers } from '../schema.generated';
import { cancelPayment } from './cancel-payment';
import { capturePayment } from './capture-payment';
import { Payment } from './payment';
import { paymentByKey } from './payment-by-key';
import { Reservation } from './reservation';

export const resolvers: Resolvers = {
  Query: { paymentByKey },
  Mutation: { capturePayment, cancelPayment },
  Payment,
  Reservation,
};
