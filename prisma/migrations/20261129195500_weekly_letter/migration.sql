-- Whoever asks for it is sent their week by mail: the Monday of the last letter that was written, or that had passed when it
-- was asked for, so that no copy of the app writes one twice.
ALTER TABLE "Person"
  ADD COLUMN "letterWeek" DATE,
  ADD CONSTRAINT "Person_letterWeek_finite" CHECK (isfinite("letterWeek"));
ALTER TABLE "OutgoingMail"
  DROP CONSTRAINT "OutgoingMail_kind_known",
  ADD CONSTRAINT "OutgoingMail_kind_known"
    CHECK ("kind" IN ('alert', 'opened', 'confirm', 'reset', 'own-reset', 'weekly'));
