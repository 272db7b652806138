-- CreateTable
CREATE TABLE "payment" (
    "key" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reservation_id" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "customer_id" TEXT,
    "provider_id" TEXT,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "method" TEXT,
    "token" TEXT,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),
    "refunded_at" TIMESTAMPTZ(3),
    "decline_code" TEXT,
    "in_doubt" BOOLEAN NOT NULL,
    "sends" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "closed_by" TEXT,
    "errand_at" TIMESTAMPTZ(3),
    "errand_tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("key")
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
CREATE UNIQUE INDEX "payment_id_key" ON "payment"("id");

-- CreateIndex
CREATE INDEX "payment_reservation_id_idx" ON "payment"("reservation_id");

-- CreateIndex
CREATE INDEX "payment_errand_at_idx" ON "payment"("errand_at");

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
