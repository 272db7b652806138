import { impossible } from '@yeyak/domain-kit';
import type { HeldItem } from '../../application/ports';
import type { Deduction, DeductionRefusal } from '../../domain/deduction';
import type { StockItem, StockMovement } from '../../domain/stock-ledger';
import type { StockLot } from '../../domain/stock-lots';
import type {
  StockItem as ItemRow,
  StockLot as LotRow,
  StockMovement as MovementRow,
} from './generated/client';

/** A deduction beside what the ledger has of it. */
export interface DeductionRow {
  reservationId: string;
  sku: string;
  providerId: string;
  quantity: number;
  state: Deduction['state'];
  refusal: string | null;
  itemVersion: number;
  takenVersion: number | null;
  takenBalance: number | null;
  givenVersion: number | null;
  givenBalance: number | null;
}

/** The last of the lines that a deduction's step was booked with: one for each lot. */
function lastLine(name: string, kind: 'DEDUCTED' | 'RESTORED'): string {
  return `LEFT JOIN LATERAL (
    SELECT m.version, m.balance FROM stock_movement m
    WHERE m.reservation_id = d.reservation_id AND m.sku = d.sku AND m.kind = '${kind}' AND m.group_code IS NULL
    ORDER BY m.version DESC LIMIT 1) ${name} ON true`;
}

export const READ_DEDUCTION = `
  SELECT d.reservation_id AS "reservationId", d.sku, d.provider_id AS "providerId", d.quantity, d.state, d.refusal,
         d.item_version AS "itemVersion",
         taken.version AS "takenVersion", taken.balance AS "takenBalance",
         given.version AS "givenVersion", given.balance AS "givenBalance"
  FROM stock_draw d
  ${lastLine('taken', 'DEDUCTED')}
  ${lastLine('given', 'RESTORED')}
  WHERE d.reservation_id = $1 AND d.sku = $2`;

export function toDeduction(row: DeductionRow): Deduction {
  const { reservationId, sku, providerId, quantity, state, itemVersion } = row;
  const identity = { reservationId, sku, providerId, quantity };
  switch (state) {
    case 'DEDUCTED':
      return { ...identity, state, taken: entry(row.takenVersion, row.takenBalance) };
    case 'RESTORED':
      return {
        ...identity,
        state,
        taken: entry(row.takenVersion, row.takenBalance),
        givenBack: entry(row.givenVersion, row.givenBalance),
      };
    case 'REFUSED':
      return { ...identity, state, refusal: row.refusal as DeductionRefusal, itemVersion };
    case 'CLOSED':
      return { ...identity, state, itemVersion };
    default:
      return impossible(state);
  }
}

/** A place in the ledger that has to be there. */
export function entry(version: number | null, balance: number | null): { version: number; balance: number } {
  if (version === null || balance === null) throw new Error('stock was moved without a line of the ledger');
  return { version, balance };
}

/** The columns of an item under the names that they have here. */
export const ITEM = `i.sku, i.provider_id AS "providerId", i.name_ko AS "nameKo", i.name_en AS "nameEn",
  i.group_code AS "group", i.on_hand AS "onHand", i.received_total AS "receivedTotal",
  i.deducted_total AS "deductedTotal", i.drawn_total AS "drawnTotal", i.restored_total AS "restoredTotal",
  i.lost_total AS "lostTotal", i.lotted, i.version`;

/** The lots of an item with something left, as JSON: of the same moment as the item. */
export const LOTS = `COALESCE((
  SELECT jsonb_agg(jsonb_build_object('lot', l.lot, 'expiresOn', l.expires_on::text, 'onHand', l.on_hand))
  FROM stock_lot l WHERE l.sku = i.sku AND l.on_hand > 0), '[]') AS lots`;

/** An item's row with its lots beside it. */
export type HeldRow = ItemRow & Pick<HeldItem, 'lots'>;

export const toItem = ({ nameKo, nameEn, lotted: _, ...row }: ItemRow): StockItem => ({
  ...row,
  name: { ko: nameKo, en: nameEn },
});

export const toHeldItem = ({ lots, ...row }: HeldRow): HeldItem => ({ ...toItem(row), lots });

export const toMovement = ({ idempotencyKey: _, part: __, ...row }: MovementRow): StockMovement => row;

/** A day as the rest of us writes it: the driver gives midnight in UTC. */
export const toDay = (date: Date | null): string | null => date && date.toISOString().slice(0, 10);

export const toLot = ({ sku, lot, expiresOn, onHand }: LotRow): StockLot => ({
  sku,
  lot,
  expiresOn: toDay(expiresOn),
  onHand,
});
