-- Search by likeness: needs the extension before the index.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "TimeZone" (
    "name" TEXT NOT NULL,

    CONSTRAINT "TimeZone_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "name" TEXT,
    "timeZone" TEXT NOT NULL,
    "birthYear" SMALLINT,
    "sex" TEXT,
    "pregnancy" TEXT,
    "units" TEXT NOT NULL DEFAULT 'metric',
    "authority" TEXT NOT NULL DEFAULT 'us',
    "nightStartHour" SMALLINT NOT NULL DEFAULT 12,
    "dayStartHour" SMALLINT NOT NULL DEFAULT 3,
    "usualMinimumEntries" SMALLINT,
    "scheduledDoses" TEXT NOT NULL DEFAULT 'taken',
    "glassMl" SMALLINT NOT NULL DEFAULT 250,
    "demoExpiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "ownerId" UUID NOT NULL,
    "sidHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("ownerId","sidHash")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "ownerId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("ownerId","tokenHash")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "BedsideLink" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BedsideLink_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Cramp" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "night" DATE NOT NULL,
    "onset" TIMESTAMPTZ(3),
    "timeZone" TEXT NOT NULL,
    "durationSeconds" INTEGER,
    "running" BOOLEAN NOT NULL DEFAULT false,
    "pain" SMALLINT,
    "side" TEXT,
    "muscles" TEXT[],
    "wokeMe" BOOLEAN,
    "relief" TEXT[],
    "reliefHelped" TEXT,
    "note" TEXT,
    "source" TEXT NOT NULL DEFAULT 'app',
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Cramp_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Night" (
    "ownerId" UUID NOT NULL,
    "night" DATE NOT NULL,
    "timeZone" TEXT NOT NULL,
    "crampCount" SMALLINT,
    "worstPain" SMALLINT,
    "crampMinutes" DOUBLE PRECISION,
    "sleepLostMinutes" SMALLINT,
    "sleepDisturbance" SMALLINT,
    "soreness" TEXT,
    "stretchedBeforeBed" BOOLEAN,
    "factors" TEXT[],
    "note" TEXT,
    "source" TEXT NOT NULL DEFAULT 'app',
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Night_pkey" PRIMARY KEY ("ownerId","night")
);

-- CreateTable
CREATE TABLE "DietEntry" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "consumedAt" TIMESTAMPTZ(3),
    "timeZone" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "foodRef" TEXT,
    "quantity" DOUBLE PRECISION,
    "unit" TEXT,
    "grams" DOUBLE PRECISION,
    "magnesiumMg" DOUBLE PRECISION,
    "potassiumMg" DOUBLE PRECISION,
    "calciumMg" DOUBLE PRECISION,
    "sodiumMg" DOUBLE PRECISION,
    "vitaminEMg" DOUBLE PRECISION,
    "waterG" DOUBLE PRECISION,
    "mealId" UUID,
    "note" TEXT,
    "source" TEXT NOT NULL DEFAULT 'app',
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DietEntry_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "DietDay" (
    "ownerId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DietDay_pkey" PRIMARY KEY ("ownerId","day")
);

-- CreateTable
CREATE TABLE "Food" (
    "id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "foodGroup" TEXT,
    "brand" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'food',
    "basis" TEXT NOT NULL DEFAULT '100g',
    "servingLabel" TEXT,
    "servingGrams" DOUBLE PRECISION,
    "magnesiumMg" DOUBLE PRECISION,
    "potassiumMg" DOUBLE PRECISION,
    "calciumMg" DOUBLE PRECISION,
    "sodiumMg" DOUBLE PRECISION,
    "vitaminEMg" DOUBLE PRECISION,
    "waterG" DOUBLE PRECISION,
    "plainName" TEXT,
    "aliases" TEXT[],
    "shortRank" INTEGER,
    "grade" TEXT,
    "evidence" TEXT,
    "searchText" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Food_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FoodPortion" (
    "foodId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "amount" DOUBLE PRECISION NOT NULL,
    "measure" TEXT NOT NULL,
    "gramWeight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "FoodPortion_pkey" PRIMARY KEY ("foodId","seq")
);

