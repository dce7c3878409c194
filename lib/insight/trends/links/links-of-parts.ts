import { benjaminiHochberg } from "#lib/base/stats/benjamini-hochberg";
import type { DateRange } from "#lib/base/time/date-range";
import { countWords } from "../count-words";
import { rounded } from "../rounded";
import { dosePattern } from "./dose-pattern";
import { intakeKey } from "./exposure";
import type { Link, LinksPage } from "./links-page";
import type { LinksPart } from "./links-part";

/** The share of false links accepted among those called clear. */
const falseDiscoveries = 0.05;

function finding(tested: number, clear: number): string {
  if (tested === 0)
    return "Nothing can be tested yet: a link needs eight weeks of nights with and without it.";
  const found = clear === 0 ? "none shows a clear link" : `${clear} ${clear === 1 ? "shows" : "show"} a link`;
  return `${countWords(tested, "link")} tested together, the same day and the day before counted apart: ${found}.`;
}

/** All slices of a range judged together (Benjamini-Hochberg over all tests), none left out and none shown alone. */
export function linksOfParts(parts: readonly LinksPart[], range: DateRange): LinksPage {
  const all = parts.flatMap((part) => part.tests);
  const tests = all.flatMap(({ fitted }) => (fitted ? [fitted.p] : []));
  const adjusted = benjaminiHochberg(tests);
  let at = 0;
  const links = all.map(({ fitted, ...rest }): Link => {
    if (fitted === null) return { ...rest, kind: "too little data", ratio: null };
    const stands = (adjusted[at++] ?? 1) <= falseDiscoveries;
    const ratio = { ratio: rounded(fitted.ratio), low: rounded(fitted.low), high: rounded(fitted.high) };
    return { ...rest, kind: stands ? (fitted.ratio > 1 ? "trigger" : "protector") : "no clear link", ratio };
  });
  const clear = links.filter(({ kind }) => kind === "trigger" || kind === "protector");
  const doses = parts
    .flatMap((part) => part.doses)
    .map((dose) => dosePattern(dose, { isClear: clear.some(({ key }) => key === intakeKey(dose.key)) }));
  return { range, tested: tests.length, finding: finding(tests.length, clear.length), links, doses };
}
