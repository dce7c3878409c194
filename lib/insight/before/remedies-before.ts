import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { dosesOfDay } from "#lib/diary/remedies/doses-of-day";
import type { Diary } from "#lib/insight/record/diary";
import { linesByRemedy } from "#lib/insight/record/ledger-intake";
import { countWords } from "#lib/insight/trends/count-words";

/** Days before the day that say how often something is usually taken. */
const lookedBack = 28;

export type RemedyBefore = {
  readonly name: string;
  readonly doses: number;
  /** "2 doses; taken on 25 of the 28 days before" */
  readonly words: string;
};

/**
 * What of the ledger was taken on a day, beside how often it was in the four weeks before: medicines, supplements and habits
 * that ran on the day. One that began later than four weeks ago is held against the days since.
 */
export function remediesBefore(
  { remedies, doses, person }: Pick<Diary, "remedies" | "doses" | "person">,
  day: CivilDate,
): RemedyBefore[] {
  const ledger = linesByRemedy(remedies);
  const { scheduledDoses } = person;
  const on = (date: CivilDate) => dosesOfDay(ledger, doses, { day: date, scheduledDoses });
  const before = Array.from({ length: lookedBack }, (_, back) => on(addDays(day, -1 - back)));
  return on(day).map(({ remedyId, line, taken }) => {
    const name = remedies.find((remedy) => remedy.remedyId === remedyId)?.name ?? "";
    const days = before.flatMap((ofDay) => ofDay.filter((remedy) => remedy.remedyId === remedyId));
    const often = days.filter((remedy) => remedy.taken > 0).length;
    const many = taken === 0 ? "not taken" : countWords(taken, "dose");
    const began = daysBetween(line.startedOn, day);
    const usual =
      days.length === 0
        ? line.startIsLatest
          ? "before that not known"
          : began === 0
            ? "first day"
            : "not taken before"
        : `taken on ${often} of the ${countWords(days.length, "day")} before`;
    return { name, doses: taken, words: `${many}; ${usual}` };
  });
}