-- CreateTable
CREATE TABLE "OwnFood" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "brand" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'food',
    "basis" TEXT NOT NULL DEFAULT '100g',
    "servingLabel" TEXT,
    "servingGrams" DOUBLE PRECISION,
    "magnesiumMg" DOUBLE PRECISION,
    "potassiumMg" DOUBLE PRECISION,
    "calciumMg" DOUBLE PRECISION,
    "sodiumMg" DOUBLE PRECISION,
    "vitaminEMg" DOUBLE PRECISION,
    "waterG" DOUBLE PRECISION,
    "barcode" TEXT,
    "favourite" BOOLEAN NOT NULL DEFAULT false,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OwnFood_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "SavedMeal" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SavedMeal_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "OpenFoodFactsProduct" (
    "barcode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "brand" TEXT,
    "basis" TEXT NOT NULL,
    "magnesiumMg" DOUBLE PRECISION,
    "potassiumMg" DOUBLE PRECISION,
    "calciumMg" DOUBLE PRECISION,
    "sodiumMg" DOUBLE PRECISION,
    "vitaminEMg" DOUBLE PRECISION,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OpenFoodFactsProduct_pkey" PRIMARY KEY ("barcode")
);

-- CreateTable
CREATE TABLE "Remedy" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "form" TEXT,
    "note" TEXT,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Remedy_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "RemedyLine" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "remedyId" UUID NOT NULL,
    "strength" TEXT,
    "unitsPerDose" DOUBLE PRECISION,
    "timesPerDay" DOUBLE PRECISION,
    "startedOn" DATE NOT NULL,
    "stoppedOn" DATE,
    "reason" TEXT,
    "magnesiumMg" DOUBLE PRECISION,
    "potassiumMg" DOUBLE PRECISION,
    "calciumMg" DOUBLE PRECISION,
    "sodiumMg" DOUBLE PRECISION,
    "vitaminEMg" DOUBLE PRECISION,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RemedyLine_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Dose" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "remedyId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "takenAt" TIMESTAMPTZ(3),
    "timeZone" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "units" DOUBLE PRECISION,
    "source" TEXT NOT NULL DEFAULT 'app',
    "rev" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dose_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Condition" (
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Condition_pkey" PRIMARY KEY ("ownerId","name")
);

-- CreateTable
CREATE TABLE "NoticeShown" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ruleId" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "shownAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hiddenAt" TIMESTAMPTZ(3),

    CONSTRAINT "NoticeShown_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Share" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "label" TEXT,
    "fromNight" DATE NOT NULL,
    "toNight" DATE NOT NULL,
    "parts" TEXT[],
    "snapshot" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Share_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "ShareView" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "shareId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShareView_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Operation" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "rev" INTEGER NOT NULL,
    "bodyHash" BYTEA NOT NULL,
    "appliedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Operation_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "event" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "address" TEXT,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SeedState" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeedState_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_demoExpiresAt_idx" ON "Person"("demoExpiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "BedsideLink_tokenHash_key" ON "BedsideLink"("tokenHash");

-- CreateIndex
CREATE INDEX "Cramp_ownerId_night_idx" ON "Cramp"("ownerId", "night");

-- CreateIndex
CREATE INDEX "DietEntry_ownerId_day_idx" ON "DietEntry"("ownerId", "day");

-- CreateIndex
CREATE INDEX "Food_searchText_trgm" ON "Food" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "RemedyLine_ownerId_remedyId_idx" ON "RemedyLine"("ownerId", "remedyId");

-- CreateIndex
CREATE INDEX "Dose_ownerId_day_idx" ON "Dose"("ownerId", "day");

