import type { ViewStore } from '../../application/ports';
import type { Tx } from './client';
import type { ReservationView } from './generated/client';
import { recordOf, SELECT_VIEW, viewOf, WRITTEN } from './view-row';

/** Makes the row where there is none, and locks it either way: facts of one reservation queue up here. */
const LOCK = `
  INSERT INTO reservation_view AS v (id) VALUES ($1)
  ON CONFLICT (id) DO UPDATE SET id = excluded.id
  RETURNING ${SELECT_VIEW}, EXISTS (SELECT 1 FROM timeline_entry t WHERE t.id = $2) AS told`;

/** The view, its timeline entry and, where a screen shows something new, the change: one round trip. */
const SAVE = `
  WITH r AS (SELECT * FROM jsonb_populate_record(NULL::reservation_view, $1::jsonb)),
  saved AS (
    UPDATE reservation_view v SET (${WRITTEN.join(', ')}) = ROW(${WRITTEN.map((name) => `r.${name}`).join(', ')})
    FROM r WHERE v.id = r.id
  ),
  told AS (
    INSERT INTO timeline_entry (id, reservation_id, at, source, type, label, detail, causation_id)
    SELECT id, "reservationId", at, source, type, label, detail, "causationId"
    FROM jsonb_to_record($2::jsonb) AS t(
      id text, "reservationId" text, at timestamptz, source text, type text, label jsonb, detail text, "causationId" text)
    ON CONFLICT (id) DO NOTHING
  )
  INSERT INTO reservation_change (reservation_id, customer_id, provider_id, version)
  SELECT id, customer_id, provider_id, version FROM r WHERE complete AND shown_version = version`;

/** The read model's writing side on PostgreSQL. */
export const prismaViewStore: ViewStore<Tx> = {
  async lock(tx, reservationId, factId) {
    const [row] = await tx.$queryRawUnsafe<(ReservationView & { told: boolean })[]>(
      LOCK,
      reservationId,
      factId,
    );
    if (!row) throw new Error('locking a view returned no row');
    const { told, ...view } = row;
    return { view: viewOf(view), told };
  },

  async save(tx, view, entry) {
    await tx.$executeRawUnsafe(SAVE, recordOf(view), JSON.stringify(entry));
  },

  async saveProvider(tx, { id, version, name, timeZone }) {
    await tx.$executeRawUnsafe(
      `INSERT INTO provider AS p (id, version, name, time_zone) VALUES ($1, $2, $3::jsonb, $4)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name, time_zone = excluded.time_zone
       WHERE p.version < excluded.version`,
      id,
      version,
      JSON.stringify(name),
      timeZone,
    );
  },
};
