-- AlterTable
ALTER TABLE "offering" ADD COLUMN     "book" JSONB,
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "contents" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "doses" JSONB,
ADD COLUMN     "preparation_en" TEXT,
ADD COLUMN     "preparation_ko" TEXT,
ADD COLUMN     "sessions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "slot_capacity" INTEGER,
ADD COLUMN     "slot_minutes" INTEGER,
ADD COLUMN     "stock_group" TEXT;

-- AlterTable
ALTER TABLE "provider" ADD COLUMN     "hours_version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "opening_hours" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "closing_day" (
    "provider_id" TEXT NOT NULL,
    "date" CHAR(10) NOT NULL,
    "reason_ko" TEXT,
    "reason_en" TEXT,

    CONSTRAINT "closing_day_pkey" PRIMARY KEY ("provider_id","date")
);

-- CreateTable
CREATE TABLE "calendar_month" (
    "offering_id" TEXT NOT NULL,
    "month" CHAR(7) NOT NULL,
    "version" INTEGER NOT NULL,
    "slots" JSONB NOT NULL,

    CONSTRAINT "calendar_month_pkey" PRIMARY KEY ("offering_id","month")
);

-- AddForeignKey
ALTER TABLE "closing_day" ADD CONSTRAINT "closing_day_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
