-- Reminders: what a person asked for, the browsers it goes to, and what was sent, so that nothing is sent twice.
CREATE TABLE "Reminders" (
  "ownerId" UUID NOT NULL,
  "timeZone" TEXT NOT NULL,
  "morningAt" TEXT,
  "eveningAt" TEXT,
  "isNamed" BOOLEAN NOT NULL DEFAULT false,
  "quietFrom" TEXT,
  "quietTo" TEXT,
  "pausedUntil" TIMESTAMPTZ(3),
  "snoozedUntil" TIMESTAMPTZ(3),
  "ntfyAddress" TEXT,
  "calendarHash" BYTEA,
  "updatedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Reminders_pkey" PRIMARY KEY ("ownerId"),
  CONSTRAINT "Reminders_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Reminders_timeZone_fkey" FOREIGN KEY ("timeZone") REFERENCES "TimeZone"(name) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Reminders_clock_times" CHECK (
    COALESCE("morningAt", '00:00') ~ '^([01]\d|2[0-3]):[0-5]\d$' AND COALESCE("eveningAt", '00:00') ~ '^([01]\d|2[0-3]):[0-5]\d$'
    AND COALESCE("quietFrom", '00:00') ~ '^([01]\d|2[0-3]):[0-5]\d$' AND COALESCE("quietTo", '00:00') ~ '^([01]\d|2[0-3]):[0-5]\d$'
    AND ("quietFrom" IS NULL) = ("quietTo" IS NULL))
);
CREATE UNIQUE INDEX "Reminders_calendarHash_key" ON "Reminders"("calendarHash");

CREATE TABLE "PushDevice" (
  "ownerId" UUID NOT NULL,
  "id" UUID NOT NULL,
  "endpoint" TEXT NOT NULL,
  "endpointHash" BYTEA NOT NULL,
  "p256dh" TEXT NOT NULL,
  "auth" TEXT NOT NULL,
  "userAgent" TEXT,
  "sidHash" BYTEA NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "PushDevice_pkey" PRIMARY KEY ("ownerId", "id"),
  CONSTRAINT "PushDevice_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PushDevice_ownerId_endpointHash_key" ON "PushDevice"("ownerId", "endpointHash");

CREATE TABLE "ReminderSent" (
  "ownerId" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "state" TEXT NOT NULL,
  "tries" INTEGER NOT NULL DEFAULT 1,
  "nextAt" TIMESTAMPTZ(3),
  "at" TIMESTAMPTZ(3) NOT NULL,
  "failure" TEXT,
  CONSTRAINT "ReminderSent_pkey" PRIMARY KEY ("ownerId", "kind", "day"),
  CONSTRAINT "ReminderSent_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ReminderSent_state_known" CHECK ("state" IN ('claimed', 'waiting', 'sent', 'failed')),
  CONSTRAINT "ReminderSent_kind_known" CHECK ("kind" IN ('morning', 'evening') OR "kind" ~ '^later ([01]\d|2[0-3]):[0-5]\d$')
);
