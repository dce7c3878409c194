-- That a summary was shared, with whom and on which day, lasts longer than the link: it marks the trend, and the next summary
-- says what has changed since.
CREATE TABLE "Sharing" (
  "ownerId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "day" DATE NOT NULL,
  "label" TEXT,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "Sharing_pkey" PRIMARY KEY ("ownerId", "id"),
  CONSTRAINT "Sharing_bounded" CHECK (is_short(2000, "label")),
  CONSTRAINT "Sharing_day_finite" CHECK (isfinite("day")),
  CONSTRAINT "Sharing_instants_finite" CHECK (isfinite("createdAt")),
  CONSTRAINT "Sharing_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "Sharing" ("ownerId", "id", "day", "label", "createdAt")
  SELECT share."ownerId", share."id", (share."createdAt" AT TIME ZONE person."timeZone")::date, share."label", share."createdAt"
  FROM "Share" AS share JOIN "Person" AS person ON person."id" = share."ownerId";

CREATE TRIGGER "Sharing_rows_bounded" AFTER INSERT ON "Sharing" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_too_many_rows('5000', 'each');
CREATE TRIGGER "Sharing_insert_changes_diary" AFTER INSERT ON "Sharing"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Sharing_update_changes_diary" AFTER UPDATE ON "Sharing"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Sharing_delete_changes_diary" AFTER DELETE ON "Sharing"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
