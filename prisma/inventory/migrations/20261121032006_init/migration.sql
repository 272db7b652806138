-- CreateEnum
CREATE TYPE "stock_movement_kind" AS ENUM ('RECEIVED', 'DEDUCTED', 'RESTORED', 'LOST');

-- CreateEnum
CREATE TYPE "stock_draw_state" AS ENUM ('DEDUCTED', 'RESTORED', 'REFUSED', 'CLOSED');

-- CreateEnum
CREATE TYPE "supply_order_status" AS ENUM ('ORDERED', 'SHIPPED', 'DELIVERED', 'CANCELLED');

-- CreateTable
CREATE TABLE "supplier" (
    "id" TEXT NOT NULL,
    "name_ko" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "supplier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_item" (
    "sku" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "name_ko" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "received_total" INTEGER NOT NULL DEFAULT 0,
    "deducted_total" INTEGER NOT NULL DEFAULT 0,
    "restored_total" INTEGER NOT NULL DEFAULT 0,
    "lost_total" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stock_item_pkey" PRIMARY KEY ("sku")
);

-- CreateTable
CREATE TABLE "stock_movement" (
    "sku" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "stock_movement_kind" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "balance" INTEGER NOT NULL,
    "reservation_id" TEXT,
    "supply_order_id" TEXT,
    "idempotency_key" TEXT,
    "note" TEXT,
    "actor" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_movement_pkey" PRIMARY KEY ("sku","version")
);

-- CreateTable
CREATE TABLE "stock_draw" (
    "reservation_id" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" "stock_draw_state" NOT NULL,
    "refusal" TEXT,
    "item_version" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_draw_pkey" PRIMARY KEY ("reservation_id","sku")
);

-- CreateTable
CREATE TABLE "supply_order" (
    "id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "supplier_id" TEXT NOT NULL,
    "status" "supply_order_status" NOT NULL,
    "version" INTEGER NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "ordered_by" TEXT NOT NULL,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "shipped_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "supply_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supply_order_line" (
    "order_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sku" TEXT NOT NULL,
    "product_name_ko" TEXT NOT NULL,
    "product_name_en" TEXT NOT NULL,
    "unit_price_amount" INTEGER NOT NULL,
    "unit_price_currency" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "supply_order_line_pkey" PRIMARY KEY ("order_id","position")
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
CREATE INDEX "stock_item_provider_id_sku_idx" ON "stock_item"("provider_id", "sku");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movement_reservation_id_sku_kind_key" ON "stock_movement"("reservation_id", "sku", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movement_supply_order_id_sku_key" ON "stock_movement"("supply_order_id", "sku");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movement_sku_idempotency_key_key" ON "stock_movement"("sku", "idempotency_key");

-- CreateIndex
CREATE INDEX "supply_order_provider_id_ordered_at_id_idx" ON "supply_order"("provider_id", "ordered_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "supply_order_supplier_id_ordered_at_id_idx" ON "supply_order"("supplier_id", "ordered_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "supply_order_provider_id_idempotency_key_key" ON "supply_order"("provider_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "supply_order_line_order_id_sku_key" ON "supply_order_line"("order_id", "sku");

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
ALTER TABLE "stock_movement" ADD CONSTRAINT "stock_movement_sku_fkey" FOREIGN KEY ("sku") REFERENCES "stock_item"("sku") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supply_order_line" ADD CONSTRAINT "supply_order_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "supply_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say, from here on.

-- The books add up, and stock is never negative, whatever the code above does.
ALTER TABLE "stock_item"
  ADD CONSTRAINT "stock_item_on_hand_not_negative" CHECK ("on_hand" >= 0),
  ADD CONSTRAINT "stock_item_adds_up"
    CHECK ("on_hand" = "received_total" - "deducted_total" + "restored_total" - "lost_total"),
  ADD CONSTRAINT "stock_item_restores_what_was_deducted" CHECK ("restored_total" <= "deducted_total");

ALTER TABLE "stock_movement"
  ADD CONSTRAINT "stock_movement_balance_not_negative" CHECK ("balance" >= 0),
  ADD CONSTRAINT "stock_movement_is_signed" CHECK (
    CASE WHEN "kind" IN ('RECEIVED', 'RESTORED') THEN "quantity" > 0 ELSE "quantity" < 0 END),
  ADD CONSTRAINT "stock_movement_names_its_cause" CHECK (
    CASE WHEN "kind" IN ('DEDUCTED', 'RESTORED') THEN "reservation_id" IS NOT NULL
         WHEN "kind" = 'RECEIVED' THEN "supply_order_id" IS NOT NULL
         ELSE "idempotency_key" IS NOT NULL END);

ALTER TABLE "stock_draw" ADD CONSTRAINT "stock_draw_quantity_positive" CHECK ("quantity" > 0);
ALTER TABLE "supply_order_line" ADD CONSTRAINT "supply_order_line_quantity_positive" CHECK ("quantity" > 0);

-- The ledger is append-only.
CREATE FUNCTION "stock_movement_is_for_good"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the stock ledger is append-only';
END $$;
CREATE TRIGGER "stock_movement_append_only" BEFORE UPDATE OR DELETE ON "stock_movement"
  FOR EACH ROW EXECUTE FUNCTION "stock_movement_is_for_good"();
