-- CreateTable
CREATE TABLE "Experiment" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "blockWeeks" SMALLINT NOT NULL,
    "pairs" SMALLINT NOT NULL,
    "startsOn" DATE NOT NULL,
    "seed" INTEGER NOT NULL,
    "stoppedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Experiment_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "ExperimentDay" (
    "ownerId" UUID NOT NULL,
    "experimentId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "done" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExperimentDay_pkey" PRIMARY KEY ("ownerId","experimentId","day")
);

-- AddForeignKey
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentDay" ADD CONSTRAINT "ExperimentDay_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExperimentDay" ADD CONSTRAINT "ExperimentDay_ownerId_experimentId_fkey" FOREIGN KEY ("ownerId", "experimentId") REFERENCES "Experiment"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot say
ALTER TABLE "Experiment"
  ADD CONSTRAINT "Experiment_what_known" CHECK (what IN ('stretching', 'evening-water', 'magnesium-supper')),
  ADD CONSTRAINT "Experiment_blockWeeks_range" CHECK ("blockWeeks" BETWEEN 1 AND 4),
  ADD CONSTRAINT "Experiment_pairs_range" CHECK (pairs BETWEEN 3 AND 8);

-- The plan is locked once it begins; only its stop is written later.
CREATE FUNCTION experiment_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.what, NEW."blockWeeks", NEW.pairs, NEW."startsOn", NEW.seed)
    IS DISTINCT FROM (OLD.what, OLD."blockWeeks", OLD.pairs, OLD."startsOn", OLD.seed) THEN
    RAISE EXCEPTION 'the plan of an experiment is locked';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Experiment_locked" BEFORE UPDATE ON "Experiment" FOR EACH ROW EXECUTE FUNCTION experiment_is_locked();
