-- Somebody runs this Charley: the first account there was, or will be. They invite, switch off and on, and see no diary.
ALTER TABLE "Person" ADD COLUMN "isAdministrator" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "disabledAt" TIMESTAMPTZ(3);
UPDATE "Person" SET "isAdministrator" = true
  WHERE id = (SELECT id FROM "Person" WHERE email IS NOT NULL ORDER BY "createdAt", id LIMIT 1);

CREATE TABLE "Invitation" (
  "ownerId" UUID NOT NULL,
  "tokenHash" BYTEA NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  "usedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Invitation_pkey" PRIMARY KEY ("ownerId", "tokenHash"),
  CONSTRAINT "Invitation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");
