-- Any food can be a favourite, the shared ones too: a column on her own foods could not say so, and nothing ever did.
ALTER TABLE "OwnFood" DROP COLUMN "favourite";

-- CreateTable
CREATE TABLE "FavouriteFood" (
    "ownerId" UUID NOT NULL,
    "foodRef" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FavouriteFood_pkey" PRIMARY KEY ("ownerId","foodRef")
);

-- AddForeignKey
ALTER TABLE "FavouriteFood" ADD CONSTRAINT "FavouriteFood_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language cannot say
ALTER TABLE "FavouriteFood" ADD CONSTRAINT "FavouriteFood_foodRef_length" CHECK (length("foodRef") BETWEEN 1 AND 80);
