-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "sealed_number" TEXT NOT NULL,
    "lookup" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_of_customer" (
    "customer_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_of_customer_pkey" PRIMARY KEY ("customer_id","person_id")
);

-- CreateTable
CREATE TABLE "dose" (
    "reservation_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "provider_name" JSONB NOT NULL,
    "disease" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "vaccine" JSONB NOT NULL,
    "lot" TEXT,
    "doses" INTEGER NOT NULL,
    "interval_days" INTEGER NOT NULL,
    "vaccinated_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_dose" INTEGER NOT NULL,
    "recorded_next_from" TEXT,
    "recorded_version" INTEGER NOT NULL,

    CONSTRAINT "dose_pkey" PRIMARY KEY ("reservation_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_lookup_key" ON "person"("lookup");

-- CreateIndex
CREATE INDEX "person_key_id_idx" ON "person"("key_id");

-- CreateIndex
CREATE INDEX "person_of_customer_person_id_idx" ON "person_of_customer"("person_id");

-- CreateIndex
CREATE INDEX "dose_person_id_idx" ON "dose"("person_id");

-- AddForeignKey
ALTER TABLE "person_of_customer" ADD CONSTRAINT "person_of_customer_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_of_customer" ADD CONSTRAINT "person_of_customer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dose" ADD CONSTRAINT "dose_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
