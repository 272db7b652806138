-- CreateTable
CREATE TABLE "reservation_view" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "reservation_version" INTEGER NOT NULL DEFAULT 0,
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT,
    "stage" JSONB,
    "customer_id" TEXT,
    "provider_id" TEXT,
    "provider_name" JSONB,
    "kind" TEXT,
    "kind_label" JSONB,
    "offering_id" TEXT,
    "offering_name" JSONB,
    "quantity" INTEGER,
    "unit_price" BIGINT,
    "total" BIGINT,
    "currency" TEXT,
    "reason_code" TEXT,
    "reason_version" INTEGER NOT NULL DEFAULT 0,
    "hold_expires_at" TIMESTAMPTZ(3),
    "reserved_at" TIMESTAMPTZ(3),
    "requested_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "rejected_at" TIMESTAMPTZ(3),
    "expired_at" TIMESTAMPTZ(3),
    "no_show_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3),
    "payments" JSONB NOT NULL DEFAULT '[]',
    "work_orders" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "reservation_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timeline_entry" (
    "id" TEXT NOT NULL,
    "reservation_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "detail" TEXT,
    "causation_id" TEXT,

    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reservation_change" (
    "sequence" BIGSERIAL NOT NULL,
    "transaction_id" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    "reservation_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reservation_change_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "provider" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "time_zone" TEXT NOT NULL,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "reservation_view_customer_id_reserved_at_id_idx" ON "reservation_view"("customer_id", "reserved_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "reservation_view_provider_id_reserved_at_id_idx" ON "reservation_view"("provider_id", "reserved_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "reservation_view_reserved_at_id_idx" ON "reservation_view"("reserved_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "timeline_entry_reservation_id_at_id_idx" ON "timeline_entry"("reservation_id", "at", "id");

-- CreateIndex
CREATE INDEX "reservation_change_transaction_id_sequence_idx" ON "reservation_change"("transaction_id", "sequence");

-- CreateIndex
CREATE INDEX "reservation_change_customer_id_transaction_id_sequence_idx" ON "reservation_change"("customer_id", "transaction_id", "sequence");

-- CreateIndex
CREATE INDEX "reservation_change_provider_id_transaction_id_sequence_idx" ON "reservation_change"("provider_id", "transaction_id", "sequence");

-- CreateIndex
CREATE INDEX "reservation_change_reservation_id_transaction_id_sequence_idx" ON "reservation_change"("reservation_id", "transaction_id", "sequence");

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
