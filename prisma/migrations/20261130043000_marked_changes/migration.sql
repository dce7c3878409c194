-- A day on which something changed is marked among the remedies: a new mattress, walking to work.
ALTER TABLE "Remedy"
  DROP CONSTRAINT "Remedy_kind_known",
  ADD CONSTRAINT "Remedy_kind_known" CHECK (kind IN ('medicine', 'supplement', 'habit', 'change'));
