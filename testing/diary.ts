// Diaries for the tests of the reports: generated ones for laws, a quiet one to build examples on.
import fc from "fast-check";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { blankCramp, blankNight } from "#lib/diary/nights/blank-bodies";
import type { Cramp, NightRecord } from "#lib/diary/nights/schema";
import type { Diary, IntakeDay, RemedyPeriod } from "#lib/insight/record/diary";
import { amountsOf, unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { splitTotals } from "#lib/knowledge/nutrients/total-with-coverage";

export const lastTestNight = civilDate("2026-03-28");

export function nightRecord(night: CivilDate, said: Partial<NightRecord> = {}): NightRecord {
  return { night, rev: 1, ...blankNight("Europe/Berlin"), ...said };
}

export function singleCramp(night: CivilDate, said: Partial<Cramp> = {}): Cramp {
  return { id: `${night}-${JSON.stringify(said)}`, rev: 1, ...blankCramp(night, "Europe/Berlin"), ...said };
}

type Item = { kind: "food" | "drink" | "supplement"; magnesium: number | null };

export function intakeDay(
  day: CivilDate,
  items: readonly Item[],
  complete: boolean | null = true,
): IntakeDay {
  const { food, supplements } = splitTotals(
    items.map(({ kind, magnesium }) => ({
      kind,
      amounts: amountsOf((nutrient) => (nutrient === "magnesium" ? magnesium : null)),
    })),
  );
  return {
    day,
    complete,
    foodEntries: items.filter((item) => item.kind !== "supplement").length,
    food,
    supplements,
  };
}

export const emptyDiary: Diary = {
  person: {
    timeZone: "Europe/Berlin",
    nightStartHour: 12,
    birthYear: 1955,
    sex: "female",
    pregnancy: null,
    authority: "us",
    usualMinimumEntries: null,
    scheduledDoses: "taken",
  },
  firstNight: null,
  nights: [],
  cramps: [],
  intake: [],
  remedies: [],
  doses: [],
  experiments: [],
  sharings: [],
  conditions: {},
};

/** A medicine taken from that day on; the test says when. */
export function remedyPeriod(name: string): RemedyPeriod {
  return {
    remedyId: name,
    name,
    kind: "medicine",
    strength: null,
    startedOn: lastTestNight,
    stoppedOn: null,
    unitsPerDose: null,
    timesPerDay: null,
    perDose: unknownAmounts,
  };
}

/** A diary whose last nights held these counts, the last of them last night; null is a night nobody wrote about. */
export function diaryOf(counts: readonly (number | null)[], last: CivilDate = lastTestNight): Diary {
  return {
    ...emptyDiary,
    nights: counts.flatMap((crampCount, at) =>
      crampCount === null ? [] : [nightRecord(addDays(last, at + 1 - counts.length), { crampCount })],
    ),
  };
}

const scale = fc.option(fc.integer({ min: 0, max: 10 }));
const item = fc.record({
  kind: fc.constantFrom<Item["kind"]>("food", "drink", "supplement"),
  magnesium: fc.option(fc.integer({ min: 0, max: 400 })),
});
const lived = fc.record({
  record: fc.option(
    fc.record({
      crampCount: fc.option(fc.integer({ min: 0, max: 6 })),
      worstPain: scale,
      crampMinutes: fc.option(fc.integer({ min: 0, max: 60 })),
      sleepDisturbance: scale,
    }),
  ),
  cramps: fc.array(fc.record({ pain: scale, durationSeconds: fc.option(fc.nat(900)) }), { maxLength: 3 }),
  items: fc.array(item, { maxLength: 5 }),
  complete: fc.option(fc.boolean()),
});

/** Anything from no night to 200 (`size`: left to itself the library makes ten at most) before and with `lastTestNight`, of every kind: said, blank, single cramps, complete days or not. */
export const anyDiary: fc.Arbitrary<Diary> = fc
  .array(lived, { maxLength: 200, size: "max" })
  .map((nights) => {
    const dated = nights.map((night, back) => ({ ...night, night: addDays(lastTestNight, -back) }));
    return {
      ...emptyDiary,
      nights: dated.flatMap(({ night, record }) => (record ? [nightRecord(night, record)] : [])),
      cramps: dated.flatMap(({ night, cramps }) =>
        cramps.map((cramp, at) => ({ ...singleCramp(night, cramp), id: `${night}-${at}` })),
      ),
      intake: dated.map(({ night, items, complete }) => intakeDay(night, items, complete)),
    };
  });
