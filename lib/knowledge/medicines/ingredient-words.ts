import { medicineClasses } from "./classes";
import type { Doubt, Recognised } from "./recognise";

/** "losartan (read from “hyzaar”): sartan". One phrase an ingredient. */
export function ingredientWords({ ingredients }: Pick<Recognised, "ingredients">): string[] {
  return ingredients.map(({ name, classes, typed, corrected }) => {
    const kinds = classes.map((c) => medicineClasses[c]).filter((kind) => kind !== name.toLowerCase());
    const read = corrected ? ` (read from “${typed}”)` : "";
    return kinds.length > 0 ? `${name}${read}: ${kinds.join(", ")}` : `${name}${read}`;
  });
}

const either = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

/** The question a doubtful name raises: "Did you mean furosemide?", "Which water tablet?". */
export function doubtWords({ typed, asks, options }: Doubt): string {
  if (asks === "spelling") return `“${typed}”: did you mean ${either(options.map(({ name }) => name))}?`;
  if (asks === "rest") return `“${typed}”: only a part of the name is known. What else is in it?`;
  return `“${typed}”: ${asks}`;
}
