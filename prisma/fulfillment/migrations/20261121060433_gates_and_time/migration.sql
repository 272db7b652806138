-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "work_order_status" ADD VALUE 'STARTING';
ALTER TYPE "work_order_status" ADD VALUE 'WITHDRAWING';

-- AlterTable
ALTER TABLE "work_order" ADD COLUMN     "gate_at" TIMESTAMPTZ(3),
ADD COLUMN     "gate_cause" TEXT,
ADD COLUMN     "gate_lease" TIMESTAMPTZ(3),
ADD COLUMN     "gate_tries" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "local_day" TEXT,
ADD COLUMN     "offering_id" TEXT,
ADD COLUMN     "progress" JSONB,
ADD COLUMN     "slot_starts_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "work_order_provider_id_local_day_opened_at_id_idx" ON "work_order"("provider_id", "local_day", "opened_at", "id");

-- CreateIndex
CREATE INDEX "work_order_provider_id_offering_id_slot_starts_at_opened_at_idx" ON "work_order"("provider_id", "offering_id", "slot_starts_at", "opened_at", "id");

-- CreateIndex
CREATE INDEX "work_order_gate_at_idx" ON "work_order"("gate_at");

-- What is on the desks already can be looked for by what it is about as well.
UPDATE "work_order" SET "offering_id" = "brief"->>'offeringId' WHERE "brief" IS NOT NULL;
