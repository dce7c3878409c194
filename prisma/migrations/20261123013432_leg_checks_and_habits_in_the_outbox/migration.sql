-- AlterTable
ALTER TABLE "NoticeShown" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "rev" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "dietHabitsRev" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "LegCheck" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "timeZone" TEXT NOT NULL,
    "present" TEXT[],
    "absent" TEXT[],
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LegCheck_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateIndex
CREATE INDEX "LegCheck_ownerId_checkedAt_idx" ON "LegCheck"("ownerId", "checkedAt");

-- CreateIndex
CREATE INDEX "LegCheck_id_idx" ON "LegCheck"("id");

-- CreateIndex
CREATE INDEX "NoticeShown_id_idx" ON "NoticeShown"("id");

-- AddForeignKey
ALTER TABLE "LegCheck" ADD CONSTRAINT "LegCheck_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegCheck" ADD CONSTRAINT "LegCheck_timeZone_fkey" FOREIGN KEY ("timeZone") REFERENCES "TimeZone"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "LegCheck" ADD CONSTRAINT "LegCheck_checkedAt_finite" CHECK (isfinite("checkedAt"));
ALTER TABLE "LegCheck" ADD CONSTRAINT "LegCheck_signs_size" CHECK (cardinality(present) + cardinality(absent) <= 100);
ALTER TABLE "LegCheck" ADD CONSTRAINT "LegCheck_rev_positive" CHECK (rev >= 1);
ALTER TABLE "NoticeShown" ADD CONSTRAINT "NoticeShown_rev_positive" CHECK (rev >= 1);
ALTER TABLE "Person" ADD CONSTRAINT "Person_dietHabitsRev_positive" CHECK ("dietHabitsRev" >= 1);

-- What was answered in checks of the leg lay sign by sign among the health answers, each with the moment it was last given.
INSERT INTO "LegCheck" ("ownerId", id, "checkedAt", "timeZone", present, absent, "updatedAt")
SELECT c."ownerId", gen_random_uuid(), max(c."updatedAt"), min(p."timeZone"),
  coalesce(array_agg(substr(c.name, 6) ORDER BY c.name) FILTER (WHERE c.answer = 'yes'), '{}'),
  coalesce(array_agg(substr(c.name, 6) ORDER BY c.name) FILTER (WHERE c.answer = 'no'), '{}'),
  max(c."updatedAt")
FROM "Condition" c JOIN "Person" p ON p.id = c."ownerId"
WHERE c.name LIKE 'flag:%' GROUP BY c."ownerId";
DELETE FROM "Condition" WHERE name LIKE 'flag:%';
