-- An experiment may be a part of a summary.
ALTER TABLE "Share"
  DROP CONSTRAINT "Share_parts_known",
  ADD CONSTRAINT "Share_parts_known" CHECK (
    parts <@ ARRAY['medicines', 'supplements', 'intakes', 'tried', 'experiment', 'answers']::text[]
  );
