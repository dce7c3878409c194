-- A file may hold nights, cramps, foods and doses together: it is then known as a file.
ALTER TABLE "Import" DROP CONSTRAINT "Import_kind_known";
ALTER TABLE "Import" ADD CONSTRAINT "Import_kind_known" CHECK (kind IN ('nights', 'foods', 'file'));
