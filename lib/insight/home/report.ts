import type { CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import type { NightItem } from "#lib/diary/nights/night-list";
import { minimumRateNights } from "#lib/insight/trends/minimum-data";
import { gapQuestion, gapWords, moreNightsWords, trendsWords, weekWords } from "./words";

/** One thing to do, and the page where it is done. */
export type NextStep = {
  readonly sentence: string;
  readonly href: string;
  readonly label: string;
};

export type HomeReport = {
  /** The last seven nights in one sentence; null while nothing was ever recorded in the nights given. */
  readonly week: string | null;
  /** Null while last night itself is open: then that is the one thing. */
  readonly next: NextStep | null;
  /** Nights of silence right before last night, asked for once and kindly; null where there are few, or nothing before. */
  readonly gap: Gap | null;
};

export type Gap = {
  readonly range: DateRange;
  readonly question: string;
  /** Whether one answer for all of them can be remembered. */
  readonly isRemembered: boolean;
};

const weekNights = 7;
/** Further back nobody remembers a night well enough to be asked for it. */
const askedNights = 14;
/** Fewer are filled in one by one. */
const fewestOfGap = 4;

type Item = Pick<NightItem, "night" | "summary">;

const isOpen = ({ summary }: Item) => summary.state === "not-recorded";

function nextStep(nights: readonly Item[]): NextStep {
  const gaps: readonly CivilDate[] = nights
    .slice(0, askedNights)
    .filter(isOpen)
    .map(({ night }) => night);
  const [gap] = gaps;
  if (gap !== undefined) {
    return gaps.length === 1
      ? { ...gapWords(gap, 1), href: `/diary/${gap}` }
      : { ...gapWords(gap, gaps.length), href: "/diary/fill" };
  }
  const recorded = nights.filter((item) => !isOpen(item)).length;
  if (recorded < minimumRateNights) {
    return { ...moreNightsWords(minimumRateNights - recorded), href: "/trends" };
  }
  return { ...trendsWords, href: "/trends" };
}

function silence(nights: readonly Item[]): Gap | null {
  const before = nights.slice(1);
  const first = before.findIndex((item) => !isOpen(item));
  const [latest, earliest] = [before[0]?.night, before[first - 1]?.night];
  if (first < fewestOfGap || latest === undefined || earliest === undefined) return null;
  const range = { from: earliest, to: latest };
  return { range, question: gapQuestion(range), isRemembered: first < askedNights };
}

/**
 * What the diary opens with once breakfast is over. Nights before the first recorded one count as nothing: a diary of three
 * days has three nights.
 * @param items the nights up to the one just slept, the latest first, without a gap between them
 */
export function homeReport(items: readonly Item[]): HomeReport {
  const nights = items.slice(0, items.findLastIndex((item) => !isOpen(item)) + 1);
  const week = nights.slice(0, weekNights);
  const [last] = week;
  if (!last) return { week: null, next: null, gap: null };
  const count = {
    nights: week.length,
    recorded: week.filter((item) => !isOpen(item)).length,
    isLastOpen: isOpen(last),
    without: week.filter(({ summary }) => summary.state === "none").length,
  };
  const gap = silence(nights);
  return { week: weekWords(count), next: isOpen(last) ? null : nextStep(nights), gap };
}
