import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { datesIn, isWithin } from "#lib/base/time/date-range";
import { nightOf } from "#lib/base/time/night-of";
import { dietDayBodySchema, dietEntryBodySchema } from "#lib/diary/diet/schema";
import { crampBodySchema, nightBodySchema } from "#lib/diary/nights/schema";
import { doseBodySchema } from "#lib/diary/remedies/schema";
import { conditionIds } from "#lib/knowledge/safety/schema";
import { pantry } from "./pantry";
import { sampleDiary } from "./sample-diary";
import { storyEnding } from "./story";

const lastNight = civilDate("2026-11-21");
const anyNight = fc.integer({ min: 0, max: 365 * 9 }).map((days) => addDays(civilDate("2026-01-01"), days));

describe("the sample diary", () => {
  it("is the same for the same night, and another for another seed", () => {
    expect(sampleDiary(lastNight)).toEqual(sampleDiary(lastNight));
    expect(sampleDiary(lastNight, 2)).not.toEqual(sampleDiary(lastNight));
  });

  it("is written in bodies the app itself accepts, with ids nobody shares", () => {
    fc.assert(
      fc.property(anyNight, (night) => {
        const diary = sampleDiary(night);
        for (const { body } of diary.cramps) expect(crampBodySchema.parse(body)).toEqual(body);
        for (const { body } of diary.nights) expect(nightBodySchema.parse(body)).toEqual(body);
        for (const { body } of diary.dietEntries) expect(dietEntryBodySchema.parse(body)).toEqual(body);
        for (const { complete } of diary.dietDays) dietDayBodySchema.parse({ complete });
        for (const { body } of diary.doses) expect(doseBodySchema.parse(body)).toEqual(body);
        for (const { name } of diary.conditions) expect(conditionIds).toContain(name);
        const ids = [...diary.cramps, ...diary.dietEntries, ...diary.doses, ...diary.remedies].map(
          ({ id }) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(diary.nights.map((one) => one.night)).size).toBe(diary.nights.length);
      }),
      { numRuns: 5 },
    );
  });

  it("lives through a trip, a clock change, a gap and a magnesium trial, whatever the season", () => {
    fc.assert(
      fc.property(anyNight, (night) => {
        const story = storyEnding(night);
        const diary = sampleDiary(night);
        expect(Temporal.PlainDate.from(story.range.from).until(story.range.to).days).toBe(181);
        const zones = new Set(diary.nights.map(({ body }) => body.timeZone));
        expect(zones).toEqual(new Set([story.homeZone, story.trip.timeZone]));
        for (const end of [
          story.trip.from,
          story.trip.to,
          story.gap.from,
          story.gap.to,
          story.clockChange.night,
        ]) {
          expect(isWithin(end, story.range)).toBe(true);
        }
        const onTheNight = diary.cramps.filter(({ body }) => body.night === story.clockChange.night);
        expect(onTheNight).toHaveLength(2);
        const offsets = onTheNight.map(
          ({ body }) => Temporal.Instant.from(body.onset ?? "").toZonedDateTimeISO(body.timeZone).offset,
        );
        expect(new Set(offsets).size).toBe(2);
        const recorded = new Set([
          ...diary.nights.map((one) => one.night),
          ...diary.cramps.map((one) => one.body.night),
        ]);
        expect(datesIn(story.gap).some((gap) => recorded.has(gap))).toBe(false);
        expect(recorded.has(night)).toBe(true);
        const trial = diary.remedies.find((remedy) => remedy.line.magnesiumMg !== null);
        expect(trial?.line).toMatchObject({ startedOn: story.magnesium.from, stoppedOn: story.magnesium.to });
        expect(trial && diary.doses.every(({ body }) => body.remedyId === trial.id)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("files every cramp under the night its own clock says", () => {
    for (const { body } of sampleDiary(lastNight).cramps) {
      expect(nightOf({ instant: body.onset ?? "", timeZone: body.timeZone })).toBe(body.night);
    }
  });

  it("is believable: two to four cramps a week, in bad spells, with quiet nights said and some nights unknown", () => {
    const diary = sampleDiary(lastNight);
    const perNight = new Map<string, number>();
    for (const { night, body } of diary.nights) perNight.set(night, body.crampCount ?? 0);
    for (const { body } of diary.cramps) perNight.set(body.night, (perNight.get(body.night) ?? 0) + 1);
    const counts = [...perNight.values()];
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
    expect(mean * 7).toBeGreaterThan(2);
    expect(mean * 7).toBeLessThan(4);
    expect(variance / mean).toBeGreaterThan(1.15);
    expect(counts.length).toBeGreaterThan(140);
    expect(counts.length).toBeLessThan(175);
    expect(diary.nights.some(({ body }) => body.crampCount === 0)).toBe(true);
    expect(diary.dietDays.filter((day) => day.complete).length).toBeGreaterThan(60);
    expect(diary.dietEntries.some(({ body }) => body.magnesiumMg === null)).toBe(true);
  });

  it("takes the figures of its foods from the seed tables", () => {
    const [head = "", ...lines] = readFileSync("prisma/seed/sr24_foods.tsv", "utf8").trimEnd().split("\n");
    const names = head.split("\t");
    const seed = new Map(lines.map((line) => [`sr24:${line.split("\t")[1]}`, line.split("\t")]));
    const figure = (row: string[] | undefined, name: string) => {
      const cell = row?.[names.indexOf(name)];
      return cell === "" || cell === undefined ? null : Number(cell);
    };
    for (const food of Object.values(pantry)) {
      const row = seed.get(food.foodRef);
      expect(food.per100Grams, food.name).toEqual({
        magnesium: figure(row, "magnesium_mg"),
        potassium: figure(row, "potassium_mg"),
        calcium: figure(row, "calcium_mg"),
        sodium: figure(row, "sodium_mg"),
        vitaminE: figure(row, "vitamin_e_mg"),
        water: figure(row, "water_g"),
      });
    }
    expect(Object.values(pantry).some((food) => food.per100Grams.vitaminE === null)).toBe(true);
  });
});
