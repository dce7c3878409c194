import type { CsvTable } from "#lib/transfer/csv-table";
import type { FileKind } from "#lib/transfer/schema";

export type ChosenFile = { readonly name: string; readonly table: CsvTable; readonly kind: FileKind };