-- CreateIndex
CREATE INDEX "NoticeShown_ownerId_ruleId_idx" ON "NoticeShown"("ownerId", "ruleId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_tokenHash_key" ON "Share"("tokenHash");

-- CreateIndex
CREATE INDEX "ShareView_ownerId_shareId_idx" ON "ShareView"("ownerId", "shareId");

-- CreateIndex
CREATE INDEX "Operation_appliedAt_idx" ON "Operation"("appliedAt");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_timeZone_fkey" FOREIGN KEY ("timeZone") REFERENCES "TimeZone"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BedsideLink" ADD CONSTRAINT "BedsideLink_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cramp" ADD CONSTRAINT "Cramp_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cramp" ADD CONSTRAINT "Cramp_timeZone_fkey" FOREIGN KEY ("timeZone") REFERENCES "TimeZone"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Night" ADD CONSTRAINT "Night_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Night" ADD CONSTRAINT "Night_timeZone_fkey" FOREIGN KEY ("timeZone") REFERENCES "TimeZone"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DietEntry" ADD CONSTRAINT "DietEntry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DietEntry" ADD CONSTRAINT "DietEntry_timeZone_fkey" FOREIGN KEY ("timeZone") REFERENCES "TimeZone"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DietDay" ADD CONSTRAINT "DietDay_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FoodPortion" ADD CONSTRAINT "FoodPortion_foodId_fkey" FOREIGN KEY ("foodId") REFERENCES "Food"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnFood" ADD CONSTRAINT "OwnFood_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedMeal" ADD CONSTRAINT "SavedMeal_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remedy" ADD CONSTRAINT "Remedy_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemedyLine" ADD CONSTRAINT "RemedyLine_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemedyLine" ADD CONSTRAINT "RemedyLine_ownerId_remedyId_fkey" FOREIGN KEY ("ownerId", "remedyId") REFERENCES "Remedy"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dose" ADD CONSTRAINT "Dose_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dose" ADD CONSTRAINT "Dose_ownerId_remedyId_fkey" FOREIGN KEY ("ownerId", "remedyId") REFERENCES "Remedy"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dose" ADD CONSTRAINT "Dose_timeZone_fkey" FOREIGN KEY ("timeZone") REFERENCES "TimeZone"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeShown" ADD CONSTRAINT "NoticeShown_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareView" ADD CONSTRAINT "ShareView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareView" ADD CONSTRAINT "ShareView_ownerId_shareId_fkey" FOREIGN KEY ("ownerId", "shareId") REFERENCES "Share"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Operation" ADD CONSTRAINT "Operation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on: what Prisma's language cannot say. ---------------------------------------------------------------

-- The zones PostgreSQL knows by an IANA name. The seed adds the names this Node knows besides.
INSERT INTO "TimeZone" ("name")
SELECT name FROM pg_timezone_names
WHERE (name LIKE '%/%' OR name = 'UTC') AND name NOT LIKE 'posix/%' AND name NOT LIKE 'right/%' AND name NOT LIKE 'Etc/GMT%'
ON CONFLICT DO NOTHING;
INSERT INTO "TimeZone" ("name") VALUES ('UTC') ON CONFLICT DO NOTHING;

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_email_normal" CHECK (email = lower(btrim(email)) AND length(email) <= 254),
  ADD CONSTRAINT "Person_sex_known" CHECK (sex IN ('female', 'male')),
  ADD CONSTRAINT "Person_pregnancy_known" CHECK (pregnancy IN ('no', 'pregnant', 'breastfeeding')),
  ADD CONSTRAINT "Person_units_known" CHECK (units IN ('metric', 'us')),
  ADD CONSTRAINT "Person_authority_known" CHECK (authority IN ('us', 'eu')),
  ADD CONSTRAINT "Person_scheduledDoses_known" CHECK ("scheduledDoses" IN ('taken', 'tap')),
  ADD CONSTRAINT "Person_birthYear_range" CHECK ("birthYear" BETWEEN 1890 AND 2100),
  ADD CONSTRAINT "Person_nightStartHour_range" CHECK ("nightStartHour" BETWEEN 0 AND 23),
  ADD CONSTRAINT "Person_dayStartHour_range" CHECK ("dayStartHour" BETWEEN 0 AND 23),
  ADD CONSTRAINT "Person_usualMinimum_range" CHECK ("usualMinimumEntries" BETWEEN 1 AND 50),
  ADD CONSTRAINT "Person_glassMl_range" CHECK ("glassMl" BETWEEN 20 AND 2000);

ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_purpose_known" CHECK (purpose IN ('welcome', 'reset'));
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_scopes_known" CHECK (scopes <@ ARRAY['diary:read', 'diary:write']::text[] AND cardinality(scopes) > 0);

ALTER TABLE "Cramp"
  ADD CONSTRAINT "Cramp_pain_range" CHECK (pain BETWEEN 0 AND 10),
  -- The end is the onset and the duration: an end before the onset cannot be written.
  ADD CONSTRAINT "Cramp_end_after_onset" CHECK ("durationSeconds" BETWEEN 0 AND 86400),
  ADD CONSTRAINT "Cramp_running_is_open" CHECK (NOT (running AND ("durationSeconds" IS NOT NULL OR onset IS NULL))),
  ADD CONSTRAINT "Cramp_onset_finite" CHECK (isfinite(onset)),
  ADD CONSTRAINT "Cramp_night_near_onset" CHECK (onset IS NULL OR abs(extract(epoch FROM (onset - (night::timestamp AT TIME ZONE 'UTC')))) < 4 * 86400),
  ADD CONSTRAINT "Cramp_side_known" CHECK (side IN ('left', 'right', 'both')),
  ADD CONSTRAINT "Cramp_muscles_known" CHECK (muscles <@ ARRAY['calf', 'foot', 'thigh-front', 'hamstring', 'shin', 'other']::text[]),
  ADD CONSTRAINT "Cramp_relief_known" CHECK (relief <@ ARRAY['stretch', 'walk', 'massage', 'heat', 'cold', 'pickle-juice', 'nothing', 'other']::text[]),
  ADD CONSTRAINT "Cramp_reliefHelped_known" CHECK ("reliefHelped" IN ('yes', 'partly', 'no')),
  ADD CONSTRAINT "Cramp_note_length" CHECK (length(note) <= 2000),
  ADD CONSTRAINT "Cramp_source_known" CHECK (source IN ('app', 'bedside', 'api', 'import', 'sample')),
  ADD CONSTRAINT "Cramp_rev_positive" CHECK (rev >= 1);

ALTER TABLE "Night"
  ADD CONSTRAINT "Night_crampCount_range" CHECK ("crampCount" BETWEEN 0 AND 50),
  ADD CONSTRAINT "Night_worstPain_range" CHECK ("worstPain" BETWEEN 0 AND 10),
  ADD CONSTRAINT "Night_crampMinutes_range" CHECK ("crampMinutes" BETWEEN 0 AND 1440),
  ADD CONSTRAINT "Night_sleepLost_range" CHECK ("sleepLostMinutes" BETWEEN 0 AND 1440),
  ADD CONSTRAINT "Night_sleepDisturbance_range" CHECK ("sleepDisturbance" BETWEEN 0 AND 10),
  ADD CONSTRAINT "Night_soreness_known" CHECK (soreness IN ('none', 'mild', 'moderate', 'severe')),
  ADD CONSTRAINT "Night_factors_size" CHECK (cardinality(factors) <= 30),
  ADD CONSTRAINT "Night_note_length" CHECK (length(note) <= 2000),
  ADD CONSTRAINT "Night_source_known" CHECK (source IN ('app', 'bedside', 'api', 'import', 'sample')),
  ADD CONSTRAINT "Night_rev_positive" CHECK (rev >= 1);

ALTER TABLE "DietEntry"
  ADD CONSTRAINT "DietEntry_kind_known" CHECK (kind IN ('food', 'drink', 'supplement')),
  ADD CONSTRAINT "DietEntry_name_length" CHECK (length(name) BETWEEN 1 AND 300),
  ADD CONSTRAINT "DietEntry_consumedAt_finite" CHECK (isfinite("consumedAt")),
  ADD CONSTRAINT "DietEntry_amounts_not_negative" CHECK (
    quantity > 0 AND grams >= 0 AND "magnesiumMg" >= 0 AND "potassiumMg" >= 0 AND "calciumMg" >= 0
    AND "sodiumMg" >= 0 AND "vitaminEMg" >= 0 AND "waterG" >= 0),
  ADD CONSTRAINT "DietEntry_source_known" CHECK (source IN ('app', 'api', 'import', 'sample')),
  ADD CONSTRAINT "DietEntry_rev_positive" CHECK (rev >= 1);

ALTER TABLE "Food"
  ADD CONSTRAINT "Food_source_known" CHECK (source IN ('sr24', 'fdc', 'label')),
  ADD CONSTRAINT "Food_kind_known" CHECK (kind IN ('food', 'drink', 'supplement')),
  ADD CONSTRAINT "Food_basis_known" CHECK (basis IN ('100g', '100ml', 'serving')),
  ADD CONSTRAINT "Food_grade_known" CHECK (grade IN ('computed', 'maker', 'secondary', 'derived', 'rule'));
ALTER TABLE "FoodPortion" ADD CONSTRAINT "FoodPortion_positive" CHECK (amount > 0 AND "gramWeight" > 0);
ALTER TABLE "OwnFood"
  ADD CONSTRAINT "OwnFood_kind_known" CHECK (kind IN ('food', 'drink', 'supplement')),
  ADD CONSTRAINT "OwnFood_basis_known" CHECK (basis IN ('100g', '100ml', 'serving')),
  ADD CONSTRAINT "OwnFood_name_length" CHECK (length(name) BETWEEN 1 AND 300);

ALTER TABLE "Remedy"
  ADD CONSTRAINT "Remedy_kind_known" CHECK (kind IN ('medicine', 'supplement', 'habit')),
  ADD CONSTRAINT "Remedy_name_length" CHECK (length(name) BETWEEN 1 AND 200);
ALTER TABLE "RemedyLine" ADD CONSTRAINT "RemedyLine_stop_after_start" CHECK ("stoppedOn" >= "startedOn");
ALTER TABLE "Dose" ADD CONSTRAINT "Dose_status_known" CHECK (status IN ('taken', 'skipped', 'extra'));
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_answer_known" CHECK (answer IN ('yes', 'no', 'unknown'));

ALTER TABLE "Share" ADD CONSTRAINT "Share_range" CHECK ("toNight" >= "fromNight" AND "expiresAt" > "createdAt");

-- The audit is written once and never changed.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is append-only';
END $$;
CREATE TRIGGER "Audit_append_only" BEFORE UPDATE OR DELETE ON "Audit" FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
