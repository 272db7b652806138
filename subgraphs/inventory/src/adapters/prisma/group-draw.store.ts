import { impossible } from '@yeyak/domain-kit';
import type { GroupDrawRequest, GroupDraws, HeldItem, Taking } from '../../application/ports';
import type { GroupDraw, GroupDrawRefusal } from '../../domain/group-draw';
import type { Part } from '../../domain/stock-lots';
import type { Transaction } from './client';
import { book } from './stock.booking';
import { entry, type HeldRow, ITEM, LOTS, toHeldItem } from './stock.rows';

/** A draw beside what the ledger has of it. */
interface Row {
  reservationId: string;
  group: string;
  providerId: string;
  state: GroupDraw['state'];
  sku: string | null;
  nameKo: string | null;
  nameEn: string | null;
  refusal: string | null;
  groupVersion: number;
  parts: Part[];
  takenVersion: number | null;
  takenBalance: number | null;
  givenVersion: number | null;
  givenBalance: number | null;
}

const lines = (kind: 'DRAWN' | 'RESTORED'): string => `
  FROM stock_movement m
  LEFT JOIN stock_lot l ON l.sku = m.sku AND l.lot = m.lot
  WHERE m.reservation_id = d.reservation_id AND m.sku = d.sku AND m.kind = '${kind}' AND m.group_code = d.group_code`;
const last = (kind: 'DRAWN' | 'RESTORED'): string =>
  `LATERAL (SELECT m.version, m.balance ${lines(kind)} ORDER BY m.version DESC LIMIT 1)`;

const READ = `
  SELECT d.reservation_id AS "reservationId", d.group_code AS "group", d.provider_id AS "providerId", d.state, d.sku,
         i.name_ko AS "nameKo", i.name_en AS "nameEn", d.refusal, d.group_version AS "groupVersion",
         COALESCE((SELECT jsonb_agg(jsonb_build_object('lot', m.lot, 'expiresOn', l.expires_on::text,
           'quantity', -m.quantity) ORDER BY m.part) ${lines('DRAWN')}), '[]') AS parts,
         taken.version AS "takenVersion", taken.balance AS "takenBalance",
         given.version AS "givenVersion", given.balance AS "givenBalance"
  FROM group_draw d
  LEFT JOIN stock_item i ON i.sku = d.sku
  LEFT JOIN ${last('DRAWN')} taken ON true
  LEFT JOIN ${last('RESTORED')} given ON true
  WHERE d.reservation_id = $1 AND d.group_code = $2`;

/** Draws from groups in PostgreSQL. Their key is the guard: who comes second waits at the insert, and then finds it. */
export class PrismaGroupDraws implements GroupDraws<Transaction> {
  private readonly guarded: boolean;

  /** @param options.guardVersion false only in a test that shows what the guard is for. */
  constructor(options: { guardVersion?: boolean } = {}) {
    this.guarded = options.guardVersion ?? true;
  }

  async open(tx: Transaction, request: GroupDrawRequest & { quantity: number }): Promise<boolean> {
    // Refused until something is taken: it never claims to have drawn what it has not.
    const opened = await tx.$executeRawUnsafe(
      `INSERT INTO group_draw (reservation_id, group_code, provider_id, quantity, state, refusal, changed_at)
       VALUES ($1, $2, $3, $4::int, 'REFUSED', 'INSUFFICIENT_STOCK', $5::timestamptz) ON CONFLICT DO NOTHING`,
      request.reservationId,
      request.group,
      request.providerId,
      request.quantity,
      request.at,
    );
    return opened === 1;
  }

  async candidates(tx: Transaction, providerId: string, group: string): Promise<HeldItem[]> {
    const rows = await tx.$queryRawUnsafe<HeldRow[]>(
      `SELECT ${ITEM}, ${LOTS} FROM stock_item i WHERE i.provider_id = $1 AND i.group_code = $2 ORDER BY i.sku`,
      providerId,
      group,
    );
    return rows.map(toHeldItem);
  }

