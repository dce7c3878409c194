-- A label's salt, IU and percentages were kept as milligrams only: what was typed is kept beside them.
ALTER TABLE "OwnFood" ADD COLUMN     "printed" JSONB;

-- What Prisma's language cannot say
ALTER TABLE "OwnFood" ADD CONSTRAINT "OwnFood_printed_object" CHECK (jsonb_typeof("printed") = 'object');
