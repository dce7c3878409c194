-- A page may ask for a passcode too: what opens it is made of the link and of the code together, so no hash of the code is
-- kept; only how many wrong ones it still bears is.
ALTER TABLE "Share"
  DROP CONSTRAINT "Share_kind",
  ADD CONSTRAINT "Share_kind" CHECK (
    CASE "kind"
      WHEN 'page' THEN coalesce("attemptsLeft" BETWEEN 0 AND 5, true)
        AND num_nonnulls("jwe", "usesLeft", "codeHash", "fileHash", "fileUntil") = 0
      WHEN 'qr' THEN "usesLeft" BETWEEN 0 AND 5 AND num_nonnulls("attemptsLeft", "codeHash", "sealed") = 0
      WHEN 'passcode' THEN "attemptsLeft" BETWEEN 0 AND 5 AND num_nonnulls("usesLeft", "sealed") = 0
        AND ("codeHash" IS NOT NULL OR "jwe" IS NULL)
      ELSE false
    END
  );
