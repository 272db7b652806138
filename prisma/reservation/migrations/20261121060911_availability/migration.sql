-- CreateTable
CREATE TABLE "calendar_copy" (
    "offering_id" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "calendar_copy_pkey" PRIMARY KEY ("offering_id","month")
);

-- CreateIndex
CREATE INDEX "offering_copy_provider_id_idx" ON "offering_copy"("provider_id");

-- CreateIndex
CREATE INDEX "pool_offering_id_date_starts_at_idx" ON "pool"("offering_id", "date", "starts_at");

-- What keeps two reservations at once from passing the limit together (H11): whoever comes second is rolled back.
ALTER TABLE "live_reservations" ADD CONSTRAINT "live_reservations_within_limit" CHECK (live <= most);
ALTER TABLE "live_reservations" ADD CONSTRAINT "live_reservations_not_negative" CHECK (live >= 0);
