-- Something of the person's own can be tried too, in their words, sealed like everything else they write.
ALTER TABLE "Experiment"
  DROP CONSTRAINT "Experiment_what_known",
  ADD COLUMN "own" TEXT;
ALTER TABLE "Experiment"
  ADD CONSTRAINT "Experiment_what_known" CHECK (what IN (
    'stretching', 'heat', 'socks', 'compression', 'evening-water', 'pickle-juice', 'bitter-taste', 'magnesium-supper',
    'magnesium-tablet', 'vitamin-b', 'vitamin-k2', 'own'
  )),
  ADD CONSTRAINT "Experiment_own_named" CHECK (("what" = 'own') = ("own" IS NOT NULL));

CREATE OR REPLACE FUNCTION experiment_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.what, NEW.own, NEW."blockWeeks", NEW.pairs, NEW."startsOn", NEW.seed, NEW.outcome, NEW.worth, NEW.promised, NEW.salt)
    IS DISTINCT FROM
    (OLD.what, OLD.own, OLD."blockWeeks", OLD.pairs, OLD."startsOn", OLD.seed, OLD.outcome, OLD.worth, OLD.promised, OLD.salt) THEN
    RAISE EXCEPTION 'the plan of an experiment is locked';
  END IF;
  RETURN NEW;
END $$;
