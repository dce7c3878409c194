-- A session knows whether it was asked to stay, and when its person last proved who they are. What opens a diary from
-- elsewhere ends by itself, and says where it was made.
ALTER TABLE "Session" ADD COLUMN "keep" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "provenAt" TIMESTAMPTZ(3);
UPDATE "Session" SET "keep" = true WHERE "expiresAt" - "createdAt" > interval '1 day';

ALTER TABLE "ApiToken" ADD COLUMN "expiresAt" TIMESTAMPTZ(3), ADD COLUMN "madeFrom" TEXT;
ALTER TABLE "BedsideLink" ADD COLUMN "expiresAt" TIMESTAMPTZ(3), ADD COLUMN "madeFrom" TEXT;
-- What was made when nothing ended goes on for a while, so that no button by a bed falls silent overnight.
UPDATE "ApiToken" SET "expiresAt" = now() + interval '90 days';
UPDATE "BedsideLink" SET "expiresAt" = now() + interval '365 days';
ALTER TABLE "ApiToken" ALTER COLUMN "expiresAt" SET NOT NULL;
ALTER TABLE "BedsideLink" ALTER COLUMN "expiresAt" SET NOT NULL;
