-- Letters that wait to be sent, sealed: they hold addresses and links. What was sent stays for a day without its words, so
-- that it can be counted.
CREATE TABLE "OutgoingMail" (
  "id" UUID NOT NULL,
  "toHash" BYTEA NOT NULL,
  "sealed" BYTEA,
  "tries" INTEGER NOT NULL DEFAULT 0,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "nextAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "OutgoingMail_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "OutgoingMail_bounded" CHECK (octet_length("sealed") <= 60000)
);
CREATE INDEX "OutgoingMail_nextAt_idx" ON "OutgoingMail"("nextAt");
CREATE INDEX "OutgoingMail_toHash_idx" ON "OutgoingMail"("toHash");

ALTER TABLE "Person" ADD COLUMN "emailConfirmedAt" TIMESTAMPTZ(3);
-- The address that a link confirms.
ALTER TABLE "OneTimeLink" ADD COLUMN "email" TEXT,
  DROP CONSTRAINT "OneTimeLink_purpose_known",
  ADD CONSTRAINT "OneTimeLink_purpose_known" CHECK (
    purpose IN ('welcome', 'reset', 'sign-in') AND email IS NULL OR purpose = 'email' AND email IS NOT NULL);
