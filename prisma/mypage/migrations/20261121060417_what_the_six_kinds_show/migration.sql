-- AlterTable
ALTER TABLE "reservation_view" ADD COLUMN     "coupons" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "items" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "last_message" JSONB,
ADD COLUMN     "paid_amount" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "participants" INTEGER,
ADD COLUMN     "reason_note" TEXT,
ADD COLUMN     "refunded_amount" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "shown_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "slot_date" DATE,
ADD COLUMN     "slot_ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "slot_starts_at" TIMESTAMPTZ(3),
ADD COLUMN     "slot_time_zone" TEXT,
ADD COLUMN     "vaccination" JSONB;

-- CreateIndex
CREATE INDEX "reservation_view_customer_id_slot_date_slot_starts_at_id_idx" ON "reservation_view"("customer_id", "slot_date", "slot_starts_at", "id");

-- CreateIndex
CREATE INDEX "reservation_view_provider_id_slot_date_slot_starts_at_id_idx" ON "reservation_view"("provider_id", "slot_date", "slot_starts_at", "id");

-- CreateIndex
CREATE INDEX "reservation_view_slot_date_slot_starts_at_id_idx" ON "reservation_view"("slot_date", "slot_starts_at", "id");

-- What is known already: its last change was shown, and its payments are summed up.
UPDATE "reservation_view" v SET
  "shown_version" = v."version",
  "paid_amount" = coalesce((
    SELECT sum((p -> 'amount' ->> 'amount')::bigint) FROM jsonb_array_elements(v."payments") p WHERE p ->> 'paidAt' IS NOT NULL), 0),
  "refunded_amount" = coalesce((
    SELECT sum((p -> 'amount' ->> 'amount')::bigint) FROM jsonb_array_elements(v."payments") p
    WHERE p ->> 'paidAt' IS NOT NULL AND p ->> 'refundedAt' IS NOT NULL), 0);

-- H8: a reservation is kept, whatever became of it; what is cancelled is marked, never erased. (A rebuild truncates.)
CREATE FUNCTION refuse_to_erase() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'H8: nothing is erased from %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER nothing_is_erased BEFORE DELETE ON "reservation_view"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_erase();

CREATE TRIGGER nothing_is_erased BEFORE DELETE ON "timeline_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_erase();
