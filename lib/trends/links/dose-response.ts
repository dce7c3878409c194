import { amountWords } from "#lib/nutrients/amount-text";
import type { Nutrient } from "#lib/nutrients/nutrient";
import { nutrientFacts, nutrients } from "#lib/nutrients/nutrient";
import { pooledDispersion } from "#lib/stats/pooled-dispersion";
import { quantileInterval } from "#lib/stats/quantile-interval";
import { rateInterval } from "#lib/stats/rate-interval";
import type { IntakeDay } from "../diary";
import type { Pattern, PatternBar } from "../patterns/pattern";
import { comparedNights } from "../reading-range";
import { rounded } from "../rounded";
import type { NightPoint } from "../series/night-series";
import { amountOfDay } from "./exposures";
import { linkGates } from "./link";

const thirds = 3;
/** Three looked at together. */
const level = 1 - 0.05 / thirds;

type Counted = { readonly amount: number; readonly cramps: number };

function bar(
  label: string,
  nights: readonly Counted[],
  spread: ReturnType<typeof pooledDispersion>,
): PatternBar {
  const estimate = rateInterval(
    nights.map(({ cramps }) => cramps),
    nights.map(() => 1),
    { level, spread },
  );
  const per7 = (rate: number | undefined) => (rate === undefined ? null : rounded(7 * rate));
  return {
    label,
    value: per7(estimate?.rate),
    low: per7(estimate?.low),
    high: per7(estimate?.high),
    nights: nights.length,
  };
}

type About = { readonly name: string; readonly nights: number; readonly isClear: boolean };

function finding(bars: readonly PatternBar[], { name, nights, isClear }: About): string {
  const apart = bars.some((one) => bars.some((other) => (one.low ?? 0) > (other.high ?? 0)));
  const days = `Nights after your low, middle and high days of ${name}`;
  const base = `${nights} nights after complete days`;
  if (!apart) return `${days} do not differ clearly, ${base}.`;
  // Nothing is allowed for in the bars: bad spells alone can set them apart, and only the test above may call that a link.
  return isClear
    ? `${days} differ, ${base}. This shows a pattern and not its reason.`
    : `${days} look different, ${base}, but no link is clear once a slow change and the nights before are allowed for.`;
}

function doseResponse(
  points: readonly NightPoint[],
  days: ReadonlyMap<string, IntakeDay>,
  { nutrient, isClear }: { nutrient: Nutrient; isClear: boolean },
): Pattern {
  const nights = points.flatMap(({ night, summary }): Counted[] => {
    const day = days.get(night);
    const amount = day === undefined ? null : amountOfDay(day, nutrient);
    return amount === null || summary.state === "not-recorded" ? [] : [{ amount, cramps: summary.count }];
  });
  const amounts = nights.map(({ amount }) => amount);
  const [low, high] = [1, 2].map((third) => quantileInterval(amounts, third / thirds)?.value ?? 0);
  const parts = [
    nights.filter(({ amount }) => amount <= (low ?? 0)),
    nights.filter(({ amount }) => amount > (low ?? 0) && amount <= (high ?? 0)),
    nights.filter(({ amount }) => amount > (high ?? 0)),
  ];
  const { name, label } = nutrientFacts[nutrient];
  const about = {
    key: nutrient,
    title: `Cramps by ${name}`,
    unit: "cramps per 7 nights",
    known: nights.length,
    of: points.length,
  };
  const cramps = nights.reduce((sum, night) => sum + night.cramps, 0);
  const isEnough =
    nights.length >= linkGates.nights &&
    parts.every((part) => part.length >= linkGates.eachSide) &&
    cramps >= linkGates.cramps;
  if (!isEnough) {
    const missing = `${label}: too little for a picture yet (${nights.length} of ${linkGates.nights} nights after complete days, ${cramps} of ${linkGates.cramps} cramps, and amounts that differ from day to day).`;
    return { ...about, bars: [], finding: missing };
  }
  const spread = pooledDispersion(
    nights.map((night) => night.cramps),
    nights.map(() => 1),
    { block: comparedNights },
  );
  const words = [`to ${amountWords(nutrient, low ?? 0)}`, `to ${amountWords(nutrient, high ?? 0)}`, "more"];
  const bars = parts.map((part, third) => bar(words[third] ?? "", part, spread));
  return { ...about, bars, finding: finding(bars, { name, nights: nights.length, isClear }) };
}

/**
 * For each nutrient the rate of cramps on the nights after her low, middle and high days (thirds of her own complete days),
 * with intervals, the three judged together. A picture of what is tested beside it, not adjusted and not a test more: it
 * speaks of a difference only for the nutrients of `clear`, where the test does.
 */
export function doseResponses(
  points: readonly NightPoint[],
  days: readonly IntakeDay[],
  clear: ReadonlySet<Nutrient>,
): Pattern[] {
  const byDay = new Map(days.map((day) => [day.day as string, day]));
  return nutrients.map((nutrient) => doseResponse(points, byDay, { nutrient, isClear: clear.has(nutrient) }));
}
