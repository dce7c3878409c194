-- Notes are sealed under a key of their person's own, which is kept here sealed itself. Whoever is erased leaves no key.
-- No foreign key: the key is made beside the transaction that may be making the person.
CREATE TABLE "PersonKey" (
  "ownerId" UUID NOT NULL,
  "wrapped" BYTEA NOT NULL,
  "wrappedBy" TEXT NOT NULL,
  CONSTRAINT "PersonKey_pkey" PRIMARY KEY ("ownerId")
);
CREATE FUNCTION forget_person_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "PersonKey" WHERE "ownerId" = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER "Person_forgets_key" BEFORE DELETE ON "Person" FOR EACH ROW EXECUTE FUNCTION forget_person_key();

-- A sealed note is longer than what was typed. Its schema holds the 2,000 characters.
ALTER TABLE "Cramp" DROP CONSTRAINT "Cramp_note_length",
  ADD CONSTRAINT "Cramp_note_length" CHECK (is_short(12000, note)) NOT VALID;
ALTER TABLE "Night" DROP CONSTRAINT "Night_note_length",
  ADD CONSTRAINT "Night_note_length" CHECK (is_short(12000, note)) NOT VALID;
