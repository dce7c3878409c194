// The sample diary as the reports read it, for the tests of the summary.

import type { CivilDate } from "#lib/base/time/civil-date";
import { sampleDiary } from "#lib/exchange/demo/sample-diary";
import type { Diary } from "#lib/insight/record/diary";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { amountsOf } from "#lib/knowledge/nutrients/amounts";
import { splitTotals } from "#lib/knowledge/nutrients/total-with-coverage";
import { emptyDiary } from "./diary";

export function diaryOfSample(lastNight: CivilDate): Diary {
  const sample = sampleDiary(lastNight);
  const days = [...new Set(sample.dietEntries.map(({ body }) => body.day))];
  return {
    ...emptyDiary,
    person: { ...emptyDiary.person, birthYear: sample.profile.birthYear },
    nights: sample.nights.map(({ night, body }) => ({ ...body, night, rev: 1 })),
    cramps: sample.cramps.map(({ id, body }) => ({ ...body, id, rev: 1 })),
    intake: days.map((day) => {
      const entries = sample.dietEntries.filter(({ body }) => body.day === day).map(({ body }) => body);
      const { food, supplements } = splitTotals(
        entries.map((entry) => ({ kind: entry.kind, amounts: amountsOfColumns(entry) })),
      );
      const complete = sample.dietDays.find((one) => one.day === day)?.complete ?? null;
      return { day, foodEntries: entries.length, food, supplements, complete };
    }),
    remedies: sample.remedies.map(({ id, name, kind, line }) => ({
      remedyId: id,
      name,
      kind,
      strength: line.strength,
      startedOn: line.startedOn,
      stoppedOn: line.stoppedOn,
      unitsPerDose: line.unitsPerDose,
      timesPerDay: line.timesPerDay,
      perDose: amountsOf((nutrient) => (nutrient === "magnesium" ? line.magnesiumMg : null)),
    })),
    conditions: Object.fromEntries(sample.conditions.map(({ name, answer }) => [name, answer])),
  };
}
