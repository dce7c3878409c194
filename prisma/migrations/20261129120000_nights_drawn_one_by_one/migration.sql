-- Turns of single nights beside turns of weeks; what counts, what would be worth it, what was promised, and the receipt.
ALTER TABLE "Experiment"
  DROP CONSTRAINT "Experiment_pairs_range",
  DROP CONSTRAINT "Experiment_what_known";
ALTER TABLE "Experiment" ALTER COLUMN "blockWeeks" DROP NOT NULL;
ALTER TABLE "Experiment"
  ADD COLUMN "outcome" TEXT NOT NULL DEFAULT 'cramps',
  ADD COLUMN "worth" SMALLINT,
  ADD COLUMN "promised" SMALLINT,
  ADD COLUMN "salt" TEXT;

-- What Prisma's language cannot say
ALTER TABLE "Experiment"
  ADD CONSTRAINT "Experiment_what_known" CHECK (what IN (
    'stretching', 'heat', 'socks', 'compression', 'evening-water', 'pickle-juice', 'bitter-taste', 'magnesium-supper',
    'magnesium-tablet', 'vitamin-b', 'vitamin-k2'
  )),
  ADD CONSTRAINT "Experiment_pairs_range" CHECK (pairs BETWEEN 3 AND 182),
  ADD CONSTRAINT "Experiment_outcome_known" CHECK (
    "outcome" IN ('cramps', 'cramp-nights', 'minutes', 'sleep-lost', 'cramp-minutes')
  ),
  ADD CONSTRAINT "Experiment_worth_known" CHECK ("worth" IN (50, 67, 90)),
  ADD CONSTRAINT "Experiment_promised_range" CHECK ("promised" BETWEEN 0 AND 100),
  ADD CONSTRAINT "Experiment_salt_length" CHECK (length("salt") = 32);

CREATE OR REPLACE FUNCTION experiment_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.what, NEW."blockWeeks", NEW.pairs, NEW."startsOn", NEW.seed, NEW.outcome, NEW.worth, NEW.promised, NEW.salt)
    IS DISTINCT FROM
    (OLD.what, OLD."blockWeeks", OLD.pairs, OLD."startsOn", OLD.seed, OLD.outcome, OLD.worth, OLD.promised, OLD.salt) THEN
    RAISE EXCEPTION 'the plan of an experiment is locked';
  END IF;
  RETURN NEW;
END $$;
