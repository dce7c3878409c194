-- Whether a day of an experiment was done is answered through the outbox too: it counts revisions, and can be taken back.
ALTER TABLE "ExperimentDay"
  ADD COLUMN "rev" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "deletedAt" TIMESTAMPTZ(3);
ALTER TABLE "ExperimentDay" ADD CONSTRAINT "ExperimentDay_rev_positive" CHECK ("rev" >= 1);
CREATE INDEX "ExperimentDay_deletedAt_binned" ON "ExperimentDay"("deletedAt") WHERE "deletedAt" IS NOT NULL;
