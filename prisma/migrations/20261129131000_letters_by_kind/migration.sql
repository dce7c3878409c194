-- A letter says what it is about, so that what strangers can ask for takes nothing from what a person must hear; whom it
-- is for, so that it goes with the account; and how long it is worth sending. Whoever sends it takes it in hand by the
-- database's clock: two copies of the app may tell the time differently.
ALTER TABLE "OutgoingMail"
  ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'alert',
  ADD COLUMN "toPerson" UUID,
  ADD COLUMN "until" TIMESTAMPTZ(3),
  ADD COLUMN "claim" UUID,
  ADD COLUMN "claimedUntil" TIMESTAMPTZ(3),
  ADD CONSTRAINT "OutgoingMail_kind_known" CHECK ("kind" IN ('alert', 'confirm', 'reset', 'own-reset')),
  ADD CONSTRAINT "OutgoingMail_toPerson_fkey" FOREIGN KEY ("toPerson") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OutgoingMail" ALTER COLUMN "kind" DROP DEFAULT;
CREATE INDEX "OutgoingMail_toPerson_idx" ON "OutgoingMail"("toPerson");
CREATE INDEX "OutgoingMail_createdAt_idx" ON "OutgoingMail"("createdAt");
