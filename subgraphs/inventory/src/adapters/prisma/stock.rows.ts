import { impossible } from '@yeyak/domain-kit';
import type { DeductionRefusal, StockDraw } from '../../domain/stock-draw';
import type { StockItem, StockMovement } from '../../domain/stock-ledger';
import type { StockItem as ItemRow, StockMovement as MovementRow } from './generated/client';

/** A draw beside what the ledger has of it. */
export interface DrawRow {
  reservationId: string;
  sku: string;
  providerId: string;
  quantity: number;
  state: StockDraw['state'];
  refusal: string | null;
  itemVersion: number;
  deductedVersion: number | null;
  deductedBalance: number | null;
  restoredVersion: number | null;
  restoredBalance: number | null;
}

export const READ_DRAW = `
  SELECT d.reservation_id AS "reservationId", d.sku, d.provider_id AS "providerId", d.quantity, d.state, d.refusal,
         d.item_version AS "itemVersion",
         taken.version AS "deductedVersion", taken.balance AS "deductedBalance",
         given.version AS "restoredVersion", given.balance AS "restoredBalance"
  FROM stock_draw d
  LEFT JOIN stock_movement taken
    ON taken.reservation_id = d.reservation_id AND taken.sku = d.sku AND taken.kind = 'DEDUCTED'
  LEFT JOIN stock_movement given
    ON given.reservation_id = d.reservation_id AND given.sku = d.sku AND given.kind = 'RESTORED'
  WHERE d.reservation_id = $1 AND d.sku = $2`;

export function toDraw(row: DrawRow): StockDraw {
  const { reservationId, sku, providerId, quantity, state, itemVersion } = row;
  const identity = { reservationId, sku, providerId, quantity };
  switch (state) {
    case 'DEDUCTED':
      return { ...identity, state, deduction: entry(row.deductedVersion, row.deductedBalance) };
    case 'RESTORED':
      return {
        ...identity,
        state,
        deduction: entry(row.deductedVersion, row.deductedBalance),
        restoration: entry(row.restoredVersion, row.restoredBalance),
      };
    case 'REFUSED':
      return { ...identity, state, refusal: row.refusal as DeductionRefusal, itemVersion };
    case 'CLOSED':
      return { ...identity, state, itemVersion };
    default:
      return impossible(state);
  }
}

function entry(version: number | null, balance: number | null): { version: number; balance: number } {
  if (version === null || balance === null) throw new Error('a draw without its line of the ledger');
  return { version, balance };
}

/** The columns of an item under the names that they have here. */
export const ITEM = `i.sku, i.provider_id AS "providerId", i.name_ko AS "nameKo", i.name_en AS "nameEn",
  i.on_hand AS "onHand", i.received_total AS "receivedTotal", i.deducted_total AS "deductedTotal",
  i.restored_total AS "restoredTotal", i.lost_total AS "lostTotal", i.version`;

export const toItem = ({ nameKo, nameEn, ...row }: ItemRow): StockItem => ({
  ...row,
  name: { ko: nameKo, en: nameEn },
});

export const toMovement = ({ idempotencyKey: _, ...row }: MovementRow): StockMovement => row;
