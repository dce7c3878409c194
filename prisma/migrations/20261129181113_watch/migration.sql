-- CreateTable
CREATE TABLE "Watch" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "expects" TEXT NOT NULL,
    "weeks" SMALLINT NOT NULL,
    "lockedOn" DATE NOT NULL,
    "leftOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("ownerId","id")
);

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot say
ALTER TABLE "Watch"
  ADD CONSTRAINT "Watch_what_known" CHECK (
    "what" ~ '^(stretching|factor:.+|remedy:[0-9a-f-]{36})$' AND octet_length("what") <= 800
  ),
  ADD CONSTRAINT "Watch_expects_known" CHECK ("expects" IN ('more', 'fewer')),
  ADD CONSTRAINT "Watch_weeks_known" CHECK ("weeks" IN (12, 26)),
  ADD CONSTRAINT "Watch_in_order" CHECK ("leftOn" >= "lockedOn");

-- What was named, and before which night, is locked; only that it was left is written later.
CREATE FUNCTION watch_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."what", NEW."expects", NEW."weeks", NEW."lockedOn")
    IS DISTINCT FROM (OLD."what", OLD."expects", OLD."weeks", OLD."lockedOn") THEN
    RAISE EXCEPTION 'what is watched is locked';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Watch_locked" BEFORE UPDATE ON "Watch" FOR EACH ROW EXECUTE FUNCTION watch_is_locked();
