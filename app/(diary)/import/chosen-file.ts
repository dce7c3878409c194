import type { CsvTable } from "#lib/base/tables/csv-table";
import type { FileKind } from "#lib/exchange/transfer/schema";

export type ChosenFile = { readonly name: string; readonly table: CsvTable; readonly kind: FileKind };
