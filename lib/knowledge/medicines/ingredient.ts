import type { MedicineClass } from "./classes";

/** One active ingredient and the names it goes by: generic and brand, in the US, the UK and the common EU spellings. */
export type Ingredient = {
  readonly name: string;
  readonly classes: readonly MedicineClass[];
  readonly names: readonly string[];
  /** Of the names, those of the substance itself and not of a pack */
  readonly spellings: readonly string[];
};

const listed = (text: string): string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** A row of a table: the other names stand in one string, parted by commas, so that the tables stay readable. */
export const ingredient = (name: string, classes: readonly MedicineClass[], others = ""): Ingredient => ({
  name,
  classes,
  names: [name, ...listed(others)],
  spellings: [name],
});
