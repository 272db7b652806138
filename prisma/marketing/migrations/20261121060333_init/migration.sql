-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT NOT NULL,
    "title_ko" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "amount_off" INTEGER,
    "currency" TEXT,
    "percent_off" INTEGER,
    "valid_days" INTEGER NOT NULL,
    "provider_id" TEXT,
    "begins_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon" (
    "reservation_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "id" TEXT,
    "code" TEXT,
    "customer_id" TEXT,
    "provider_id" TEXT,
    "campaign_id" TEXT,
    "title_ko" TEXT,
    "title_en" TEXT,
    "amount_off" INTEGER,
    "currency" TEXT,
    "percent_off" INTEGER,
    "issued_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "coupon_pkey" PRIMARY KEY ("reservation_id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "subject" TEXT NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("operation","key")
);

-- CreateTable
CREATE TABLE "outbox" (
    "position" BIGSERIAL NOT NULL,
    "transaction_id" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
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
CREATE INDEX "campaign_provider_id_begins_at_idx" ON "campaign"("provider_id", "begins_at");

-- CreateIndex
CREATE INDEX "campaign_begins_at_id_idx" ON "campaign"("begins_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "coupon_id_key" ON "coupon"("id");

-- CreateIndex
CREATE UNIQUE INDEX "coupon_code_key" ON "coupon"("code");

-- CreateIndex
CREATE INDEX "coupon_customer_id_issued_at_id_idx" ON "coupon"("customer_id", "issued_at", "id");

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

-- A discount is an amount of some currency or a percentage, never both.
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_discount"
  CHECK (("amount_off" IS NULL) = ("currency" IS NULL) AND ("amount_off" IS NULL) <> ("percent_off" IS NULL));

-- What is closed has no coupon; what is not closed has all of one.
ALTER TABLE "coupon" ADD CONSTRAINT "coupon_status" CHECK (
  CASE "status"
    WHEN 'CLOSED' THEN num_nonnulls("id", "code", "customer_id", "provider_id", "campaign_id", "issued_at") = 0
      AND "cancelled_at" IS NOT NULL
    WHEN 'ISSUED' THEN num_nulls("id", "code", "customer_id", "provider_id", "campaign_id", "title_ko", "title_en",
      "issued_at", "expires_at") = 0 AND "cancelled_at" IS NULL
    WHEN 'CANCELLED' THEN num_nulls("id", "code", "customer_id", "provider_id", "campaign_id", "title_ko", "title_en",
      "issued_at", "expires_at", "cancelled_at") = 0
    ELSE false
  END);
