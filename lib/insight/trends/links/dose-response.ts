import { pooledDispersion } from "#lib/base/stats/pooled-dispersion";
import { quantileInterval } from "#lib/base/stats/quantile-interval";
import { rateInterval } from "#lib/base/stats/rate-interval";
import { addDays } from "#lib/base/time/civil-date";
import type { IntakeDay } from "#lib/insight/record/diary";
import { comparedNights } from "#lib/insight/record/reading-range";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { type Nutrient, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { minimumLinkData } from "../minimum-data";
import type { PatternBar } from "../patterns/pattern";
import { rounded } from "../rounded";
import type { NightPoint } from "../series/night-series";
import { dayAmounts } from "./day-amounts";
import type { Dose } from "./dose-pattern";

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

function doseResponse(points: readonly NightPoint[], days: readonly IntakeDay[], nutrient: Nutrient): Dose {
  const amountOn = new Map(dayAmounts(days, nutrient).alike.map(({ day, amount }) => [day, amount]));
  const nights = points.flatMap(({ night, summary }): Counted[] => {
    const amount = amountOn.get(addDays(night, -1));
    return amount === undefined || summary.state === "not-recorded"
      ? []
      : [{ amount, cramps: summary.count }];
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
    title: `Cramps by ${name} of the day before`,
    unit: "cramps a week",
    known: nights.length,
    of: points.length,
  };
  const cramps = nights.reduce((sum, night) => sum + night.cramps, 0);
  const isEnough =
    nights.length >= minimumLinkData.nights &&
    parts.every((part) => part.length >= minimumLinkData.eachSide) &&
    cramps >= minimumLinkData.cramps;
  if (!isEnough) {
    const missing = `${label}: too little for a picture yet (${nights.length} of ${minimumLinkData.nights} nights after complete days, ${cramps} of ${minimumLinkData.cramps} cramps, and amounts that differ from day to day).`;
    return { ...about, bars: [], missing };
  }
  const spread = pooledDispersion(
    nights.map((night) => night.cramps),
    nights.map(() => 1),
    { block: comparedNights },
  );
  const words = [`to ${amountWords(nutrient, low ?? 0)}`, `to ${amountWords(nutrient, high ?? 0)}`, "more"];
  const bars = parts.map((part, third) => bar(words[third] ?? "", part, spread));
  return { ...about, bars, missing: null };
}

/**
 * For each of the nutrients the rate of cramps on the nights that followed low, middle and high days (thirds of the complete
 * days of this person; the day before, because what is taken after a cramp stands on the same day), with intervals, the three judged together. A picture of what is tested beside it, not adjusted and not a test more.
 */
export function doseResponses(
  points: readonly NightPoint[],
  days: readonly IntakeDay[],
  nutrients: readonly Nutrient[],
): Dose[] {
  return nutrients.map((nutrient) => doseResponse(points, days, nutrient));
}
