import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { instant } from "#lib/base/time/instant";
import { placeTable } from "#lib/insight/figures/number-table";
import { bodyPicture } from "#lib/insight/figures/pictures/body-picture";
import { nightMap } from "#lib/insight/figures/pictures/night-map";
import { patternPicture } from "#lib/insight/figures/pictures/pattern-picture";
import { anyDiary, diaryOf, emptyDiary, lastTestNight, nightRecord, singleCramp } from "#testing/diary";
import { trendReport } from "./report";

const range = lastWeeks(12, lastTestNight);
const pattern = (diary: Parameters<typeof trendReport>[0], key: string) => {
  const found = trendReport(diary, range).patterns.find((it) => it.key === key);
  if (!found) throw new Error(`there is no pattern ${key}`);
  return found;
};
const bar = (found: ReturnType<typeof pattern>, label: string) =>
  found.bars.find((it) => it.label === label)?.value;

describe("patterns", () => {
  it("count every thing known once, and never what is not known", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const report = trendReport(diary, range);
        for (const { key, bars, known, of } of report.patterns) {
          expect(known).toBeLessThanOrEqual(of);
          if (key === "weekday") continue;
          expect(bars.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(known);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("tell the time by the clock where a cramp was lived, one night in one piece", () => {
    const cramp = (back: number, onset: string, timeZone: string) =>
      singleCramp(addDays(lastTestNight, -back), { onset: instant(onset), timeZone });
    const clock = pattern(
      {
        ...emptyDiary,
        cramps: [
          cramp(1, "2026-03-27T22:50:00Z", "Europe/Berlin"),
          cramp(2, "2026-03-27T01:10:00Z", "Europe/Berlin"),
          cramp(3, "2026-03-25T17:30:00Z", "Asia/Tokyo"),
          singleCramp(lastTestNight),
        ],
      },
      "clock",
    );
    expect([bar(clock, "23:00"), bar(clock, "02:00")]).toEqual([1, 2]);
    expect(clock).toMatchObject({ known: 3, of: 4 });
    // Hours are named from twenty cramps on.
    expect(clock.finding).toBe("Too few cramps to name hours yet: 3 of 4 have a time, and 20 are needed.");
    expect(clock.bars[0]?.label).toBe("12:00");
  });

  it("tell the time from the hour her nights begin at, in one piece for who sleeps by day", () => {
    const onsets = ["2026-03-27T10:30:00Z", "2026-03-27T11:10:00Z", "2026-03-27T12:20:00Z"];
    const cramps = Array.from({ length: 21 }, (_, at) =>
      singleCramp(lastTestNight, {
        id: `${at}`,
        onset: instant(onsets[at % 3] ?? ""),
        timeZone: "UTC",
      }),
    );
    const diary = { ...emptyDiary, cramps };
    const byDay = { ...diary, person: { ...diary.person, nightStartHour: 6 } };
    expect(pattern(byDay, "clock").bars[0]?.label).toBe("06:00");
    expect(pattern(byDay, "clock").finding).toMatch(
      /^The busiest three hours are 10:00 to 13:00, with 21 of 21/,
    );
    expect(pattern(diary, "clock").bars[0]?.label).toBe("12:00");
  });

  it("name a weekday only when it stands apart from another, all seven looked at together", () => {
    const year = lastWeeks(52, lastTestNight);
    const weekdays = (counts: (night: number) => number) =>
      trendReport(diaryOf(Array.from({ length: 364 }, (_, night) => counts(night))), year).patterns.find(
        (it) => it.key === "weekday",
      );
    // lastTestNight is a Saturday, and so is every seventh night before it.
    expect(weekdays((night) => (night % 7 === 6 ? 1 : night % 3 === 0 ? 1 : 0))?.finding).toMatch(
      /^Saturday stands out/,
    );
    expect(weekdays((night) => (night % 2 === 0 ? 1 : 0))?.finding).toMatch(/^No day of the week stands out/);
    expect(pattern(diaryOf([1, 0, 1]), "weekday").finding).toMatch(/^Too few nights/);
  });

  it("count a cramp in two muscles in both, and lengths in the bin they begin", () => {
    const diary = {
      ...emptyDiary,
      cramps: [
        singleCramp(lastTestNight, { muscles: ["calf", "foot"], side: "left", durationSeconds: 60 }),
        singleCramp(lastTestNight, { muscles: ["calf"], durationSeconds: 600 }),
      ],
    };
    const { places } = trendReport(diary, range);
    expect(places.rows.find(({ muscle }) => muscle === "calf")).toEqual({
      muscle: "calf",
      left: 1,
      right: 0,
      both: 0,
      sideUnknown: 1,
    });
    expect(places).toMatchObject({ muscleKnown: 2, sideKnown: 1, of: 2 });
    expect(places.finding).toBe(
      "Too few cramps to name a muscle yet: 2 say one, and 20 are needed. Left leg 1, right leg 0, both 0 of 1 that say a leg; 2 single cramps in all.",
    );
    const many = Array.from({ length: 10 }, () => diary.cramps).flat();
    expect(trendReport({ ...diary, cramps: many }, range).places.finding).toBe(
      "Calf most often, in 20 of 20 cramps that say a muscle. Left leg 10, right leg 0, both 0 of 10 that say a leg; 20 single cramps in all.",
    );
    expect(["1 to 2 min", "10 min or more"].map((label) => bar(pattern(diary, "length"), label))).toEqual([
      1, 1,
    ]);
  });

  it("draw whiskers that end where the table says", () => {
    const weekday = pattern(diaryOf(Array.from({ length: 84 }, (_, night) => night % 2)), "weekday");
    const { bars, hasReach, isLying } = patternPicture(weekday);
    expect({ hasReach, isLying }).toEqual({ hasReach: true, isLying: false });
    const [first] = bars;
    expect((first?.value ?? 0) - (first?.reach?.[0] ?? 0)).toBeCloseTo(weekday.bars[0]?.low ?? 0, 9);
  });
});

describe("the body outline", () => {
  it("counts a cramp of both legs on each, and darkens by the number", () => {
    const cramp = (said: Parameters<typeof singleCramp>[1]) => singleCramp(lastTestNight, said);
    const cramps = [
      cramp({ id: "1", muscles: ["calf"], side: "left" }),
      cramp({ id: "2", muscles: ["calf"], side: "both" }),
      cramp({ id: "3", muscles: ["foot"], side: "right" }),
      cramp({ id: "4", muscles: ["shin"] }),
    ];
    const { places } = trendReport({ ...emptyDiary, cramps }, range);
    const parts = bodyPicture(places).flatMap((body) => body.parts);
    const of = (muscle: string, leg: string) =>
      parts.find((part) => part.muscle === muscle && part.leg === leg);
    expect([of("calf", "left"), of("calf", "right"), of("foot", "right"), of("shin", "left")]).toMatchObject([
      { count: 2, share: 1 },
      { count: 1, share: 0.5 },
      { count: 1, share: 0.5 },
      { count: 0, share: 0 },
    ]);
    expect(placeTable(places).rows.find(([name]) => name === "Shin")).toEqual(["Shin", 0, 0, 0, 1]);
    expect(trendReport(emptyDiary, range).places.finding).toBe("No cramp in this range says where it was.");
  });
});

describe("nightMap", () => {
  it("puts every night once on its own weekday, with its state", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const report = trendReport(diary, range);
        const { cells } = nightMap(report);
        expect(cells).toHaveLength(84);
        expect(new Set(cells.map(({ column, row }) => `${column}/${row}`)).size).toBe(84);
        expect(cells.at(-1)?.row).toBe(5);
        expect(cells.filter(({ state }) => state === "cramps")).toHaveLength(report.crampNights);
        expect(cells.filter(({ state }) => state === "not-recorded")).toHaveLength(84 - report.recorded);
      }),
      { numRuns: 30 },
    );
    const known = nightMap(
      trendReport(
        { ...emptyDiary, nights: [nightRecord(lastTestNight, { crampCount: 1, worstPain: 10 })] },
        range,
      ),
    );
    expect(known.cells.at(-1)).toMatchObject({ state: "cramps", size: 1, painKnown: true });
  });
});
