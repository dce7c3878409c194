import { pooledDispersion } from "#lib/stats/pooled-dispersion";
import { rateInterval } from "#lib/stats/rate-interval";
import { rateGateNights } from "../gates";
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

/** A month that was lived in fewer years is told with a doubt: one bad spell looks like a season. */
const yearsOfASeason = 3;

type Chunk = { readonly month: number; readonly year: string; cramps: number; recorded: number };

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

/** "June", "June and July", "June, July and August" */
function listWords(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function finding(bars: readonly PatternBar[], lived: readonly number[], base: string): string {
  const known = bars.filter(({ value }) => value !== null);
  if (known.length < 2) return `Too few nights for months yet, ${base}.`;
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
 * Cramps per 7 recorded nights by the month, all years together, with quasi-Poisson intervals whose spread is that of the
 * whole record, the twelve judged together. Months with fewer than 14 recorded nights have no figure. Null under more than
 * a year of nights. `points` are every night of the range in order.
 */
export function seasonPattern(points: readonly NightPoint[]): Pattern | null {
  if (points.length < seasonFromNights) return null;
  const all = chunks(points);
  const spread = pooledDispersion(
    all.map(({ cramps }) => cramps),
    all.map(({ recorded }) => recorded),
    { block: rollingWeeks },
  );
  const bars = months.map((label, month): PatternBar => {
    const own = all.filter((chunk) => chunk.month === month);
    const nights = own.reduce((sum, { recorded }) => sum + recorded, 0);
    const estimate = rateInterval(
      own.map(({ cramps }) => cramps),
      own.map(({ recorded }) => recorded),
      { level, spread },
    );
    if (estimate === null || nights < rateGateNights) {
      return { label, value: null, low: null, high: null, nights };
    }
    const [value, low, high] = [estimate.rate, estimate.low, estimate.high].map((rate) => rounded(7 * rate));
    return { label, value: value ?? null, low: low ?? null, high: high ?? null, nights };
  });
  const recorded = all.reduce((sum, chunk) => sum + chunk.recorded, 0);
  const lived = months.map(
    (_, month) =>
      new Set(all.filter((chunk) => chunk.month === month && chunk.recorded > 0).map(({ year }) => year))
        .size,
  );
  return {
    key: "season",
    title: "Time of the year",
    unit: "cramps per 7 nights",
    bars,
    known: recorded,
    of: points.length,
    finding: finding(bars, lived, `${recorded} of ${points.length} nights recorded`),
  };
}
