-- Whoever has the link of a page may write back once, where the person allowed it. What they wrote is sealed under the
-- person's key, and goes with the row of the link.
ALTER TABLE "Share"
  ADD COLUMN "takesReply" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "Share_takesReply_page" CHECK (NOT "takesReply" OR "kind" = 'page');

CREATE TABLE "ShareReply" (
  "ownerId" UUID NOT NULL,
  "shareId" UUID NOT NULL,
  "ticks" TEXT NOT NULL,
  "words" TEXT,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "ShareReply_pkey" PRIMARY KEY ("ownerId", "shareId"),
  CONSTRAINT "ShareReply_bounded" CHECK (is_short(4000, "ticks", "words")),
  CONSTRAINT "ShareReply_instants_finite" CHECK (isfinite("createdAt")),
  CONSTRAINT "ShareReply_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ShareReply_ownerId_shareId_fkey" FOREIGN KEY ("ownerId", "shareId")
    REFERENCES "Share"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TRIGGER "ShareReply_rows_bounded" AFTER INSERT ON "ShareReply" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_too_many_rows('500', 'each');
