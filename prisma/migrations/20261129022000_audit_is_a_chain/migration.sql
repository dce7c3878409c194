-- What happened to an account is a chain: each row holds a hash of itself and of the row before it, so that one taken out
-- or rewritten by whoever can write here is noticed. It is kept for 13 months.
ALTER TABLE "Audit" ADD COLUMN "seq" BIGSERIAL NOT NULL, ADD COLUMN "prevHash" BYTEA, ADD COLUMN "hash" BYTEA;

CREATE FUNCTION audit_hash(prev bytea, r "Audit") RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(coalesce(prev, ''::bytea) || convert_to(concat_ws('|', r."ownerId", r.id,
    to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), r.event, r.outcome, coalesce(r.address, '')), 'UTF8'))
$$;

CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One after the other for each person, so that no two rows follow the same one.
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || NEW."ownerId"::text, 0));
  NEW.seq := nextval(pg_get_serial_sequence('"Audit"', 'seq'));
  SELECT hash INTO NEW."prevHash" FROM "Audit" WHERE "ownerId" = NEW."ownerId" ORDER BY seq DESC LIMIT 1;
  NEW.hash := audit_hash(NEW."prevHash", NEW);
  RETURN NEW;
END $$;

ALTER TABLE "Audit" DISABLE TRIGGER "Audit_append_only";
DO $$
DECLARE
  r "Audit";
  owner uuid;
  prev bytea;
BEGIN
  FOR r IN SELECT * FROM "Audit" ORDER BY "ownerId", at, id LOOP
    IF owner IS DISTINCT FROM r."ownerId" THEN prev := NULL; END IF;
    owner := r."ownerId";
    UPDATE "Audit" SET "prevHash" = prev, seq = nextval(pg_get_serial_sequence('"Audit"', 'seq')), hash = audit_hash(prev, r)
      WHERE "ownerId" = r."ownerId" AND id = r.id RETURNING hash INTO prev;
  END LOOP;
END $$;
ALTER TABLE "Audit" ENABLE TRIGGER "Audit_append_only";
CREATE UNIQUE INDEX "Audit_ownerId_seq_key" ON "Audit"("ownerId", "seq");
CREATE TRIGGER "Audit_chain" BEFORE INSERT ON "Audit" FOR EACH ROW EXECUTE FUNCTION audit_chain();

-- Only what is older than it is kept may go, and never everything at once.
CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '13 months' THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'the audit is append-only';
END $$;
CREATE FUNCTION audit_is_never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is append-only';
END $$;
CREATE TRIGGER "Audit_never_emptied" BEFORE TRUNCATE ON "Audit" FOR EACH STATEMENT EXECUTE FUNCTION audit_is_never_emptied();
