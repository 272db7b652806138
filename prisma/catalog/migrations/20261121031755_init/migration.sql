-- CreateTable
CREATE TABLE "provider" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_ko" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "address_ko" TEXT NOT NULL,
    "address_en" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offering" (
    "id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name_ko" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description_ko" TEXT,
    "description_en" TEXT,
    "price_amount" INTEGER NOT NULL,
    "price_currency" TEXT NOT NULL,
    "sku" TEXT,
    "active" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],
    "idempotency_key" TEXT NOT NULL,

    CONSTRAINT "offering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sku_owner" (
    "sku" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,

    CONSTRAINT "sku_owner_pkey" PRIMARY KEY ("sku")
);

-- CreateTable
CREATE TABLE "outbox" (
    "position" BIGSERIAL NOT NULL,
    "transaction_id" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "to" TEXT,
    "aggregate_type" TEXT NOT NULL,
    "aggregate_id" TEXT NOT NULL,
    "aggregate_version" INTEGER NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "causation_id" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "inbox" (
    "consumer" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("consumer","message_id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "consumer" TEXT NOT NULL,
    "types" TEXT[],
    "transaction_id" BIGINT NOT NULL DEFAULT 0,
    "position" BIGINT NOT NULL DEFAULT 0,
    "acknowledged_transaction" BIGINT NOT NULL DEFAULT 0,
    "acknowledged_position" BIGINT NOT NULL DEFAULT 0,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,
    "leased_by" TEXT,
    "leased_until" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("consumer")
);

-- CreateTable
CREATE TABLE "relay_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "epoch" TEXT,
    "run_id" TEXT,

    CONSTRAINT "relay_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timer" (
    "owner" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "timer_pkey" PRIMARY KEY ("owner","name")
);

-- CreateIndex
CREATE UNIQUE INDEX "provider_code_key" ON "provider"("code");

-- CreateIndex
CREATE UNIQUE INDEX "provider_sequence_key" ON "provider"("sequence");

-- CreateIndex
CREATE INDEX "provider_search_grams_idx" ON "provider" USING GIN ("search_grams");

-- CreateIndex
CREATE UNIQUE INDEX "offering_sequence_key" ON "offering"("sequence");

-- CreateIndex
CREATE INDEX "offering_active_sequence_idx" ON "offering"("active", "sequence");

-- CreateIndex
CREATE INDEX "offering_provider_id_active_sequence_idx" ON "offering"("provider_id", "active", "sequence");

-- CreateIndex
CREATE INDEX "offering_kind_active_sequence_idx" ON "offering"("kind", "active", "sequence");

-- CreateIndex
CREATE INDEX "offering_search_grams_idx" ON "offering" USING GIN ("search_grams");

-- CreateIndex
CREATE UNIQUE INDEX "offering_provider_id_idempotency_key_key" ON "offering"("provider_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_id_key" ON "outbox"("id");

-- CreateIndex
CREATE INDEX "outbox_transaction_id_position_idx" ON "outbox"("transaction_id", "position");

-- CreateIndex
CREATE INDEX "outbox_correlation_id_idx" ON "outbox"("correlation_id");

-- CreateIndex
CREATE INDEX "inbox_correlation_id_idx" ON "inbox"("correlation_id");

-- CreateIndex
CREATE INDEX "timer_due_at_idx" ON "timer"("due_at");

-- AddForeignKey
ALTER TABLE "offering" ADD CONSTRAINT "offering_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain says, said to the store as well: money is never negative, versions count from one.
ALTER TABLE "offering" ADD CONSTRAINT "offering_price_amount_check" CHECK ("price_amount" >= 0);
ALTER TABLE "offering" ADD CONSTRAINT "offering_version_check" CHECK ("version" >= 1);
ALTER TABLE "provider" ADD CONSTRAINT "provider_version_check" CHECK ("version" >= 1);
