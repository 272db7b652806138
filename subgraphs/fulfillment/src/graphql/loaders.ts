import { couldBeId } from '@yeyak/graphql-kit';
import DataLoader from 'dataloader';
import type { Contact, ContactBook, DeskReader } from '../application/ports';
import type { SeenWorkOrder } from '../domain/work-order';

/** What one request looks up: each thing once, all together. */
export interface Loaders {
  workOrder: DataLoader<string, SeenWorkOrder | null>;
  /** The newest work of a reservation. */
  ofReservation: DataLoader<string, SeenWorkOrder | null>;
  contact: DataLoader<string, Contact | null>;
}

/** Loaders for one request. */
export const createLoaders = (readers: { desk: DeskReader; contacts: ContactBook }): Loaders => ({
  workOrder: byKey(
    (ids) => readers.desk.byIds(ids),
    ({ id }) => id,
  ),
  ofReservation: byKey(
    (ids) => readers.desk.ofReservations(ids),
    ({ reservationId }) => reservationId,
  ),
  contact: byKey(
    (ids) => readers.contacts.byIds(ids),
    ({ id }) => id,
    MOST_CONTACTS,
  ),
});

/** What identity tells at once. */
const MOST_CONTACTS = 500;

/** Of several rows with a key the last one counts. */
function byKey<Row>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
  maxBatchSize = Infinity,
): DataLoader<string, Row | null> {
  const batch = async (keys: readonly string[]) => {
    const rows = new Map((await load(keys.filter(couldBeId))).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  };
  return new DataLoader(batch, { maxBatchSize });
}
