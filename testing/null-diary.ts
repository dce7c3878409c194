// A diary in which nothing has any effect, made as hard as real ones are: whatever a page claims of it is a false alarm.

import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import type { CivilDate } from "#lib/base/time/civil-date";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import type { Diary, IntakeDay } from "#lib/insight/record/diary";
import { judgedWeeks } from "#lib/insight/record/reading-range";
import { amountsOf } from "#lib/knowledge/nutrients/amounts";
import { splitTotals } from "#lib/knowledge/nutrients/total-with-coverage";
import { emptyDiary, lastTestNight, nightRecord, remedyPeriod } from "./diary";

type Random = () => number;

/** How closely the level of one night follows that of the night before, and how far it wanders. */
const follows = 0.95;
const wanders = 0.6;

/**
 * Cramps a night: over-dispersed (1.4), their level wandering, so that bad weeks follow bad weeks. `factorOn` plants an effect:
 * what the rate of a night is multiplied by.
 */
export function wanderingCounts(
  random: Random,
  { nights, mean, factorOn = () => 1 }: { nights: number; mean: number; factorOn?: (at: number) => number },
): number[] {
  let level = 0;
  const shock = () => (random() + random() + random() - 1.5) * 2 * wanders * Math.sqrt(1 - follows ** 2);
  return Array.from({ length: nights }, (_, at) => {
    level = follows * level + shock();
    return countDraw(random, {
      mean: mean * factorOn(at) * Math.exp(level - wanders ** 2 / 2),
      dispersion: 1.4,
    });
  });
}

/** A habit kept in runs of days, on about half of them. */
function slowHabit(random: Random): () => boolean {
  let drive = 0;
  return () => {
    drive = 0.8 * drive + random() - 0.5;
    return drive > 0;
  };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** The first night after the half year that is read before, on which the fortnight just gone was half as bad again as usual. */
export function afterBadFortnight(counts: readonly number[]): number | null {
  const usual = sum(counts) / counts.length;
  const found = counts.findIndex(
    (_, at) => at >= 7 * judgedWeeks && sum(counts.slice(at - 14, at)) >= 1.5 * 14 * usual,
  );
  return found === -1 ? null : found;
}

function intakeOf(random: Random, day: CivilDate, hasTablet: boolean): IntakeDay {
  const food = { kind: "food" as const, amounts: amountsOf(() => 50 + 100 * random()) };
  const tablet = {
    kind: "supplement" as const,
    amounts: amountsOf((nutrient) => (nutrient === "magnesium" ? 200 : null)),
  };
  const totals = splitTotals(hasTablet ? [food, tablet] : [food]);
  return { day, complete: random() < 0.9, foodEntries: 1, ...totals };
}

/**
 * `weeks` of nights up to `lastTestNight` and the half year before them, one night in ten not written. Beside them habits by
 * the day and in runs; three things reached for after bad nights (massage, stretching, a magnesium tablet), which seem to
 * help as things go back to usual; a medicine begun on any day, and one begun after a bad fortnight. `counts` are the cramps
 * of every night, written or not.
 */
export function nullDiary(seed: number, weeks: number): { diary: Diary; counts: readonly number[] } {
  const random = seededRandom(seed);
  const dates = datesIn(lastWeeks(weeks + judgedWeeks, lastTestNight));
  const counts = wanderingCounts(random, { nights: dates.length, mean: 0.3 + random() * 0.7 });
  const [standing, hot] = [slowHabit(random), slowHabit(random)];
  const afterBad = (at: number) =>
    random() < ((counts[at - 1] ?? 0) + (counts[at - 2] ?? 0) >= 2 ? 0.8 : 0.15);
  const nights = dates.flatMap((night, at) => {
    const factors = [
      ...(random() < 0.25 ? ["alcohol"] : []),
      ...(random() < 0.4 ? ["illness"] : []),
      ...(standing() ? ["standing"] : []),
      ...(hot() ? ["heat"] : []),
      ...(afterBad(at) ? ["massage"] : []),
    ];
    const crampCount = counts[at] ?? 0;
    const record = nightRecord(night, {
      crampCount,
      factors,
      factorsAsked: true,
      stretchedBeforeBed: afterBad(at),
    });
    return random() < 0.1 ? [] : [record];
  });
  const started = (name: string, at: number | null) => {
    const startedOn = at === null ? undefined : dates[at];
    return startedOn === undefined ? [] : [{ ...remedyPeriod(name), startedOn }];
  };
  const anyDay = 7 * judgedWeeks + Math.floor(random() * 7 * weeks);
  return {
    counts,
    diary: {
      ...emptyDiary,
      nights,
      intake: dates.map((day, at) => intakeOf(random, day, afterBad(at))),
      remedies: [...started("Simvastatin", anyDay), ...started("Furosemide", afterBadFortnight(counts))],
    },
  };
}
