-- CreateTable
CREATE TABLE "pool" (
    "id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "supply" INTEGER NOT NULL DEFAULT 0,
    "claimed" INTEGER NOT NULL DEFAULT 0,
    "supply_version" INTEGER NOT NULL DEFAULT 0,
    "overcommitted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "pool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "reservation_id" TEXT NOT NULL,
    "pool_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_pkey" PRIMARY KEY ("reservation_id","pool_id")
);

-- CreateTable
CREATE TABLE "reservation" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "provider_name" JSONB NOT NULL,
    "offering_id" TEXT NOT NULL,
    "offering_name" JSONB NOT NULL,
    "sku" TEXT,
    "quantity" INTEGER NOT NULL,
    "unit_amount" INTEGER NOT NULL,
    "total_amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "claims" JSONB NOT NULL,
    "claimed" BOOLEAN NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "process" JSONB NOT NULL,
    "payment_attempt" INTEGER NOT NULL,
    "refund" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "ending" TEXT,
    "reason_code" TEXT,
    "reason_note" TEXT,
    "attention" TEXT,
    "reserved_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offering_copy" (
    "id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "sku" TEXT,
    "active" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "offering_copy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_copy" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "time_zone" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "provider_copy_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "claim_pool_id_idx" ON "claim"("pool_id");

-- CreateIndex
CREATE INDEX "reservation_provider_id_reserved_at_idx" ON "reservation"("provider_id", "reserved_at");

-- CreateIndex
CREATE UNIQUE INDEX "reservation_customer_id_idempotency_key_key" ON "reservation"("customer_id", "idempotency_key");

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

-- The last line of defence: no statement, however wrong, sells what is not there.
ALTER TABLE "pool" ADD CONSTRAINT "pool_never_oversold" CHECK (claimed <= supply OR overcommitted);
ALTER TABLE "pool" ADD CONSTRAINT "pool_claimed_not_negative" CHECK (claimed >= 0);
ALTER TABLE "claim" ADD CONSTRAINT "claim_positive" CHECK (quantity > 0);

-- What the admin's list of stuck processes asks for.
CREATE INDEX "reservation_attention_idx" ON "reservation" (reserved_at, id) WHERE attention IS NOT NULL;
