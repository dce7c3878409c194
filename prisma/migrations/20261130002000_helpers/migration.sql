-- Who is let into whose diary, and what they wrote there.
CREATE TABLE "Helper" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "may" TEXT NOT NULL,
    "tokenHash" BYTEA,
    "linkUntil" TIMESTAMPTZ(3) NOT NULL,
    "helperId" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "openedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Helper_pkey" PRIMARY KEY ("ownerId","id")
);
CREATE TABLE "WrittenBy" (
    "ownerId" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "rev" INTEGER NOT NULL,
    "helpId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WrittenBy_pkey" PRIMARY KEY ("ownerId","entity","key")
);
CREATE UNIQUE INDEX "Helper_id_key" ON "Helper"("id");
CREATE UNIQUE INDEX "Helper_tokenHash_key" ON "Helper"("tokenHash");
CREATE INDEX "Helper_helperId_idx" ON "Helper"("helperId");
CREATE INDEX "WrittenBy_ownerId_helpId_idx" ON "WrittenBy"("ownerId", "helpId");
ALTER TABLE "Helper"
  ADD CONSTRAINT "Helper_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "Helper_helperId_fkey" FOREIGN KEY ("helperId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "WrittenBy"
  ADD CONSTRAINT "WrittenBy_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "WrittenBy_ownerId_helpId_fkey" FOREIGN KEY ("ownerId", "helpId") REFERENCES "Helper"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot say
ALTER TABLE "Helper"
  ADD CONSTRAINT "Helper_may_known" CHECK ("may" IN ('see', 'both', 'write')),
  ADD CONSTRAINT "Helper_name_length" CHECK (length("name") BETWEEN 1 AND 60 OR is_sealed("name")),
  ADD CONSTRAINT "Helper_is_another" CHECK ("helperId" <> "ownerId"),
  ADD CONSTRAINT "Helper_accepted_once" CHECK ("helperId" IS NULL OR ("acceptedAt" IS NOT NULL AND "tokenHash" IS NULL));
ALTER TABLE "WrittenBy" ADD CONSTRAINT "WrittenBy_rev_positive" CHECK ("rev" >= 1);
CREATE TRIGGER "Helper_rows_bounded" AFTER INSERT ON "Helper" REFERENCING NEW TABLE AS added FOR EACH STATEMENT
  EXECUTE FUNCTION refuse_too_many_rows('200', 'each');

-- Which diary is open in a session
ALTER TABLE "Session" ADD COLUMN "openHelp" UUID;

-- Once an entry is gone for good, nobody wrote it: its key may come again.
CREATE FUNCTION forget_writers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "WrittenBy" w USING gone g
    WHERE w."ownerId" = g."ownerId" AND w."entity" = TG_ARGV[0] AND w."key" = to_jsonb(g) ->> TG_ARGV[1];
  RETURN NULL;
END $$;
CREATE TRIGGER "Cramp_forgets_writers" AFTER DELETE ON "Cramp" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('cramp', 'id');
CREATE TRIGGER "Night_forgets_writers" AFTER DELETE ON "Night" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('night', 'night');
CREATE TRIGGER "DietEntry_forgets_writers" AFTER DELETE ON "DietEntry" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('diet-entry', 'id');
CREATE TRIGGER "DietDay_forgets_writers" AFTER DELETE ON "DietDay" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('diet-day', 'day');
CREATE TRIGGER "OwnFood_forgets_writers" AFTER DELETE ON "OwnFood" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('own-food', 'id');
CREATE TRIGGER "SavedMeal_forgets_writers" AFTER DELETE ON "SavedMeal" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('saved-meal', 'id');
CREATE TRIGGER "FavouriteFood_forgets_writers" AFTER DELETE ON "FavouriteFood" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('favourite', 'foodRef');
CREATE TRIGGER "Remedy_forgets_writers" AFTER DELETE ON "Remedy" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('remedy', 'id');
CREATE TRIGGER "Dose_forgets_writers" AFTER DELETE ON "Dose" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('dose', 'id');
CREATE TRIGGER "Condition_forgets_writers" AFTER DELETE ON "Condition" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('health-answer', 'name');
CREATE TRIGGER "LegCheck_forgets_writers" AFTER DELETE ON "LegCheck" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('leg-check', 'id');
CREATE TRIGGER "BloodResult_forgets_writers" AFTER DELETE ON "BloodResult" REFERENCING OLD TABLE AS gone FOR EACH STATEMENT
  EXECUTE FUNCTION forget_writers('blood-result', 'test');
