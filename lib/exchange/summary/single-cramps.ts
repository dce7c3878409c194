import { type DateRange, isWithin } from "#lib/base/time/date-range";
import type { DiaryCramp } from "#lib/insight/record/diary";
import { muscleWords, type Snapshot, sideWords } from "./schema";

function tallies<Word extends string>(
  words: Readonly<Record<Word, string>>,
  said: readonly Word[],
): { label: string; count: number }[] {
  return (Object.keys(words) as Word[])
    .map((word) => ({ label: words[word], count: said.filter((one) => one === word).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Side, muscle and waking, counted over the single cramps of the range that say; each with how many do. */
export function singleCramps(cramps: readonly DiaryCramp[], range: DateRange): Snapshot["single"] {
  const inRange = cramps.filter(({ night }) => isWithin(night, range));
  const sided = inRange.map(({ side }) => side).filter((side) => side !== null);
  const withMuscles = inRange.filter(({ muscles }) => muscles.length > 0);
  const wokeKnown = inRange.filter(({ wokeMe }) => wokeMe !== null);
  return {
    cramps: inRange.length,
    sides: tallies(sideWords, sided),
    sidesKnown: sided.length,
    muscles: tallies(
      muscleWords,
      withMuscles.flatMap(({ muscles }) => muscles),
    ),
    musclesKnown: withMuscles.length,
    woke: wokeKnown.filter(({ wokeMe }) => wokeMe).length,
    wokeKnown: wokeKnown.length,
  };
}
