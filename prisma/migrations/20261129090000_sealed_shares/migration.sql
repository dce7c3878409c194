-- What was shared is kept sealed: under a key of its own, which the link's secret opens, and the owner by the server's.
ALTER TABLE "Share"
  ALTER COLUMN "snapshot" DROP NOT NULL,
  ADD COLUMN "sealed" BYTEA,
  ADD COLUMN "keyForLink" BYTEA,
  ADD COLUMN "keyForOwner" BYTEA;

ALTER TABLE "Share" ADD CONSTRAINT "Share_sealed_whole" CHECK (
  num_nonnulls("sealed", "keyForLink", "keyForOwner") IN (0, 3)
  AND octet_length("sealed") <= 1000000
  AND octet_length("keyForLink") <= 100
  AND octet_length("keyForOwner") <= 100
);

-- What has ended is nobody's to read any more.
UPDATE "Share" SET "snapshot" = NULL WHERE "revokedAt" IS NOT NULL OR "expiresAt" <= now();
