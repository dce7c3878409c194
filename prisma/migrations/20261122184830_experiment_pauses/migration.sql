-- AlterTable
ALTER TABLE "Experiment" ADD COLUMN     "stopReason" TEXT;

-- CreateTable
CREATE TABLE "ExperimentPause" (
    "ownerId" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "pausedOn" DATE NOT NULL,
    "resumedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExperimentPause_pkey" PRIMARY KEY ("ownerId","experimentId","pausedOn")
);

-- AddForeignKey
ALTER TABLE "ExperimentPause" ADD CONSTRAINT "ExperimentPause_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentPause" ADD CONSTRAINT "ExperimentPause_ownerId_experimentId_fkey" FOREIGN KEY ("ownerId", "experimentId") REFERENCES "Experiment"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot say
ALTER TABLE "Experiment"
  DROP CONSTRAINT "Experiment_what_known",
  ADD CONSTRAINT "Experiment_what_known" CHECK (
    what IN ('stretching', 'evening-water', 'magnesium-supper', 'magnesium-tablet', 'vitamin-b', 'vitamin-k2')
  ),
  ADD CONSTRAINT "Experiment_stopReason_known" CHECK ("stopReason" IN ('unwell', 'effort', 'other'));
ALTER TABLE "ExperimentPause"
  ADD CONSTRAINT "ExperimentPause_in_order" CHECK ("resumedOn" >= "pausedOn");
