import { v5 } from "uuid";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { FoodRow } from "./schema";

/**
 * The id of an imported food: a UUIDv5 whose namespace is the owner and whose name is what the row says (not its line
 * number, not the food it was matched with) and how many equal rows came before it. The same file again, sorted
 * otherwise or with rows added, gives the same ids and so changes nothing.
 */
export function foodRowId(owner: OwnerId, row: FoodRow & { readonly seen: number }): string {
  const [six, later] = [amountColumns.slice(0, 6), amountColumns.slice(6)];
  const said = [
    row.date,
    row.time,
    row.name,
    row.kind,
    row.grams,
    ...six.map((column) => row[column]),
    row.seen,
    // One that came later is part of it only where the file has it: files from before keep their ids.
    ...later.flatMap((column) => (row[column] === null ? [] : [[column, row[column]]])),
  ];
  return v5(JSON.stringify(said), owner);
}
