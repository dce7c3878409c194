-- The latest result of each blood test, in the words of the report it stands on.
CREATE TABLE "BloodResult" (
    "ownerId" UUID NOT NULL,
    "test" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "takenOn" DATE,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BloodResult_pkey" PRIMARY KEY ("ownerId","test")
);
ALTER TABLE "BloodResult" ADD CONSTRAINT "BloodResult_ownerId_fkey"
  FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BloodResult"
  ADD CONSTRAINT "BloodResult_bounded" CHECK (is_short(100, "test")),
  ADD CONSTRAINT "BloodResult_value_length" CHECK (length("value") BETWEEN 1 AND 200 OR is_sealed("value")),
  ADD CONSTRAINT "BloodResult_takenOn_finite" CHECK (isfinite("takenOn")),
  ADD CONSTRAINT "BloodResult_rev_positive" CHECK ("rev" >= 1),
  ADD CONSTRAINT "BloodResult_instants_finite" CHECK (is_instant("updatedAt", "deletedAt"));
CREATE INDEX "BloodResult_deletedAt_binned" ON "BloodResult"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE TRIGGER "BloodResult_rows_bounded" AFTER INSERT ON "BloodResult" REFERENCING NEW TABLE AS added FOR EACH STATEMENT
  EXECUTE FUNCTION refuse_too_many_rows('100', 'each');

ALTER TABLE "Share" DROP CONSTRAINT "Share_parts_known",
  ADD CONSTRAINT "Share_parts_known" CHECK (
    parts <@ ARRAY['medicines', 'supplements', 'intakes', 'tried', 'experiment', 'bloods', 'answers']::text[]
  ) NOT VALID;
