-- Whether somebody signs in for the first time was read from the sessions, which are tidied away.
ALTER TABLE "Person" ADD COLUMN "firstSignInAt" TIMESTAMPTZ(3);
-- Whoever has chosen a password has signed in with it, as far as anybody can still tell.
UPDATE "Person" SET "firstSignInAt" = "createdAt" WHERE "passwordHash" IS NOT NULL;
