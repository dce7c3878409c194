-- Who somebody is at another service that they sign in by (OpenID Connect): the issuer's own name for them.
CREATE TABLE "OutsideIdentity" (
  "ownerId" UUID NOT NULL,
  "issuer" TEXT NOT NULL,
  "subjectHash" BYTEA NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "lastUsedAt" TIMESTAMPTZ(3),
  CONSTRAINT "OutsideIdentity_pkey" PRIMARY KEY ("ownerId", "issuer"),
  CONSTRAINT "OutsideIdentity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "OutsideIdentity_bounded" CHECK (is_short(1000, issuer))
);
CREATE UNIQUE INDEX "OutsideIdentity_subjectHash_key" ON "OutsideIdentity"("subjectHash");
-- Until when this session may link an identity: it was just asked for, by somebody who has proven who they are.
ALTER TABLE "Session" ADD COLUMN "linksUntil" TIMESTAMPTZ(3);
