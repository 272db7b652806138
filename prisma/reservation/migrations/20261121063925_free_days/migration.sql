-- CreateTable
CREATE TABLE "free_day" (
    "offering_id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "free" INTEGER NOT NULL,

    CONSTRAINT "free_day_pkey" PRIMARY KEY ("offering_id","date")
);

-- CreateIndex
CREATE INDEX "free_day_date_idx" ON "free_day"("date");

ALTER TABLE "free_day" ADD CONSTRAINT "free_day_not_negative" CHECK (free >= 0);
-- A day is counted again with each claim: room for that on its page.
ALTER TABLE "free_day" SET (fillfactor = 70);

-- What is there already.
INSERT INTO "free_day" (offering_id, date, free)
SELECT offering_id, date, sum(CASE WHEN overcommitted THEN 0 ELSE supply - claimed END)
FROM "pool" WHERE offering_id IS NOT NULL AND date IS NOT NULL GROUP BY offering_id, date;

CREATE FUNCTION count_free_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free_now int := CASE WHEN NEW.overcommitted THEN 0 ELSE NEW.supply - NEW.claimed END;
  free_before int := 0;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    free_before := CASE WHEN OLD.overcommitted THEN 0 ELSE OLD.supply - OLD.claimed END;
    IF OLD.date IS DISTINCT FROM NEW.date THEN -- the provider's clocks are others now
      UPDATE free_day SET free = free - free_before WHERE offering_id = OLD.offering_id AND date = OLD.date;
      free_before := 0;
    END IF;
  END IF;
  UPDATE free_day SET free = free + free_now - free_before WHERE offering_id = NEW.offering_id AND date = NEW.date;
  IF NOT FOUND THEN
    INSERT INTO free_day (offering_id, date, free) VALUES (NEW.offering_id, NEW.date, free_now - free_before)
    ON CONFLICT (offering_id, date) DO UPDATE SET free = free_day.free + excluded.free;
  END IF;
  RETURN NULL;
END $$;

-- Nothing of this is called for stock, copies and seats: they have no day.
CREATE TRIGGER pool_counts_free_day_when_made AFTER INSERT ON "pool"
  FOR EACH ROW WHEN (NEW.date IS NOT NULL) EXECUTE FUNCTION count_free_day();
CREATE TRIGGER pool_counts_free_day_when_changed AFTER UPDATE ON "pool"
  FOR EACH ROW WHEN (NEW.date IS NOT NULL AND (OLD.supply, OLD.claimed, OLD.overcommitted, OLD.date)
    IS DISTINCT FROM (NEW.supply, NEW.claimed, NEW.overcommitted, NEW.date))
  EXECUTE FUNCTION count_free_day();
