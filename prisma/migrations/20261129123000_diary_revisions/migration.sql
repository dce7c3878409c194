-- A name for what a person's diary says now: another one after every transaction that changed something a report reads, whoever
-- sent it. A report that was made is good for as long as the name stands.
CREATE TABLE "DiaryRevision" (
  "ownerId" UUID NOT NULL,
  "revision" UUID NOT NULL DEFAULT gen_random_uuid(),
  CONSTRAINT "DiaryRevision_pkey" PRIMARY KEY ("ownerId"),
  CONSTRAINT "DiaryRevision_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITH (fillfactor = 50);
INSERT INTO "DiaryRevision" ("ownerId") SELECT "id" FROM "Person";

-- Whose diary a transaction has changed so far. As with the days of intake (kept_intake_days), word is left under the
-- transaction's own number, and the one row that all of a person's writers share is written as each commits: by then nothing
-- else is waited for, so that none can wait for another. Empty again before it commits, so nothing of it need outlive a crash.
CREATE UNLOGGED TABLE "ChangedDiary" (
  "ownerId" UUID NOT NULL,
  "writer" BIGINT NOT NULL,
  CONSTRAINT "ChangedDiary_pkey" PRIMARY KEY ("ownerId", "writer")
);

CREATE FUNCTION begin_diary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "DiaryRevision" ("ownerId") VALUES (NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "Person_begins_diary" AFTER INSERT ON "Person" FOR EACH ROW EXECUTE FUNCTION begin_diary();

CREATE FUNCTION note_changed_diary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ChangedDiary" SELECT DISTINCT "ownerId", pg_current_xact_id()::text::bigint FROM changed
  ORDER BY 1 ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION note_changed_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ChangedDiary" SELECT DISTINCT "id", pg_current_xact_id()::text::bigint FROM changed
  ORDER BY 1 ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION renew_diary_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "ChangedDiary" WHERE "ownerId" = NEW."ownerId" AND "writer" = NEW."writer";
  UPDATE "DiaryRevision" SET "revision" = gen_random_uuid() WHERE "ownerId" = NEW."ownerId";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "ChangedDiary_renews_revision" AFTER INSERT ON "ChangedDiary"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION renew_diary_revision();

CREATE TRIGGER "Night_insert_changes_diary" AFTER INSERT ON "Night"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Night_update_changes_diary" AFTER UPDATE ON "Night"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Night_delete_changes_diary" AFTER DELETE ON "Night"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Cramp_insert_changes_diary" AFTER INSERT ON "Cramp"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Cramp_update_changes_diary" AFTER UPDATE ON "Cramp"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Cramp_delete_changes_diary" AFTER DELETE ON "Cramp"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "IntakeDay_insert_changes_diary" AFTER INSERT ON "IntakeDay"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "IntakeDay_update_changes_diary" AFTER UPDATE ON "IntakeDay"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "IntakeDay_delete_changes_diary" AFTER DELETE ON "IntakeDay"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "DietDay_insert_changes_diary" AFTER INSERT ON "DietDay"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "DietDay_update_changes_diary" AFTER UPDATE ON "DietDay"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "DietDay_delete_changes_diary" AFTER DELETE ON "DietDay"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Remedy_insert_changes_diary" AFTER INSERT ON "Remedy"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Remedy_update_changes_diary" AFTER UPDATE ON "Remedy"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Remedy_delete_changes_diary" AFTER DELETE ON "Remedy"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "RemedyLine_insert_changes_diary" AFTER INSERT ON "RemedyLine"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "RemedyLine_update_changes_diary" AFTER UPDATE ON "RemedyLine"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "RemedyLine_delete_changes_diary" AFTER DELETE ON "RemedyLine"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Dose_insert_changes_diary" AFTER INSERT ON "Dose"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Dose_update_changes_diary" AFTER UPDATE ON "Dose"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Dose_delete_changes_diary" AFTER DELETE ON "Dose"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Experiment_insert_changes_diary" AFTER INSERT ON "Experiment"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Experiment_update_changes_diary" AFTER UPDATE ON "Experiment"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Experiment_delete_changes_diary" AFTER DELETE ON "Experiment"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Condition_insert_changes_diary" AFTER INSERT ON "Condition"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Condition_update_changes_diary" AFTER UPDATE ON "Condition"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Condition_delete_changes_diary" AFTER DELETE ON "Condition"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_diary();
CREATE TRIGGER "Person_update_changes_diary" AFTER UPDATE ON "Person"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_person();
