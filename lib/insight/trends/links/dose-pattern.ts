import { grouped } from "#lib/base/text/grouped";
import { type Nutrient, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import type { Pattern, PatternBar } from "../patterns/pattern";

/** How the nights stand to the amount of one nutrient, before anything is said of it. */
export type Dose = Omit<Pattern, "key" | "finding"> & {
  readonly key: Nutrient;
  /** Too little for a picture, and what is missing; null where there are bars. */
  readonly missing: string | null;
};

function finding({ key, bars, known }: Dose, isClear: boolean): string {
  const isApart = (one: PatternBar) => bars.some((other) => (one.low ?? 0) > (other.high ?? 0));
  const days = `Nights that followed your low, middle and high days of ${nutrientFacts[key].name}`;
  const base = `${grouped(known)} nights after complete days`;
  if (!bars.some(isApart)) return `${days} do not differ clearly, ${base}.`;
  // Nothing is allowed for in the bars: bad spells alone can set them apart, and only the test above may call that a link.
  return isClear
    ? `${days} differ, ${base}. This shows a pattern and not its reason.`
    : `${days} look different, ${base}, but no link is clear once a slow change and the nights before are allowed for.`;
}

/** The picture with what it shows; it speaks of a difference only where the test beside it does. */
export function dosePattern(dose: Dose, { isClear }: { isClear: boolean }): Pattern {
  const { missing, ...pattern } = dose;
  return { ...pattern, finding: missing ?? finding(dose, isClear) };
}
