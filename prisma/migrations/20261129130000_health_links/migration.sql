-- A share is a page, or a SMART Health Link: a JWE whose key is in the link alone.
ALTER TABLE "Share"
  ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'page',
  ADD COLUMN "jwe" TEXT,
  ADD COLUMN "usesLeft" INTEGER,
  ADD COLUMN "attemptsLeft" INTEGER,
  ADD COLUMN "codeHash" TEXT,
  ADD COLUMN "fileHash" BYTEA,
  ADD COLUMN "fileUntil" TIMESTAMPTZ(3);
ALTER TABLE "ShareView" ADD COLUMN "recipient" TEXT;

CREATE UNIQUE INDEX "Share_fileHash_key" ON "Share"("fileHash");

ALTER TABLE "Share" ADD CONSTRAINT "Share_kind" CHECK (
  CASE "kind"
    WHEN 'page' THEN num_nonnulls("jwe", "usesLeft", "attemptsLeft", "codeHash", "fileHash", "fileUntil") = 0
    WHEN 'qr' THEN "usesLeft" BETWEEN 0 AND 5 AND num_nonnulls("attemptsLeft", "codeHash", "sealed") = 0
    WHEN 'passcode' THEN "attemptsLeft" BETWEEN 0 AND 5 AND num_nonnulls("usesLeft", "sealed") = 0
      AND ("codeHash" IS NOT NULL OR "jwe" IS NULL)
    ELSE false
  END
);
ALTER TABLE "Share" ADD CONSTRAINT "Share_health_link_bounded" CHECK (
  octet_length("jwe") <= 2000000 AND octet_length("codeHash") <= 200 AND octet_length("fileHash") = 32
  AND num_nonnulls("fileHash", "fileUntil") IN (0, 2) AND isfinite("fileUntil")
);
ALTER TABLE "ShareView" ADD CONSTRAINT "ShareView_bounded" CHECK (octet_length("recipient") <= 800);