  async take(tx: Transaction, { reservationId, group, item, parts, at }: Taking): Promise<boolean> {
    const { sku, version } = item;
    const expected = this.guarded ? { expectedVersion: version } : {};
    const booked = await book(tx, { sku, kind: 'DRAWN', parts, ...expected, reservationId, group, at });
    if (!booked) return false;
    await tx.$executeRawUnsafe(
      `UPDATE group_draw SET state = 'DRAWN', sku = $3, refusal = NULL
       WHERE reservation_id = $1 AND group_code = $2`,
      reservationId,
      group,
      sku,
    );
    return true;
  }

  async refuse(
    tx: Transaction,
    { reservationId, group }: GroupDrawRequest,
    because: { code: GroupDrawRefusal; groupVersion: number },
  ): Promise<void> {
    await tx.$executeRawUnsafe(
      `UPDATE group_draw SET refusal = $3, group_version = $4::int WHERE reservation_id = $1 AND group_code = $2`,
      reservationId,
      group,
      because.code,
      because.groupVersion,
    );
  }

  async restore(tx: Transaction, request: GroupDrawRequest): Promise<GroupDraw> {
    const { reservationId, group, providerId, at } = request;
    // First close the way: where that is refused, a draw is there, committed, and can only go forward from now on.
    const closed = await tx.$executeRawUnsafe(
      `INSERT INTO group_draw (reservation_id, group_code, provider_id, state, group_version, changed_at)
       VALUES ($1, $2, $3, 'CLOSED', COALESCE((
         SELECT sum(i.version)::int FROM stock_item i WHERE i.provider_id = $3 AND i.group_code = $2), 0),
         $4::timestamptz)
       ON CONFLICT DO NOTHING`,
      reservationId,
      group,
      providerId,
      at,
    );
    if (closed === 0) await this.giveBack(tx, request);
    return this.read(tx, reservationId, group);
  }

  private async giveBack(tx: Transaction, { reservationId, group, at }: GroupDrawRequest): Promise<void> {
    const [drawn] = await tx.$queryRawUnsafe<{ sku: string }[]>(
      `UPDATE group_draw SET state = 'RESTORED', changed_at = $3::timestamptz
       WHERE reservation_id = $1 AND group_code = $2 AND state = 'DRAWN' RETURNING sku`,
      reservationId,
      group,
      at,
    );
    if (!drawn) return; // given back before, or nothing was drawn
    const { sku } = drawn;
    const parts = await tx.$queryRawUnsafe<{ lot: string | null; quantity: number }[]>(
      `SELECT m.lot, -m.quantity AS quantity FROM stock_movement m
       WHERE m.reservation_id = $1 AND m.group_code = $2 AND m.sku = $3 AND m.kind = 'DRAWN' ORDER BY m.part`,
      reservationId,
      group,
      sku,
    );
    await book(tx, { sku, kind: 'RESTORED', parts, reservationId, group, at });
  }

  async read(tx: Transaction, reservationId: string, group: string): Promise<GroupDraw> {
    const [row] = await tx.$queryRawUnsafe<Row[]>(READ, reservationId, group);
    if (!row) throw new Error(`there is no draw of ${group} for ${reservationId}`);
    return toGroupDraw(row);
  }
}

function toGroupDraw(row: Row): GroupDraw {
  const { reservationId, group, providerId, state, groupVersion } = row;
  const identity = { reservationId, group, providerId };
  switch (state) {
    case 'DRAWN':
      return { ...identity, state, ...drawnOf(row) };
    case 'RESTORED':
      return { ...identity, state, ...drawnOf(row), givenBack: entry(row.givenVersion, row.givenBalance) };
    case 'REFUSED':
      return { ...identity, state, refusal: row.refusal as GroupDrawRefusal, groupVersion };
    case 'CLOSED':
      return { ...identity, state, groupVersion };
    default:
      return impossible(state);
  }
}

function drawnOf(row: Row): Pick<Extract<GroupDraw, { state: 'DRAWN' }>, 'drawn' | 'taken'> {
  const { sku, nameKo, nameEn, parts } = row;
  if (sku === null || nameKo === null || nameEn === null) throw new Error('a draw that fell on nothing');
  return {
    drawn: {
      sku,
      name: { ko: nameKo, en: nameEn },
      quantity: parts.reduce((sum, { quantity }) => sum + quantity, 0),
      parts,
    },
    taken: entry(row.takenVersion, row.takenBalance),
  };
}
