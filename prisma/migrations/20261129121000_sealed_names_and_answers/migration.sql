-- Names of remedies and people, reasons and health answers are sealed as notes are: longer than what was typed, and no word
-- that the database knows. Their schemas hold the lengths and the words; what was there before is sealed by a job.
CREATE FUNCTION is_sealed(kept text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT starts_with(kept, E'\x01' || 'c1:') AND octet_length(kept) <= 12000
$$;
ALTER TABLE "Remedy" DROP CONSTRAINT "Remedy_name_length",
  ADD CONSTRAINT "Remedy_name_length" CHECK (length(name) BETWEEN 1 AND 200 OR is_sealed(name)) NOT VALID;
ALTER TABLE "RemedyLine" DROP CONSTRAINT "RemedyLine_bounded",
  ADD CONSTRAINT "RemedyLine_bounded" CHECK (
    is_short(1200, strength) AND is_short(12000, reason) AND is_short(20000, printed::text)) NOT VALID;
ALTER TABLE "Condition" DROP CONSTRAINT "Condition_answer_known",
  ADD CONSTRAINT "Condition_answer_known" CHECK (answer IN ('yes', 'no', 'unknown') OR is_sealed(answer)) NOT VALID;
ALTER TABLE "Person" DROP CONSTRAINT "Person_sex_known", DROP CONSTRAINT "Person_pregnancy_known",
  ADD CONSTRAINT "Person_sex_known" CHECK (sex IN ('female', 'male') OR is_sealed(sex)) NOT VALID,
  ADD CONSTRAINT "Person_pregnancy_known" CHECK (
    pregnancy IN ('no', 'pregnant', 'breastfeeding') OR is_sealed(pregnancy)) NOT VALID;
