import { type Nutrient, nutrientFacts } from "./nutrient";
import type { ReferenceIntake } from "./reference-intake";
import type { Coverage } from "./total-with-coverage";

/** Made once: making one is a thousand times dearer than using it. */
const oneDecimal = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** Thousands with a comma, at most one digit after the point and only below ten: 1,240 · 61 · 2.4. */
function figureWords(figure: number): string {
  const shown = Math.abs(figure) < 9.95 ? Math.round(figure * 10) / 10 : Math.round(figure);
  return oneDecimal.format(shown);
}

/** "61 mg", "2.4 mg"; water by volume, "350 ml" or "1.9 litres" (a gram of water is a millilitre). */
export function amountWords(nutrient: Nutrient, amount: number): string {
  const { isVolume, unit } = nutrientFacts[nutrient];
  if (!isVolume) return `${figureWords(amount)} ${unit}`;
  if (amount < 1000) return `${Math.round(amount)} ml`;
  return `${oneDecimal.format(amount / 1000)} litres`;
}

function baseWords({ known, of }: Coverage, noun: string): string {
  const many = `${of} ${noun}${of === 1 ? "" : "s"}`;
  if (known === 0) return of === 1 ? `the one ${noun} does not report it` : `none of ${many} reports it`;
  if (known === of && of <= 2) return of === 1 ? `from 1 ${noun}` : `both ${noun}s report it`;
  if (known === of) return `all ${many} report it`;
  return `${known} of ${many} ${known === 1 ? "reports" : "report"} it`;
}

/** The amount of a total: "≥ 61 mg" while some items do not report it, "61 mg" when all do, "not known" when none does. */
export function totalWords(nutrient: Nutrient, coverage: Coverage): string {
  if (coverage.amount === null) return "not known";
  const words = amountWords(nutrient, coverage.amount);
  return coverage.known < coverage.of ? `≥ ${words}` : words;
}

/** How much stands behind a total: "4 of 12 foods report it". `noun` is one item of it. */
export function coverageWords(coverage: Coverage, noun: "food" | "supplement" | "item" = "food"): string {
  return coverage.of === 0 ? `no ${noun} logged` : baseWords(coverage, noun);
}

/** The whole sentence: "magnesium ≥ 61 mg, 4 of 12 foods report it". */
export function totalSentence(
  nutrient: Nutrient,
  coverage: Coverage,
  noun: "food" | "supplement" | "item" = "food",
): string {
  return `${nutrientFacts[nutrient].name} ${totalWords(nutrient, coverage)}, ${coverageWords(coverage, noun)}`;
}

/** "RDA 320 mg a day, US and Canada (DRI)", or why there is no figure to compare with. */
export function referenceWords(nutrient: Nutrient, reference: ReferenceIntake): string {
  if (reference.kind === "reference") {
    return `${reference.basis} ${amountWords(nutrient, reference.amount)} a day, ${reference.authorityName}`;
  }
  if (reference.reason === "age unknown") return "no reference: your birth year is not set";
  if (reference.reason === "sex unknown") return "no reference: it differs by sex, and yours is not set";
  return `no reference: ${reference.authorityName} gives none for you`;
}
