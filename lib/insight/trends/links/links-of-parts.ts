import { benjaminiHochberg } from "#lib/base/stats/benjamini-hochberg";
import type { FittedRatio } from "#lib/base/stats/quasi-poisson-fit";
import { tQuantile } from "#lib/base/stats/t-quantile";
import type { DateRange } from "#lib/base/time/date-range";
import { countWords } from "../count-words";
import { rounded } from "../rounded";
import { dosePattern } from "./dose-pattern";
import { intakeKey } from "./exposure";
import { type Asked, isClearLink, type Link, type LinksPage } from "./links-page";
import type { LinksPart } from "./links-part";

/** The share of false links accepted among those called clear. */
const falseDiscoveries = 0.05;

const nobodyAsked: Asked = { crampNights: 0, ofCrampNights: 0, calmNights: 0, ofCalmNights: 0 };

/** "1 shows a link" in plain words: how many things were looked at, and how many stand out. */
function finding(tested: number, clear: number): string {
  if (tested === 0)
    return "Nothing can be compared yet: each thing needs eight weeks of nights on which it was asked, with it and without.";
  const found = clear === 0 ? "none stands out" : `${clear} ${clear === 1 ? "stands" : "stand"} out`;
  return `${countWords(tested, "thing")} looked at together: ${found}.`;
}

/**
 * The range at a level at which it leaves 1 out just where the link is called clear, so that words and picture say the same.
 * Source: false-coverage-adjusted intervals, Benjamini & Yekutieli, J Am Stat Assoc 2005;100:71-81.
 */
function rangeAt({ ratio, standardError, df }: FittedRatio, level: number) {
  const factor = Math.exp((tQuantile((1 + level) / 2, df) ?? 0) * standardError);
  return { ratio: rounded(ratio), low: rounded(ratio / factor), high: rounded(ratio * factor) };
}

/** All slices of a range judged together (Benjamini-Hochberg over all tests), none left out and none shown alone. */
export function linksOfParts(parts: readonly LinksPart[], range: DateRange): LinksPage {
  const all = parts.flatMap((part) => part.tests);
  const tests = all.flatMap(({ fitted }) => (fitted ? [fitted.p] : []));
  const adjusted = benjaminiHochberg(tests);
  const found = adjusted.filter((p) => p <= falseDiscoveries).length;
  const level = 1 - (falseDiscoveries * Math.max(1, found)) / Math.max(1, tests.length);
  let at = 0;
  const links = all.map(({ fitted, ...rest }): Link => {
    if (fitted === null) return { ...rest, kind: "too little data", ratio: null };
    const stands = (adjusted[at++] ?? 1) <= falseDiscoveries;
    const clear = fitted.ratio > 1 ? "more cramps with it" : "fewer cramps with it";
    return { ...rest, kind: stands ? clear : "no clear link", ratio: rangeAt(fitted, level) };
  });
  const clear = links.filter(isClearLink);
  const doses = parts
    .flatMap((part) => part.doses)
    .map((dose) => dosePattern(dose, { isClear: clear.some(({ key }) => key === intakeKey(dose.key)) }));
  const asked = parts.find((part) => part.asked !== null)?.asked ?? nobodyAsked;
  return { range, tested: tests.length, finding: finding(tests.length, clear.length), asked, links, doses };
}
