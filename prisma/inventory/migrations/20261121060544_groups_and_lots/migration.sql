-- CreateEnum
CREATE TYPE "group_draw_state" AS ENUM ('DRAWN', 'RESTORED', 'REFUSED', 'CLOSED');

-- DropIndex
DROP INDEX "stock_movement_reservation_id_sku_kind_key";

-- DropIndex
DROP INDEX "stock_movement_supply_order_id_sku_key";

-- AlterTable
ALTER TABLE "stock_item" ADD COLUMN     "drawn_total" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "group_code" TEXT,
ADD COLUMN     "lotted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "stock_movement" ADD COLUMN     "group_code" TEXT,
ADD COLUMN     "lot" TEXT,
ADD COLUMN     "lot_balance" INTEGER,
ADD COLUMN     "part" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "supply_order_line" ADD COLUMN     "expires_on" DATE,
ADD COLUMN     "group_code" TEXT,
ADD COLUMN     "lot" TEXT;

-- CreateTable
CREATE TABLE "stock_lot" (
    "sku" TEXT NOT NULL,
    "lot" TEXT NOT NULL,
    "expires_on" DATE,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "received_total" INTEGER NOT NULL DEFAULT 0,
    "deducted_total" INTEGER NOT NULL DEFAULT 0,
    "drawn_total" INTEGER NOT NULL DEFAULT 0,
    "restored_total" INTEGER NOT NULL DEFAULT 0,
    "lost_total" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stock_lot_pkey" PRIMARY KEY ("sku","lot")
);

-- CreateTable
CREATE TABLE "group_draw" (
    "reservation_id" TEXT NOT NULL,
    "group_code" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "quantity" INTEGER,
    "state" "group_draw_state" NOT NULL,
    "sku" TEXT,
    "refusal" TEXT,
    "group_version" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_draw_pkey" PRIMARY KEY ("reservation_id","group_code")
);

-- CreateIndex
CREATE INDEX "stock_item_provider_id_group_code_idx" ON "stock_item"("provider_id", "group_code");

-- CreateIndex
CREATE INDEX "stock_movement_sku_lot_version_idx" ON "stock_movement"("sku", "lot", "version");

-- CreateIndex
CREATE UNIQUE INDEX "stock_movement_supply_order_id_sku_part_key" ON "stock_movement"("supply_order_id", "sku", "part");

-- AddForeignKey
ALTER TABLE "stock_lot" ADD CONSTRAINT "stock_lot_sku_fkey" FOREIGN KEY ("sku") REFERENCES "stock_item"("sku") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say, from here on.

-- The books add up per sku and per lot, whatever the code above does.
ALTER TABLE "stock_item"
  DROP CONSTRAINT "stock_item_adds_up",
  DROP CONSTRAINT "stock_item_restores_what_was_deducted",
  ADD CONSTRAINT "stock_item_adds_up" CHECK (
    "on_hand" = "received_total" - "deducted_total" - "drawn_total" + "restored_total" - "lost_total"),
  ADD CONSTRAINT "stock_item_restores_what_was_taken" CHECK ("restored_total" <= "deducted_total" + "drawn_total");

ALTER TABLE "stock_lot"
  ADD CONSTRAINT "stock_lot_on_hand_not_negative" CHECK ("on_hand" >= 0),
  ADD CONSTRAINT "stock_lot_adds_up" CHECK (
    "on_hand" = "received_total" - "deducted_total" - "drawn_total" + "restored_total" - "lost_total"),
  ADD CONSTRAINT "stock_lot_restores_what_was_taken" CHECK ("restored_total" <= "deducted_total" + "drawn_total");

ALTER TABLE "stock_movement"
  DROP CONSTRAINT "stock_movement_names_its_cause",
  ADD CONSTRAINT "stock_movement_names_its_cause" CHECK (
    CASE WHEN "kind" IN ('DEDUCTED', 'DRAWN', 'RESTORED') THEN "reservation_id" IS NOT NULL
         WHEN "kind" = 'RECEIVED' THEN "supply_order_id" IS NOT NULL
         ELSE "idempotency_key" IS NOT NULL END),
  ADD CONSTRAINT "stock_movement_names_its_group" CHECK (
    CASE WHEN "kind" = 'DRAWN' THEN "group_code" IS NOT NULL
         WHEN "kind" = 'RESTORED' THEN true
         ELSE "group_code" IS NULL END),
  ADD CONSTRAINT "stock_movement_balances_its_lot" CHECK (("lot" IS NULL) = ("lot_balance" IS NULL)),
  ADD CONSTRAINT "stock_movement_lot_not_negative" CHECK ("lot_balance" >= 0);

