import { invalidText, type TextProblem } from '@yeyak/domain-kit';
import { isDay } from './day';
import type { SupplyOrderLine } from './supply-order';

/** A part of the input that cannot be right: its path, and what is wrong, for people. */
export interface InvalidPart {
  readonly tag: 'InvalidInput';
  readonly field: string;
  readonly problem: string;
}

export const MOST_PIECES = 100_000;
const MOST_LINES = 50;
const MOST_PRICE = 1_000_000_000;
const LONGEST = { sku: 64, group: 64, lot: 64, name: 100, key: 100, note: 500 } as const;

const WORDS: Record<TextProblem, (most: number) => string> = {
  EMPTY: () => 'must not be empty',
  TOO_LONG: (most) => `must not be longer than ${most} characters`,
  CONTROL_CHARACTERS: () => 'must not contain control characters',
};

export const invalid = (field: string, problem: string): InvalidPart => ({
  tag: 'InvalidInput',
  field,
  problem,
});

function checkText(field: string, value: string, most: number, lines = false): InvalidPart | null {
  const problem = invalidText(value, { most, lines });
  return problem ? invalid(field, WORDS[problem](most)) : null;
}

export const checkPieces = (field: string, quantity: number): InvalidPart | null =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_PIECES
    ? null
    : invalid(field, `must be 1 to ${MOST_PIECES.toLocaleString('en')}`);

/** Checks a lot and the day until which it may be used, where they are said. */
export function checkLot(
  at: string,
  { lot, expiresOn }: { lot: string | null; expiresOn: string | null },
): InvalidPart | null {
  const text = lot === null ? null : checkText(`${at}.lot`, lot, LONGEST.lot);
  if (text || expiresOn === null) return text;
  if (lot === null) return invalid(`${at}.expiresOn`, "is a lot's: say which");
  return isDay(expiresOn)
    ? null
    : invalid(`${at}.expiresOn`, 'must be a day of the calendar, e.g. 2027-05-31');
}

function checkLine(
  { sku, productName, unitPrice, quantity, group, lot, expiresOn }: SupplyOrderLine,
  at: string,
): InvalidPart | null {
  const { amount, currency } = unitPrice;
  return (
    checkText(`${at}.sku`, sku, LONGEST.sku) ??
    checkText(`${at}.productName.ko`, productName.ko, LONGEST.name) ??
    checkText(`${at}.productName.en`, productName.en, LONGEST.name) ??
    (Number.isInteger(amount) && amount >= 0 && amount <= MOST_PRICE
      ? null
      : invalid(`${at}.unitPrice.amount`, `must be 0 to ${MOST_PRICE.toLocaleString('en')}`)) ??
    (/^[A-Z]{3}$/.test(currency)
      ? null
      : invalid(`${at}.unitPrice.currency`, 'must be three capital letters (ISO 4217)')) ??
    checkPieces(`${at}.quantity`, quantity) ??
    (group === null ? null : checkText(`${at}.group`, group, LONGEST.group)) ??
    checkLot(at, { lot, expiresOn })
  );
}

/** The first thing that is wrong with an order to be placed, `null` for a sound one. */
export function invalidOrder(input: {
  idempotencyKey: string;
  lines: readonly SupplyOrderLine[];
}): InvalidPart | null {
  const { idempotencyKey, lines } = input;
  const key = checkText('idempotencyKey', idempotencyKey, LONGEST.key);
  if (key) return key;
  if (lines.length < 1 || lines.length > MOST_LINES) return invalid('lines', `must be 1 to ${MOST_LINES}`);
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const fault = checkLine(line, `lines[${index}]`);
    if (fault) return fault;
    if (seen.has(line.sku)) return invalid(`lines[${index}].sku`, 'is in the order already');
    seen.add(line.sku);
  }
  return null;
}

/** The first thing that is wrong with a loss to be recorded, `null` for a sound one. */
export const invalidLoss = (input: {
  lot: string | null;
  quantity: number;
  note: string | null;
  idempotencyKey: string;
}): InvalidPart | null =>
  checkText('idempotencyKey', input.idempotencyKey, LONGEST.key) ??
  (input.lot === null ? null : checkText('lot', input.lot, LONGEST.lot)) ??
  checkPieces('quantity', input.quantity) ??
  (input.note === null ? null : checkText('note', input.note, LONGEST.note, true));
