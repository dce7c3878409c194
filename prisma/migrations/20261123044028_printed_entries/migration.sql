-- A supplement written by hand by its compound, in IU or in percent was kept as milligrams only: what was typed is kept beside
-- them. The days' sums are made of the amounts and know nothing of it.
-- AlterTable
ALTER TABLE "DietEntry" ADD COLUMN     "printed" JSONB;

-- What Prisma's language cannot say
ALTER TABLE "DietEntry" ADD CONSTRAINT "DietEntry_printed_object" CHECK (jsonb_typeof("printed") = 'object');
