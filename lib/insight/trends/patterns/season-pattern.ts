import { pooledDispersion } from "#lib/base/stats/pooled-dispersion";
import { rateInterval } from "#lib/base/stats/rate-interval";
import { minimumRateNights } from "../minimum-data";
import { recordedWords } from "../now-words";
import { rounded } from "../rounded";
import type { NightPoint } from "../series/night-series";
import { rollingWeeks } from "../series/week-series";
import type { Pattern, PatternBar } from "./pattern";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const longNames: Readonly<Record<string, string>> = {
  Jan: "January",
  Feb: "February",
  Mar: "March",
  Apr: "April",
  May: "May",
  Jun: "June",
  Jul: "July",
  Aug: "August",
  Sep: "September",
  Oct: "October",
  Nov: "November",
  Dec: "December",
};
/** Twelve looked at together: each interval is wide enough that the twelve hold together 19 times in 20. */
const level = 1 - 0.05 / months.length;

/** A season is spoken of from more than a year on: before that each month was lived once at most. */
export const seasonFromNights = 366;

/** Months that were lived again: with fewer, how much years differ is not known, and no month is said to stand out. */
const leastRepeats = 6;

/** A month that was lived in fewer years is told with a doubt: one bad spell looks like a season. */
const yearsOfASeason = 3;

/** Counts of a run of nights, or of a month of one year. */
type Counted = { cramps: number; recorded: number };
type Chunk = Counted & { readonly month: number; readonly year: string };

/** Runs of seven nights, broken where a month ends: the units a month's spread is told by. */
function chunks(points: readonly NightPoint[]): Chunk[] {
  const found: Chunk[] = [];
  let nights = 0;
  for (const { night, summary } of points) {
    const [year, month] = [night.slice(0, 4), Number(night.slice(5, 7)) - 1];
    const open = found.at(-1);
    const goesOn = open?.month === month && nights < 7;
    const chunk = open && goesOn ? open : { month, year, cramps: 0, recorded: 0 };
    if (!goesOn) {
      found.push(chunk);
      nights = 0;
    }
    nights += 1;
    if (summary.state === "not-recorded") continue;
    chunk.recorded += 1;
    chunk.cramps += summary.count;
  }
  return found;
}

const spreadOf = (units: readonly Counted[], block: number) =>
  pooledDispersion(
    units.map(({ cramps }) => cramps),
    units.map(({ recorded }) => recorded),
    { block },
  );

/**
 * What each month is counted in, and how far such counts spread by themselves. A season comes back and a bad spell does not,
 * so once enough months were lived again the unit is a month of one year, and the spread how much the same month differs from
 * year to year. Until then weeks within four weeks, and nothing is said: spells of a month on end would pass for a season.
 */
function unitsByMonth(all: readonly Chunk[]) {
  const years = [...new Set(all.map(({ year }) => year))];
  const byMonth = months.map((_, month) => all.filter((chunk) => chunk.month === month));
  const byYear = byMonth.map((own) =>
    years.map((year) => {
      const lived = own.filter((chunk) => chunk.year === year);
      return {
        cramps: lived.reduce((sum, { cramps }) => sum + cramps, 0),
        recorded: lived.reduce((sum, { recorded }) => sum + recorded, 0),
      };
    }),
  );
  const spread = spreadOf(byYear.flat(), years.length);
  return spread !== null && spread.df >= leastRepeats
    ? { units: byYear, spread, isJudged: true }
    : { units: byMonth, spread: spreadOf(all, rollingWeeks), isJudged: false };
}

/** "June", "June and July", "June, July and August" */
function listWords(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

type Judged = { readonly lived: readonly number[]; readonly isJudged: boolean };

function finding(bars: readonly PatternBar[], { lived, isJudged }: Judged, base: string): string {
  const known = bars.filter(({ value }) => value !== null);
  if (known.length < 2) return `Too few nights for months yet, ${base}.`;
  if (!isJudged) return `Too few months lived twice to tell a season from a bad spell, ${base}.`;
  const standing = known.filter((bar) => known.some((other) => (bar.low ?? 0) > (other.high ?? 0)));
  if (standing.length === 0) return `No month stands out from the others, ${base}.`;
  const names = listWords(standing.map(({ label }) => longNames[label] ?? label));
  const years = Math.min(...standing.map((bar) => lived[bars.indexOf(bar)] ?? 0));
  const doubt =
    years < yearsOfASeason
      ? ` You have lived so few of ${standing.length === 1 ? "this month" : "these months"} that it may be a bad spell and no season.`
      : "";
  return `${names} ${standing.length === 1 ? "stands" : "stand"} out with more cramps, ${base}.${doubt}`;
}

/**
 * Cramps per 7 recorded nights by the month, all years together, with quasi-Poisson intervals whose spread is that between
 * the years, the twelve judged together. Months with fewer than 14 recorded nights have no figure. Null under more than
 * a year of nights. `points` are every night of the range in order.
 */
export function seasonPattern(points: readonly NightPoint[]): Pattern | null {
  if (points.length < seasonFromNights) return null;
  const { units, spread, isJudged } = unitsByMonth(chunks(points));
  const bars = months.map((label, month): PatternBar => {
    const own = units[month] ?? [];
    const nights = own.reduce((sum, { recorded }) => sum + recorded, 0);
    const estimate = rateInterval(
      own.map(({ cramps }) => cramps),
      own.map(({ recorded }) => recorded),
      { level, spread },
    );
    if (estimate === null || nights < minimumRateNights) {
      return { label, value: null, low: null, high: null, nights };
    }
    const [value, low, high] = [estimate.rate, estimate.low, estimate.high].map((rate) => rounded(7 * rate));
    return { label, value: value ?? null, low: low ?? null, high: high ?? null, nights };
  });
  const recorded = bars.reduce((sum, { nights }) => sum + (nights ?? 0), 0);
  const lived = units.map((own) => own.filter((unit) => unit.recorded > 0).length);
  return {
    key: "season",
    title: "Time of the year",
    unit: "cramps a week",
    bars,
    known: recorded,
    of: points.length,
    finding: finding(bars, { lived, isJudged }, recordedWords(recorded, points.length)),
  };
}
