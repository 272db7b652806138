import type { Contact } from '../application/ports';
import type { SeenWorkOrder } from '../domain/work-order';

/** What stands behind the schema's types. */
export type FulfillmentMapper = SeenWorkOrder;
export type DeskContactMapper = Contact;
/** Another context's: we know the id alone. */
export interface ReservationMapper {
  id: string;
}
/** Another context's: we know the id alone. */
export interface ProviderMapper {
  id: string;
}
