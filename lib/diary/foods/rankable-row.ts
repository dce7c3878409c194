import type { Rankable } from "./rank-foods";

/** What a shared food is found by, as it is stored. */
export type NamedRow = {
  readonly id: string;
  readonly description: string;
  readonly brand: string | null;
  readonly plainName: string | null;
  readonly aliases: string[];
  readonly shortRank: number | null;
};

/**
 * A shared food as a search ranks it.
 * @param usualNow how often each food was had lately, by its id
 */
export function rankableRow(
  row: NamedRow,
  usualNow: ReadonlyMap<string, number>,
): Rankable & { readonly id: string } {
  const { id, description, brand, plainName, aliases, shortRank } = row;
  return {
    id,
    name: plainName ?? description,
    otherNames: [plainName === null ? "" : description, ...aliases, brand ?? ""].join(" "),
    calledBy: plainName === null ? [] : [plainName, ...aliases],
    usualNow: usualNow.get(id) ?? 0,
    isOwn: false,
    shortRank,
  };
}
