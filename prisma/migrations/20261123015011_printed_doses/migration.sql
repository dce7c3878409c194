-- A dose given by its compound, in IU or in percent was kept as milligrams only: what was typed is kept beside them.
-- AlterTable
ALTER TABLE "RemedyLine" ADD COLUMN     "printed" JSONB;

-- What Prisma's language cannot say
ALTER TABLE "RemedyLine" ADD CONSTRAINT "RemedyLine_printed_object" CHECK (jsonb_typeof("printed") = 'object');
