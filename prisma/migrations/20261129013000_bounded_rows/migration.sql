-- What one person keeps is bounded here, so that no way in (a tap, a program, a file that is read back) goes round it:
-- how many rows, how long a text, and no instant that is not one. What is there already stays (NOT VALID).

-- TG_ARGV: the most rows of a person, and 'each' to count at every insert. Counting years of entries costs more than the
-- insert of one of them, so a long table is counted now and then: always for a big stretch, once in 64 for a single row.
CREATE FUNCTION refuse_too_many_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  most int := TG_ARGV[0]::int;
  owners uuid[];
  one uuid;
  held bigint;
BEGIN
  IF TG_NARGS = 1 AND random() * 64 > (SELECT count(*) FROM added) THEN RETURN NULL; END IF;
  SELECT array_agg(DISTINCT "ownerId") INTO owners FROM added;
  IF owners IS NULL THEN RETURN NULL; END IF;
  FOREACH one IN ARRAY owners LOOP
    EXECUTE format('SELECT count(*) FROM %I WHERE "ownerId" = $1', TG_TABLE_NAME) INTO held USING one;
    IF held > most THEN
      RAISE EXCEPTION 'more than % rows in %', most, TG_TABLE_NAME USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

DO $$
DECLARE
  bound record;
BEGIN
  FOR bound IN SELECT * FROM (VALUES
    ('Remedy', 300, true), ('RemedyLine', 3000, true), ('OwnFood', 2000, true), ('SavedMeal', 500, true),
    ('FavouriteFood', 1000, true), ('Condition', 100, true), ('LegCheck', 5000, true), ('Share', 500, true),
    ('Import', 500, true), ('Experiment', 200, true), ('ApiToken', 500, true), ('BedsideLink', 500, true),
    ('ExperimentDay', 50000, false), ('ExperimentPause', 2000, true), ('Cramp', 50000, false),
    ('Night', 50000, false), ('DietDay', 50000, false), ('DietEntry', 400000, false), ('Dose', 200000, false)
  ) AS each_table (name, most, each_time) LOOP
    EXECUTE format(
      'CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS added FOR EACH STATEMENT '
      'EXECUTE FUNCTION refuse_too_many_rows(%s)',
      bound.name || '_rows_bounded', bound.name,
      quote_literal(bound.most) || CASE WHEN bound.each_time THEN ', ''each''' ELSE '' END);
  END LOOP;
END $$;

-- Texts and JSON by their length; the schemas that the forms share ask for less, in words.
CREATE FUNCTION is_short(longest int, VARIADIC texts text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(bool_and(octet_length(one) <= longest), true) FROM unnest(texts) AS one
$$;

ALTER TABLE "DietEntry" ADD CONSTRAINT "DietEntry_bounded" CHECK (
  is_short(12000, note) AND is_short(400, "foodRef", unit) AND is_short(20000, printed::text)) NOT VALID;
ALTER TABLE "Remedy" ADD CONSTRAINT "Remedy_bounded" CHECK (is_short(12000, note) AND is_short(400, form)) NOT VALID;
ALTER TABLE "RemedyLine" ADD CONSTRAINT "RemedyLine_bounded" CHECK (
  is_short(1200, strength, reason) AND is_short(20000, printed::text)) NOT VALID;
ALTER TABLE "OwnFood" ADD CONSTRAINT "OwnFood_bounded" CHECK (
  is_short(1200, brand, "servingLabel", barcode) AND is_short(20000, printed::text)
  AND is_short(2000000, followed::text)) NOT VALID;
ALTER TABLE "SavedMeal" ADD CONSTRAINT "SavedMeal_bounded" CHECK (
  is_short(1200, name) AND is_short(200000, items::text)) NOT VALID;
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_bounded" CHECK (is_short(100, name)) NOT VALID;
ALTER TABLE "LegCheck" ADD CONSTRAINT "LegCheck_bounded" CHECK (
  is_short(400, VARIADIC present) AND is_short(400, VARIADIC absent)) NOT VALID;
ALTER TABLE "Night" ADD CONSTRAINT "Night_bounded" CHECK (is_short(400, VARIADIC factors)) NOT VALID;
ALTER TABLE "Share" ADD CONSTRAINT "Share_bounded" CHECK (
  is_short(1200, label) AND is_short(2000000, snapshot::text)) NOT VALID;
ALTER TABLE "Import" ADD CONSTRAINT "Import_bounded" CHECK (is_short(10000000, written::text)) NOT VALID;
ALTER TABLE "Person" ADD CONSTRAINT "Person_bounded" CHECK (is_short(1200, name)) NOT VALID;

-- PostgreSQL knows instants before and after all others; nothing here happened then.
CREATE FUNCTION is_instant(VARIADIC instants timestamptz[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(bool_and(isfinite(one)), true) FROM unnest(instants) AS one WHERE one IS NOT NULL
$$;

DO $$
DECLARE
  of_table record;
BEGIN
  FOR of_table IN
    SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
    FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'timestamp with time zone' AND table_name IN (
      'Cramp', 'Night', 'DietEntry', 'DietDay', 'OwnFood', 'SavedMeal', 'FavouriteFood', 'Remedy', 'RemedyLine',
      'Dose', 'Condition', 'LegCheck')
      -- These have a check of their own already.
      AND column_name NOT IN ('onset', 'takenAt', 'consumedAt', 'checkedAt')
    GROUP BY table_name
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (is_instant(%s)) NOT VALID',
      of_table.name, of_table.name || '_instants_finite', of_table.columns);
  END LOOP;
END $$;
