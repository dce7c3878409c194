import type { MedicineClass } from "./classes";

/** One active ingredient and the names it goes by: generic and brand, in the US, the UK and the common EU spellings. */
export type Ingredient = {
  readonly name: string;
  readonly classes: readonly MedicineClass[];
  readonly names: readonly string[];
};

/** A row of a table: the other names stand in one string, parted by commas, so that the tables stay readable. */
export const ingredient = (name: string, classes: readonly MedicineClass[], others = ""): Ingredient => ({
  name,
  classes,
  names: [
    name,
    ...others
      .split(",")
      .map((n) => n.trim())
      .filter((n) => n !== ""),
  ],
});
