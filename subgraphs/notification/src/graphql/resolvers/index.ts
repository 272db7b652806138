import { checkedId, isAdmin, isService, requireUser } from '@yeyak/graphql-kit';
import type { Principal } from '@yeyak/service-kit';
import { messagesOf } from '../page';
import { Mutation } from './send-cancellation';
import type {
  CustomerResolvers,
  MessageDeliveryResolvers,
  MessageResolvers,
  QueryResolvers,
  ReservationResolvers,
} from '../schema.generated';

/** What is written to a person is for that person, administrators and other contexts. */
const mayRead = (principal: Principal, customerId: string): boolean =>
  (principal.type === 'user' && principal.userId === customerId) ||
  isAdmin(principal) ||
  isService(principal);

const Query: QueryResolvers = {
  myMessages: (_, page, context) => messagesOf(context, requireUser(context), page),
};

const Message: MessageResolvers = {
  async __resolveReference({ id }, { loaders, principal }) {
    const message = await loaders.messages.load(checkedId('id', id));
    return message && mayRead(principal, message.customerId) ? message : null;
  },
  createdAt: (message) => message.createdAt.toISOString(),
  sentAt: (message) => (message.status === 'SENT' ? message.sentAt.toISOString() : null),
  failedAt: (message) => (message.status === 'FAILED' ? message.failedAt.toISOString() : null),
  failureCode: (message) => (message.status === 'FAILED' ? message.failureCode : null),
  cancelledAt: (message) => (message.status === 'CANCELLED' ? message.cancelledAt.toISOString() : null),
  deliveries: (message) => [...message.deliveries],
  reservation: (message) => ({ id: message.reservationId }),
};

const MessageDelivery: MessageDeliveryResolvers = {
  firstTriedAt: (delivery) => delivery.firstTriedAt.toISOString(),
  lastTriedAt: (delivery) => delivery.lastTriedAt.toISOString(),
};

const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async messages({ id }, _, { loaders, principal }) {
    if (principal.type === 'anonymous') return null;
    const messages = await loaders.ofReservation.load(checkedId('id', id));
    return messages.every((message) => mayRead(principal, message.customerId)) ? messages : null;
  },
};

const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  messages: ({ id }, page, context) =>
    mayRead(context.principal, id) ? messagesOf(context, checkedId('id', id), page) : null,
};

/** Every resolver of this context's schema. */
export const resolvers = { Query, Mutation, Message, MessageDelivery, Reservation, Customer };
