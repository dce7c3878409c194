-- The jobs of tidying up read what is over and nothing else: without these, every hour each table is read whole. What is in
-- the bin is little of a table, and Prisma's schema cannot say so: these are its only indexes that schema.prisma has not.
CREATE INDEX "Cramp_deletedAt_binned" ON "Cramp"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "Night_deletedAt_binned" ON "Night"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "DietEntry_deletedAt_binned" ON "DietEntry"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "DietDay_deletedAt_binned" ON "DietDay"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "OwnFood_deletedAt_binned" ON "OwnFood"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "SavedMeal_deletedAt_binned" ON "SavedMeal"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "Remedy_deletedAt_binned" ON "Remedy"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "RemedyLine_deletedAt_binned" ON "RemedyLine"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "Dose_deletedAt_binned" ON "Dose"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "Condition_deletedAt_binned" ON "Condition"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "LegCheck_deletedAt_binned" ON "LegCheck"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "NoticeShown_deletedAt_binned" ON "NoticeShown"("deletedAt") WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "Session_revokedAt_ended" ON "Session"("revokedAt") WHERE "revokedAt" IS NOT NULL;
CREATE INDEX "Share_revokedAt_ended" ON "Share"("revokedAt") WHERE "revokedAt" IS NOT NULL;
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");
CREATE INDEX "Share_expiresAt_idx" ON "Share"("expiresAt");
CREATE INDEX "OneTimeLink_expiresAt_idx" ON "OneTimeLink"("expiresAt");
CREATE INDEX "Invitation_expiresAt_idx" ON "Invitation"("expiresAt");
CREATE INDEX "ReminderSent_at_idx" ON "ReminderSent"("at");
CREATE INDEX "Audit_at_idx" ON "Audit"("at");

-- Of several copies of the app one tidies up: the one that holds the lease.
ALTER TABLE "Heartbeat" ADD COLUMN "holder" UUID;

-- How each job went last, so that one that fails is seen without reading the log.
CREATE TABLE "JobRun" (
  "name" TEXT NOT NULL,
  "ranAt" TIMESTAMPTZ(3) NOT NULL,
  "succeededAt" TIMESTAMPTZ(3),
  "count" INTEGER NOT NULL,
  "problem" TEXT,
  CONSTRAINT "JobRun_pkey" PRIMARY KEY ("name")
);
