import { badInput, type PageRequest, readCursor } from '@yeyak/graphql-kit';
import type { Place } from '../application/changes/change';
import type { AfterView } from '../application/ports';

const MOST_CHARACTERS = 200;
// eslint-disable-next-line no-control-regex -- these are what is refused
const CONTROL = /[\u0000-\u001f\u007f]/;

/** An id or code as it was given, if it can be one. @throws BAD_USER_INPUT */
export function checked(name: string, value: string): string;
export function checked(name: string, value: string | null | undefined): string | null;
export function checked(name: string, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (value.length > MOST_CHARACTERS || CONTROL.test(value)) throw badInput(`"${name}" cannot be an id.`);
  return value;
}

/** Where a list's page begins. @throws BAD_USER_INPUT for a cursor that is none of ours. */
export function afterView(page: PageRequest): AfterView | null {
  const [reservedAt, id] = readCursor(page, 2) ?? [];
  if (reservedAt === undefined || id === undefined) return null;
  if (Number.isNaN(Date.parse(reservedAt)) || CONTROL.test(id)) throw notACursor();
  return { reservedAt, id };
}

const notACursor = () => badInput('"after" is not a cursor of this list.');
const DECIMAL = /^\d{1,19}$/;
const LARGEST = 9_223_372_036_854_775_807n; // what a bigint column holds

/** The place that an update's cursor stands for. @throws BAD_USER_INPUT for a cursor that is none of ours. */
export function placeAt(after: string | null | undefined): Place | undefined {
  const [transaction, sequence] = readCursor({ after }, 2) ?? [];
  if (transaction === undefined || sequence === undefined) return undefined;
  if (!DECIMAL.test(transaction) || !DECIMAL.test(sequence)) throw notACursor();
  const place = { transaction: BigInt(transaction), sequence: BigInt(sequence) };
  if (place.transaction > LARGEST || place.sequence > LARGEST) throw notACursor();
  return place;
}

/** The cursor of a place. */
export const cursorAt = ({ transaction, sequence }: Place): string =>
  Buffer.from(JSON.stringify([String(transaction), String(sequence)])).toString('base64url');
