-- AlterTable
ALTER TABLE "FavouriteFood" ADD COLUMN     "marked" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "rev" INTEGER NOT NULL DEFAULT 1;

-- Revisions count from 1, as everywhere.
ALTER TABLE "FavouriteFood" ADD CONSTRAINT "FavouriteFood_rev_positive" CHECK (rev >= 1);
ALTER TABLE "OwnFood" ADD CONSTRAINT "OwnFood_rev_positive" CHECK (rev >= 1);
ALTER TABLE "SavedMeal" ADD CONSTRAINT "SavedMeal_rev_positive" CHECK (rev >= 1);
