-- A file of doses tells when something was first noted, not when it was begun: that day is the latest it can have been.
ALTER TABLE "RemedyLine" ADD COLUMN "startIsLatest" BOOLEAN NOT NULL DEFAULT false;
-- Of the imports so far the same holds; what was put right by hand since has another revision.
UPDATE "RemedyLine" AS line SET "startIsLatest" = true
FROM "Import" AS import, jsonb_array_elements(import."written"::jsonb) AS entry
WHERE entry->>'entity' = 'remedy' AND import."ownerId" = line."ownerId" AND entry->>'key' = line."remedyId"::text AND line."rev" = 1;
