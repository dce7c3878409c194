-- AlterTable
ALTER TABLE "OwnFood" ADD COLUMN     "followed" JSONB;
