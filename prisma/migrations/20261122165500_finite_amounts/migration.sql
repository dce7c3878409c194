-- PostgreSQL's NaN counts as larger than every number, so "not negative" alone lets it in, and Infinity with it.

-- A number that is known is one that can be added up.
CREATE FUNCTION is_amount(VARIADIC amounts float8[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(bool_and(amount >= 0 AND amount < 'Infinity'), true) FROM unnest(amounts) AS amount WHERE amount IS NOT NULL
$$;

ALTER TABLE "DietEntry" ADD CONSTRAINT "DietEntry_amounts_finite" CHECK (
  is_amount(quantity, grams, "magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg", "vitaminEMg", "waterG"));

ALTER TABLE "OwnFood" ADD CONSTRAINT "OwnFood_amounts_finite" CHECK (
  is_amount("servingGrams", "magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg", "vitaminEMg", "waterG"));

ALTER TABLE "Food" ADD CONSTRAINT "Food_amounts_finite" CHECK (
  is_amount("servingGrams", "magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg", "vitaminEMg", "waterG"));

ALTER TABLE "FoodPortion" ADD CONSTRAINT "FoodPortion_finite" CHECK (is_amount(amount, "gramWeight"));

ALTER TABLE "RemedyLine" ADD CONSTRAINT "RemedyLine_amounts_finite" CHECK (
  is_amount("unitsPerDose", "timesPerDay", "magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg", "vitaminEMg"));

ALTER TABLE "Dose"
  ADD CONSTRAINT "Dose_units_range" CHECK (units > 0 AND units <= 1000),
  ADD CONSTRAINT "Dose_source_known" CHECK (source IN ('app', 'api', 'import', 'sample')),
  ADD CONSTRAINT "Dose_takenAt_finite" CHECK (isfinite("takenAt")),
  ADD CONSTRAINT "Dose_rev_positive" CHECK (rev >= 1);

ALTER TABLE "DietDay" ADD CONSTRAINT "DietDay_rev_positive" CHECK (rev >= 1);

ALTER TABLE "Share" ADD CONSTRAINT "Share_parts_known" CHECK (
  parts <@ ARRAY['medicines', 'supplements', 'intakes', 'tried', 'answers']::text[]);