ALTER TABLE "group_draw"
  ADD CONSTRAINT "group_draw_quantity_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "group_draw_says_what_it_drew" CHECK (("state" IN ('DRAWN', 'RESTORED')) = ("sku" IS NOT NULL)),
  ADD CONSTRAINT "group_draw_says_why_not" CHECK (("state" = 'REFUSED') = ("refusal" IS NOT NULL));

-- A reservation takes and gives back each sku once, by itself and by each group, whatever arrives how often.
CREATE UNIQUE INDEX "stock_movement_once_per_reservation"
  ON "stock_movement" ("reservation_id", "sku", "kind", COALESCE("group_code", ''), "part")
  WHERE "reservation_id" IS NOT NULL;

-- Each line of the ledger follows from the one before it: of its item, and of its lot.
CREATE FUNCTION "stock_movement_follows"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before integer;
BEGIN
  IF NEW."version" > 1 THEN
    SELECT m."balance" INTO STRICT before FROM "stock_movement" m
    WHERE m."sku" = NEW."sku" AND m."version" = NEW."version" - 1;
  END IF;
  IF NEW."balance" <> COALESCE(before, 0) + NEW."quantity" THEN
    RAISE EXCEPTION 'line % of % does not follow from the one before', NEW."version", NEW."sku"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_movement_follows';
  END IF;
  IF NEW."lot" IS NOT NULL THEN
    SELECT m."lot_balance" INTO before FROM "stock_movement" m
    WHERE m."sku" = NEW."sku" AND m."lot" = NEW."lot" AND m."version" < NEW."version"
    ORDER BY m."version" DESC LIMIT 1;
    IF NEW."lot_balance" <> COALESCE(before, 0) + NEW."quantity" THEN
      RAISE EXCEPTION 'line % of % does not follow from the one before of lot %', NEW."version", NEW."sku", NEW."lot"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_movement_follows';
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "stock_movement_follows" AFTER INSERT ON "stock_movement"
  FOR EACH ROW EXECUTE FUNCTION "stock_movement_follows"();

-- When a transaction ends, balances are what the ledger says: no number changes without its line, no line without
-- its number, and what has no lot is not drawn on for what has one.
CREATE FUNCTION "stock_item_is_in_the_ledger"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item "stock_item";
  last "stock_movement";
BEGIN
  SELECT * INTO STRICT item FROM "stock_item" i WHERE i."sku" = NEW."sku";
  SELECT * INTO last FROM "stock_movement" m WHERE m."sku" = NEW."sku" ORDER BY m."version" DESC LIMIT 1;
  IF item."version" <> COALESCE(last."version", 0) OR item."on_hand" <> COALESCE(last."balance", 0) THEN
    RAISE EXCEPTION 'the balance of % is not what its ledger says', NEW."sku"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_item_is_in_the_ledger';
  END IF;
  IF item."lotted"
    AND item."on_hand" < (SELECT COALESCE(sum(l."on_hand"), 0) FROM "stock_lot" l WHERE l."sku" = NEW."sku") THEN
    RAISE EXCEPTION 'the lots of % hold more than there is', NEW."sku"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_item_is_in_the_ledger';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "stock_item_is_in_the_ledger"
  AFTER INSERT OR UPDATE OF "on_hand", "version" ON "stock_item" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "stock_item_is_in_the_ledger"();
CREATE CONSTRAINT TRIGGER "stock_movement_is_in_its_item"
  AFTER INSERT ON "stock_movement" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "stock_item_is_in_the_ledger"();

CREATE FUNCTION "stock_lot_is_in_the_ledger"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held "stock_lot";
  said integer;
BEGIN
  SELECT * INTO STRICT held FROM "stock_lot" l WHERE l."sku" = NEW."sku" AND l."lot" = NEW."lot";
  SELECT m."lot_balance" INTO said FROM "stock_movement" m WHERE m."sku" = NEW."sku" AND m."lot" = NEW."lot"
  ORDER BY m."version" DESC LIMIT 1;
  IF held."on_hand" <> COALESCE(said, 0) THEN
    RAISE EXCEPTION 'the balance of lot % of % is not what its ledger says', NEW."lot", NEW."sku"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'stock_lot_is_in_the_ledger';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "stock_lot_is_in_the_ledger"
  AFTER INSERT OR UPDATE OF "on_hand" ON "stock_lot" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION "stock_lot_is_in_the_ledger"();
CREATE CONSTRAINT TRIGGER "stock_movement_is_in_its_lot"
  AFTER INSERT ON "stock_movement" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."lot" IS NOT NULL) EXECUTE FUNCTION "stock_lot_is_in_the_ledger"();
