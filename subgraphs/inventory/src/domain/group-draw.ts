import type { Localized } from '@yeyak/contracts';
import { impossible } from '@yeyak/domain-kit';
import type { LedgerEntry } from './deduction';
import { groupFact, type StockFact, stockFact } from './stock-facts';
import type { Part } from './stock-lots';

interface GroupDrawIdentity {
  reservationId: string;
  providerId: string;
  group: string;
}

/** What the draw fell on: the very pieces that a restoration gives back. */
export interface Drawn {
  sku: string;
  name: Localized;
  quantity: number;
  parts: readonly Part[];
}

/** Why a draw was refused for good. */
export type GroupDrawRefusal = 'INSUFFICIENT_STOCK' | 'UNKNOWN_GROUP';

/**
 * What one reservation drew of one group: at most one draw and at most one restoration of it. It only ever goes forward:
 * nothing → DRAWN → RESTORED, nothing → REFUSED, nothing → CLOSED.
 */
export type GroupDraw =
  | (GroupDrawIdentity & { state: 'DRAWN'; drawn: Drawn; taken: LedgerEntry })
  | (GroupDrawIdentity & { state: 'RESTORED'; drawn: Drawn; taken: LedgerEntry; givenBack: LedgerEntry })
  | (GroupDrawIdentity & { state: 'REFUSED'; refusal: GroupDrawRefusal; groupVersion: number })
  | (GroupDrawIdentity & { state: 'CLOSED'; groupVersion: number });

/** The lots that pieces are of, as one text: nearly always one. `null` where they have none. */
function lotsOf(parts: readonly Part[]): string | null {
  const lots = parts.flatMap(({ lot }) => (lot === null ? [] : [lot]));
  return lots.length > 0 ? lots.join(', ') : null;
}

/** The day on which the first of the pieces expires. */
const firstExpiry = (parts: readonly Part[]): string | null =>
  parts.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn])).sort()[0] ?? null;

/**
 * The answer to a draw, from the draw as it stands after it (V4, V5): the same again, with the same version, for whoever
 * asks again. A draw that comes after its restoration is refused (`CLOSED`).
 * @param quantity pieces that were asked for.
 */
export function answerToDraw(draw: GroupDraw, quantity: number): StockFact {
  const { reservationId, providerId, group } = draw;
  switch (draw.state) {
    case 'DRAWN':
    case 'RESTORED':
      return stockFact('StockDrawn', draw.taken.version, {
        sku: draw.drawn.sku,
        name: { ...draw.drawn.name },
        providerId,
        group,
        quantity: draw.drawn.quantity,
        onHand: draw.taken.balance,
        lot: lotsOf(draw.drawn.parts),
        expiresOn: firstExpiry(draw.drawn.parts),
        reservationId,
      });
    case 'REFUSED':
    case 'CLOSED':
      return groupFact('StockDrawRefused', draw.groupVersion, draw, {
        group,
        providerId,
        reservationId,
        quantity,
        code: draw.state === 'CLOSED' ? 'CLOSED' : draw.refusal,
      });
    default:
      return impossible(draw);
  }
}

/** The answer to giving a draw back (V10, V11), from the draw as it stands after it; the same again for whoever asks again. */
export function answerToDrawRestoration(draw: GroupDraw): StockFact {
  const { reservationId, providerId, group } = draw;
  switch (draw.state) {
    case 'RESTORED':
      return stockFact('StockRestored', draw.givenBack.version, {
        sku: draw.drawn.sku,
        providerId,
        quantity: draw.drawn.quantity,
        onHand: draw.givenBack.balance,
        reservationId,
      });
    case 'REFUSED':
    case 'CLOSED':
      return groupFact('StockRestoreNotNeeded', draw.groupVersion, draw, { sku: group, reservationId });
    case 'DRAWN':
      throw new Error(`the draw of ${group} for ${reservationId} should have been restored`);
    default:
      return impossible(draw);
  }
}
