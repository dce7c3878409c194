-- Remedies and health answers are written like the rest of the diary: by revision, with a tombstone where one is deleted.
ALTER TABLE "Condition" ADD COLUMN "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN "rev" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_rev_positive" CHECK (rev >= 1);
ALTER TABLE "Remedy" ADD CONSTRAINT "Remedy_rev_positive" CHECK (rev >= 1);

-- A new remedy must not take the id of somebody else's: that is looked up by the id alone.
CREATE INDEX "Remedy_id_idx" ON "Remedy"("id");
