-- Whoever asks for it hears by mail that something they shared was opened. Whoever has the link can open it often, so these
-- letters are counted by themselves.
ALTER TABLE "Person" ADD COLUMN "toldWhenOpened" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "OutgoingMail"
  DROP CONSTRAINT "OutgoingMail_kind_known",
  ADD CONSTRAINT "OutgoingMail_kind_known" CHECK ("kind" IN ('alert', 'opened', 'confirm', 'reset', 'own-reset'));
