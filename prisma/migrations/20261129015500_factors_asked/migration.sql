-- A factor counts only on nights on which it was asked, and until now nothing kept whether it was.
ALTER TABLE "Night" ADD COLUMN "factorsAsked" BOOLEAN NOT NULL DEFAULT false;
