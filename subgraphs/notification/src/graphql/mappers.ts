import type { Connection } from '@yeyak/graphql-kit';
import type { Delivery } from '../domain/delivery';
import type { Message } from '../domain/message';

export type MessageMapper = Message;
export type MessageDeliveryMapper = Delivery;
export type MessageConnectionMapper = Connection<Message>;
/** Entities of other contexts are known by their keys alone. */
export type ReservationMapper = { id: string };
export type CustomerMapper = { id: string };
