-- Dishes that no table measures are reckoned from the foods they are made of, and say so.
ALTER TABLE "Food" DROP CONSTRAINT "Food_source_known";
ALTER TABLE "Food" ADD CONSTRAINT "Food_source_known" CHECK (source IN ('sr24', 'fdc', 'label', 'recipe'));
