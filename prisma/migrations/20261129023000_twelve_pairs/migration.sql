-- Twelve pairs of one week: many short turns find what few long ones miss.
ALTER TABLE "Experiment" DROP CONSTRAINT "Experiment_pairs_range";
ALTER TABLE "Experiment" ADD CONSTRAINT "Experiment_pairs_range" CHECK (pairs BETWEEN 3 AND 12);
