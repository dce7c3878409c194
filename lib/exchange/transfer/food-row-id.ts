import { v5 } from "uuid";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { FoodRow } from "./schema";

/**
 * The id of an imported food: a UUIDv5 whose namespace is the owner and whose name is what the row says (not its line
 * number, not the food it was matched with) and how many equal rows came before it. The same file again, sorted
 * otherwise or with rows added, gives the same ids and so changes nothing.
 */
export function foodRowId(owner: OwnerId, row: FoodRow & { readonly seen: number }): string {
  const said = [
    row.date,
    row.time,
    row.name,
    row.kind,
    row.grams,
    row.magnesiumMg,
    row.potassiumMg,
    row.calciumMg,
    row.sodiumMg,
    row.vitaminEMg,
    row.waterG,
    row.seen,
  ];
  return v5(JSON.stringify(said), owner);
}
