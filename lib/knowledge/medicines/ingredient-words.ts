import { medicineClasses } from "./classes";
import type { Recognised } from "./recognise";

/** "losartan (read from “hyzar”): sartan". One phrase an ingredient. */
export function ingredientWords({ ingredients }: Pick<Recognised, "ingredients">): string[] {
  return ingredients.map(({ name, classes, typed, corrected }) => {
    const kinds = classes.map((c) => medicineClasses[c]).filter((kind) => kind !== name.toLowerCase());
    const read = corrected ? ` (read from “${typed}”)` : "";
    return kinds.length > 0 ? `${name}${read}: ${kinds.join(", ")}` : `${name}${read}`;
  });
}
