// What a person who nothing helps and nothing harms writes beside the nights: factors, stretching, food and a medicine, asked
// and kept in the way that gives each kind of null diary its name. The nights themselves are those of `null-nights`.

import { seededRandom } from "#lib/base/stats/seeded-random";
import type { CivilDate } from "#lib/base/time/civil-date";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import type { Diary, IntakeDay } from "#lib/insight/record/diary";
import { judgedWeeks } from "#lib/insight/record/reading-range";
import { amountsOf } from "#lib/knowledge/nutrients/amounts";
import { splitTotals } from "#lib/knowledge/nutrients/total-with-coverage";
import { emptyDiary, lastTestNight, nightRecord, remedyPeriod } from "./diary";
import { type NullKind, nullNights } from "./null-nights";

/** What is known of a night while its other answers are drawn. */
type Lived = {
  readonly random: () => number;
  readonly at: number;
  readonly hasCramps: boolean;
  /** After bad nights something is reached for. */
  readonly isAfterBad: boolean;
};

const usualFactors = ["alcohol", "heat", "illness", "standing", "travel"] as const;
const some = ({ random }: Lived, names: readonly string[], share: number) =>
  names.filter(() => random() < share);
const inSummer = (at: number) => 0.5 + 0.4 * Math.cos((2 * Math.PI * at) / 365.25);
const tags = Array.from({ length: 30 }, (_, at) => `tag ${at + 1}`);

/** The factors a night truly had, none of which did anything. */
const factorsOf: Partial<Record<NullKind, (lived: Lived) => readonly string[]>> = {
  "season-habit": (lived) => (lived.random() < inSummer(lived.at) ? ["heat"] : []),
  "season+trend": (lived) => (lived.random() < inSummer(lived.at) ? ["heat"] : []),
  "weekday-cramps+habit": (lived) => (lived.random() < (lived.at % 7 > 4 ? 0.8 : 0.15) ? ["alcohol"] : []),
  "weekday-habit": (lived) => (lived.random() < (lived.at % 7 > 4 ? 0.8 : 0.15) ? ["alcohol"] : []),
  // Marked truly on a night like any other, and thought of more often after a bad one.
  "recall-bias": (lived) => some(lived, usualFactors, lived.hasCramps ? 0.4 : 0.25),
  "reactive-habit-markov": (lived) => (lived.random() < (lived.isAfterBad ? 0.8 : 0.15) ? ["massage"] : []),
  "correlated-factors": (lived) => (lived.random() < 0.3 ? some(lived, usualFactors, 0.8) : []),
  "30-tags": (lived) => some(lived, tags, 0.2),
  "rare-3%": (lived) => some(lived, usualFactors, 0.03),
};

/** Whether the question of the factors was answered that morning: all mornings alike, but for those who look for a reason. */
const askedOf: Partial<Record<NullKind, (lived: Lived) => boolean>> = {
  "reason-seeker": ({ random, hasCramps }) => random() < (hasCramps ? 0.5 : 0.1),
  "reason-seeker-mild": ({ random, hasCramps }) => random() < (hasCramps ? 0.3 : 0.15),
  "form-only-when-bad": ({ hasCramps }) => hasCramps,
};

/** Magnesium, in mg, that followed a cramp and could not have brought it. */
const afterCramp: Partial<Record<NullKind, (lived: Lived) => number>> = {
  "after-cramp-glass": ({ random, hasCramps }) => (hasCramps && random() < 0.6 ? 60 : 0),
  "after-cramp-glass-mild": ({ random, hasCramps }) => (hasCramps && random() < 0.3 ? 60 : 0),
  "after-cramp-tablet": ({ random, hasCramps }) => (hasCramps && random() < 0.3 ? 200 : 0),
};

function intakeOf(day: CivilDate, kind: NullKind, lived: Lived): IntakeDay {
  const after = afterCramp[kind]?.(lived) ?? 0;
  const food = { kind: "food" as const, amounts: amountsOf(() => 50 + 100 * lived.random()) };
  const more = {
    kind: "food" as const,
    amounts: amountsOf((nutrient) => (nutrient === "magnesium" ? after : null)),
  };
  const totals = splitTotals(after > 0 ? [food, more] : [food]);
  return { day, complete: lived.random() < 0.9, foodEntries: 1, ...totals };
}

/**
 * `weeks` of such a diary up to `lastTestNight` and the half year before them, with a medicine begun on any day of the weeks.
 */
export function nullPage(
  kind: NullKind,
  seed: number,
  { weeks, perWeek }: { weeks: number; perWeek: number },
): Diary {
  const dates = datesIn(lastWeeks(weeks + judgedWeeks, lastTestNight));
  const counts = nullNights(kind, seed, { nights: dates.length, perWeek });
  const random = seededRandom(seed + 500_000);
  const livedAt = (at: number): Lived => ({
    random,
    at,
    hasCramps: (counts[at] ?? 0) > 0,
    isAfterBad: (counts[at - 1] ?? 0) + (counts[at - 2] ?? 0) >= 2,
  });
  const startedOn = dates[7 * judgedWeeks + Math.floor(random() * 7 * weeks)] ?? lastTestNight;
  return {
    ...emptyDiary,
    nights: dates.flatMap((night, at) => {
      const lived = livedAt(at);
      const factors = factorsOf[kind]?.(lived) ?? some(lived, usualFactors, 0.25);
      const isAsked = askedOf[kind]?.(lived) ?? true;
      const crampCount = counts[at] ?? null;
      const said = isAsked ? { factors: [...factors], factorsAsked: true } : {};
      return crampCount === null
        ? []
        : [nightRecord(night, { crampCount, stretchedBeforeBed: random() < 0.4, ...said })];
    }),
    intake: dates.map((day, at) => intakeOf(day, kind, livedAt(at))),
    remedies: [{ ...remedyPeriod("Simvastatin"), startedOn }],
  };
}
