-- What a file brought in, so that all of it can be taken out again.
CREATE TABLE "Import" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "written" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("ownerId","id")
);

ALTER TABLE "Import" ADD CONSTRAINT "Import_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Import"
  ADD CONSTRAINT "Import_kind_known" CHECK (kind IN ('nights', 'foods')),
  ADD CONSTRAINT "Import_fileName_length" CHECK (length("fileName") BETWEEN 1 AND 200),
  ADD CONSTRAINT "Import_written_list" CHECK (jsonb_typeof(written) = 'array');
