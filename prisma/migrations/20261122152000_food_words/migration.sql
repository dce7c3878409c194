-- Every word the foods can be found by, once: a misspelt search is put right against these, which is far cheaper than
-- comparing it with every description. Refreshed whenever foods are loaded.
CREATE MATERIALIZED VIEW "FoodWord" AS
SELECT DISTINCT word
FROM "Food", unnest(string_to_array("searchText", ' ')) AS word
WHERE "retiredAt" IS NULL AND length(word) > 2;

CREATE INDEX "FoodWord_trgm" ON "FoodWord" USING gin (word gin_trgm_ops);
