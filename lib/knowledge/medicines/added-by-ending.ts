import type { Ingredient } from "./ingredient";

/** Blood pressure tablets whose name ends so hold a water tablet too: Ramipril comp, Enalapril plus, Micardis HCT. */
const endings = new Set(["comp", "compositum", "plus", "diu", "diur", "hydro"]);
export const saysMoreIsInIt = (word: string): boolean =>
  endings.has(word) || word === "duo" || word === "combi";

const second: Readonly<Record<string, string>> = {
  perindopril: "indapamide",
  atenolol: "chlortalidone",
  spironolactone: "furosemide",
};
const withHydrochlorothiazide = new Set([
  "bisoprolol",
  "metoprolol",
  "nebivolol",
  "amiloride",
  "triamterene",
  "aliskiren",
  "telmisartan",
]);

/** What the ending adds to the one ingredient before it; null where it is not known what the ending adds. */
export function addedByEnding(word: string, before: readonly Ingredient[]): string | null {
  const [only, ...others] = before;
  if (!only || others.length > 0 || !endings.has(word)) return null;
  const named = second[only.name];
  if (named !== undefined) return word === "compositum" || word === "comp" || word === "plus" ? named : null;
  const isPressure = only.classes.some((one) => one === "ace-inhibitor" || one === "arb");
  return isPressure || withHydrochlorothiazide.has(only.name) ? "hydrochlorothiazide" : null;
}
