import { expect, it } from "vitest";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { handEntry, handLabel } from "#lib/diary/diet/hand-entry";
import type { DietDayView, DietEntry } from "#lib/diary/diet/schema";
import { dayOnDevice } from "./day-on-device";
import { type KeptDay, keptDay } from "./kept-day";
import type { Operation } from "./schema";

const monday = civilDate("2026-03-23");
const tuesday = addDays(monday, 1);
const wednesday = addDays(monday, 2);
const testEntry = ({ day, name = "Oats" }: { day: CivilDate; name?: string }): DietEntry => ({
  ...handEntry(null, {
    day,
    consumedAt: null,
    timeZone: "Europe/London",
    name,
    kind: "food",
    amount: "",
    label: handLabel(null),
    waterG: null,
  }),
  id: crypto.randomUUID(),
  rev: 1,
});
const testDay = (part: Partial<DietDayView> & Pick<DietDayView, "day">): DietDayView => ({
  today: part.day,
  entries: [],
  mark: { complete: null, rev: 0 },
  remedies: [],
  doses: [],
  again: { dayBefore: [], usual: [], meals: [] },
  favourites: [],
  ownFoods: [],
  water: null,
  barcodes: false,
  profile: {
    timeZone: "Europe/London",
    birthYear: null,
    sex: null,
    pregnancy: null,
    authority: "eu",
    units: "metric",
    glassMl: 250,
    dayStartHour: 3,
    usualMinimumEntries: null,
    scheduledDoses: "taken",
    dietHabitsRev: 0,
  },
  ...part,
});
const kept = (view: KeptDay["view"], readAt: number, isWhole = true): KeptDay => ({
  view,
  isWhole,
  waited: [],
  readAt,
});

it("shows a day that was read as it was read, and nothing where nothing was", () => {
  const read = kept(testDay({ day: monday, entries: [testEntry({ day: monday })] }), 5);
  expect(keptDay(monday, [kept(testDay({ day: tuesday }), 9), read])).toBe(read);
  expect(keptDay(monday, [])).toBeNull();
});

it("says of a day that was not read that it is not known, and takes nothing of another day for it", () => {
  const older = kept(testDay({ day: monday, entries: [testEntry({ day: monday })] }), 9);
  const newer = kept(testDay({ day: tuesday, entries: [testEntry({ day: tuesday })] }), 5);
  const shown = keptDay(wednesday, [older, newer]);
  expect(shown).toMatchObject({
    isWhole: false,
    readAt: 9,
    view: { day: wednesday, entries: [], doses: [], mark: { complete: null, rev: 0 } },
  });
  // Yesterday was read, so it can be had again.
  expect(shown?.view.again.dayBefore).toEqual(newer.view.entries);
  // Of the day before one that is not known itself nothing is offered.
  const unread = kept(testDay({ day: tuesday, entries: [testEntry({ day: tuesday })] }), 5, false);
  expect(keptDay(wednesday, [older, unread])?.view.again.dayBefore).toEqual([]);
});

it("lays what was written here over a kept day: made, changed, deleted, marked, each once", () => {
  const one = testEntry({ day: monday });
  const told = testDay({ day: monday, entries: [one], mark: { complete: true, rev: 1 } });
  const { id: _, rev: __, ...body } = one;
  const write = (entity: string, key: string, rev: number, written: object | null): Operation => {
    const operation: unknown = {
      id: crypto.randomUUID(),
      at: "2026-03-23T10:00:00.000Z",
      entity,
      key,
      rev,
      body: written,
    };
    return operation as Operation;
  };
  const added = write("diet-entry", crypto.randomUUID(), 1, { ...body, name: "Banana" });
  const elsewhere = write("diet-entry", crypto.randomUUID(), 1, { ...body, day: tuesday });
  expect(
    dayOnDevice(told, [added, elsewhere])
      .entries.map(({ name }) => name)
      .sort(),
  ).toEqual([one.name, "Banana"].sort());
  expect(dayOnDevice(told, [write("diet-entry", one.id, one.rev + 1, null)]).entries).toEqual([]);
  // An answer that was taken back is none, and the next one is written over that revision, not over the first.
  expect(dayOnDevice(told, [write("diet-day", monday, 2, null)]).mark).toEqual({ complete: null, rev: 2 });
  expect(dayOnDevice(told, []).mark).toEqual({ complete: true, rev: 1 });
});
