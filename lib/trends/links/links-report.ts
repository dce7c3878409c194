import { nutrients } from "#lib/nutrients/nutrient";
import { benjaminiHochberg } from "#lib/stats/benjamini-hochberg";
import type { DateRange } from "#lib/time/date-range";
import { countWords } from "../count-words";
import type { Diary } from "../diary";
import type { Pattern } from "../patterns/pattern";
import { readingRange } from "../reading-range";
import { rounded } from "../rounded";
import { type NightPoint, nightSeries } from "../series/night-series";
import { doseResponses } from "./dose-response";
import { type Exposure, type Lag, lags } from "./exposure";
import { completeDays, exposures, intakeKey } from "./exposures";
import { link, linkNights } from "./link";

export type LinkKind = "trigger" | "protector" | "no clear link" | "too little data";

export type Link = {
  readonly key: string;
  readonly name: string;
  readonly lag: Lag;
  readonly kind: LinkKind;
  readonly nightsWith: number;
  readonly nightsWithout: number;
  /** Cramps with it over cramps without, adjusted; null with too little data. */
  readonly ratio: { readonly ratio: number; readonly low: number; readonly high: number } | null;
};

export type LinksReport = {
  readonly range: DateRange;
  /** How many links were tested, lags counted: what chance had to play with. */
  readonly tested: number;
  readonly finding: string;
  readonly links: readonly Link[];
};

/** The links of a page, and for each nutrient the picture of how the nights stand to its amount. */
export type LinksPage = LinksReport & { readonly doses: readonly Pattern[] };

/** The share of false links accepted among those called clear. */
const falseDiscoveries = 0.05;

function finding(tested: number, clear: number): string {
  if (tested === 0)
    return "Nothing can be tested yet: a link needs eight weeks of nights with and without it.";
  const found = clear === 0 ? "none shows a clear link" : `${clear} ${clear === 1 ? "shows" : "show"} a link`;
  return `${countWords(tested, "link")} tested together, the same day and the day before counted apart: ${found}.`;
}

/**
 * Every exposure at both lags, tested together (Benjamini-Hochberg over all), none left out and none shown alone. `points`
 * are nights in order; those before the range only tell what the nights before its first ones were like.
 */
export function linksOf(
  points: readonly NightPoint[],
  tried: readonly Exposure[],
  range: DateRange,
): LinksReport {
  const nights = linkNights(points).filter(({ night }) => night >= range.from);
  const all = tried.flatMap((exposure) => lags.map((lag) => link(nights, exposure, lag)));
  const tests = all.flatMap(({ fitted }) => (fitted ? [fitted.p] : []));
  const adjusted = benjaminiHochberg(tests);
  let at = 0;
  const links = all.map(({ fitted, ...rest }): Link => {
    if (fitted === null) return { ...rest, kind: "too little data", ratio: null };
    const stands = (adjusted[at++] ?? 1) <= falseDiscoveries;
    const ratio = { ratio: rounded(fitted.ratio), low: rounded(fitted.low), high: rounded(fitted.high) };
    return { ...rest, kind: stands ? (fitted.ratio > 1 ? "trigger" : "protector") : "no clear link", ratio };
  });
  return { range, tested: tests.length, finding: finding(tests.length, links.filter(isClear).length), links };
}

const isClear = ({ kind }: Link) => kind === "trigger" || kind === "protector";

/** What goes with the nights of a range: factors, stretching and intakes, each at both lags. */
export function linksReport(diary: Diary, range: DateRange): LinksPage {
  const points = nightSeries(diary, readingRange(range));
  const days = completeDays(diary, range);
  const report = linksOf(points, exposures(diary, range, days), range);
  const clear = report.links.filter(isClear).map(({ key }) => key);
  return {
    ...report,
    doses: doseResponses(
      points.filter(({ night }) => night >= range.from),
      days,
      new Set(nutrients.filter((nutrient) => clear.includes(intakeKey(nutrient)))),
    ),
  };
}
