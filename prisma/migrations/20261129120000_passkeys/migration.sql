-- Passkeys (WebAuthn): the public half of a key that a device or a password manager holds, and what was asked of one.
CREATE TABLE "Passkey" (
  "ownerId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "credentialId" BYTEA NOT NULL,
  "publicKey" BYTEA NOT NULL,
  "counter" BIGINT NOT NULL,
  "transports" TEXT[] NOT NULL,
  "isSynced" BOOLEAN NOT NULL,
  "isBackedUp" BOOLEAN NOT NULL,
  "name" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "lastUsedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Passkey_pkey" PRIMARY KEY ("ownerId", "id"),
  CONSTRAINT "Passkey_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Passkey_bounded" CHECK (
    is_short(400, name) AND octet_length("credentialId") BETWEEN 1 AND 1023 AND octet_length("publicKey") <= 4096
    AND counter >= 0 AND cardinality(transports) <= 10)
);
CREATE UNIQUE INDEX "Passkey_credentialId_key" ON "Passkey"("credentialId");
CREATE TRIGGER "Passkey_rows_bounded" AFTER INSERT ON "Passkey" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_too_many_rows('20', 'each');

-- Each is answered once and soon. "askedOf" is null where nobody is signed in yet, so that it cannot be part of the key.
CREATE TABLE "PasskeyChallenge" (
  "hash" BYTEA NOT NULL,
  "askedOf" UUID,
  "purpose" TEXT NOT NULL,
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "PasskeyChallenge_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "PasskeyChallenge_askedOf_fkey" FOREIGN KEY ("askedOf") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "PasskeyChallenge_purpose_known" CHECK (
    (purpose = 'sign-in' AND "askedOf" IS NULL) OR (purpose IN ('add', 'prove') AND "askedOf" IS NOT NULL))
);
CREATE INDEX "PasskeyChallenge_expiresAt_idx" ON "PasskeyChallenge"("expiresAt");
