-- A second step at sign-in: a code of an authenticator app, or one of ten codes on paper, each good once.
CREATE TABLE "SecondStep" (
  "ownerId" UUID NOT NULL,
  "secret" BYTEA NOT NULL,
  "lastStep" INTEGER NOT NULL DEFAULT 0,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "confirmedAt" TIMESTAMPTZ(3),
  CONSTRAINT "SecondStep_pkey" PRIMARY KEY ("ownerId"),
  CONSTRAINT "SecondStep_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "RecoveryCode" (
  "ownerId" UUID NOT NULL,
  "codeHash" BYTEA NOT NULL,
  "usedAt" TIMESTAMPTZ(3),
  CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("ownerId", "codeHash"),
  CONSTRAINT "RecoveryCode_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE
);
