-- AlterTable
ALTER TABLE "offering_copy" ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "dated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "doses" JSONB,
ADD COLUMN     "ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "starts_at" TIMESTAMPTZ(3),
ADD COLUMN     "stock_group" TEXT;

-- AlterTable
ALTER TABLE "pool" ADD COLUMN     "date" DATE,
ADD COLUMN     "ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "offering_id" TEXT,
ADD COLUMN     "starts_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "reservation" ADD COLUMN     "counted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "doses" JSONB,
ADD COLUMN     "ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "item" JSONB,
ADD COLUMN     "participant_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "person_id" TEXT,
ADD COLUMN     "remind_at" TIMESTAMPTZ(3),
ADD COLUMN     "starts_at" TIMESTAMPTZ(3),
ADD COLUMN     "stock_group" TEXT,
ADD COLUMN     "time_zone" TEXT;

-- CreateTable
CREATE TABLE "pool_source" (
    "pool_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "supply" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "pool_source_pkey" PRIMARY KEY ("pool_id","source")
);

-- CreateTable
CREATE TABLE "person_copy" (
    "person_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,

    CONSTRAINT "person_copy_pkey" PRIMARY KEY ("person_id","customer_id")
);

-- CreateTable
CREATE TABLE "next_dose" (
    "person_id" TEXT NOT NULL,
    "disease" TEXT NOT NULL,
    "dose" INTEGER NOT NULL,
    "not_before" DATE,

    CONSTRAINT "next_dose_pkey" PRIMARY KEY ("person_id","disease")
);

-- CreateTable
CREATE TABLE "live_reservations" (
    "customer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "live" INTEGER NOT NULL,
    "most" INTEGER NOT NULL,

    CONSTRAINT "live_reservations_pkey" PRIMARY KEY ("customer_id","kind")
);
