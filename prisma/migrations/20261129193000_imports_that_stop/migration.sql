-- A file is written some days at a time: where a closed tab left it is told in the list. Those before went through, or nobody knows.
ALTER TABLE "Import" ADD COLUMN "through" DATE, ADD COLUMN "isWhole" BOOLEAN NOT NULL DEFAULT true;
