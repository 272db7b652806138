-- CreateTable
CREATE TABLE "live_dose" (
    "person_id" TEXT NOT NULL,
    "disease" TEXT NOT NULL,
    "reservation_id" TEXT NOT NULL,

    CONSTRAINT "live_dose_pkey" PRIMARY KEY ("person_id","disease")
);

-- What is there already: where somebody has several, the next one has to wait for the first of them.
INSERT INTO "live_dose" (person_id, disease, reservation_id)
SELECT DISTINCT ON (person_id, doses->>'disease') person_id, doses->>'disease', id
FROM "reservation"
WHERE person_id IS NOT NULL AND doses->>'disease' IS NOT NULL
  AND COALESCE(process->>'phase', '') NOT IN ('succeeded', 'undone')
ORDER BY person_id, doses->>'disease', reserved_at, id;
