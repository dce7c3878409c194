import fc from "fast-check";
import { expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { dayOf } from "#lib/base/time/day-of";
import { instant } from "#lib/base/time/instant";
import { dosesOfDay } from "#lib/diary/remedies/doses-of-day";
import { profileSchema } from "#lib/people/accounts/schema";
import { habitsPatch } from "#lib/people/habits/habits-patch";
import {
  type DietHabits,
  type DietHabitsBody,
  dietHabitsSchema,
  doseHabits,
  unitSystems,
} from "#lib/people/habits/schema";
import type { Operation } from "./schema";
import { withHabits } from "./with-habits";

const anyHabits = {
  glassMl: fc.integer({ min: 20, max: 2000 }),
  usualMinimumEntries: fc.option(fc.integer({ min: 1, max: 50 })),
  scheduledDoses: fc.constantFrom(...doseHabits),
  units: fc.constantFrom(...unitSystems),
  dayStartHour: fc.integer({ min: 0, max: 23 }),
};
const anyKept: fc.Arbitrary<DietHabits> = fc.record(anyHabits);
const anyChange: fc.Arbitrary<DietHabitsBody> = fc.record(anyHabits, { requiredKeys: [] });

const write = (rev: number, body: DietHabitsBody): Operation => ({
  id: `${rev}`,
  entity: "diet-habits",
  key: "mine",
  rev,
  at: instant("2026-03-28T12:00:00Z"),
  body,
});
const told: DietHabits & { dietHabitsRev: number } = {
  glassMl: 250,
  usualMinimumEntries: null,
  scheduledDoses: "taken",
  units: "metric",
  dayStartHour: 3,
  dietHabitsRev: 1,
};

it("shows what waits as the server will tell it, however much of it the server has taken", () => {
  fc.assert(
    fc.property(anyKept, fc.array(anyChange, { maxLength: 8 }), fc.nat(), (kept, changes, at) => {
      const pending = changes.map((body, index) => write(index + 2, body));
      const after = (count: number) => ({
        ...Object.assign({}, kept, ...changes.slice(0, count)),
        dietHabitsRev: count + 1,
      });
      const all = after(changes.length);
      expect(withHabits(after(at % (changes.length + 1)), pending)).toEqual(all);
    }),
  );
});

it("leaves what a write of the version that knew two of them does not speak of", () => {
  const chosen = { ...told, scheduledDoses: "tap", units: "us", dayStartHour: 5 } as const;
  const old = write(2, { glassMl: 300, usualMinimumEntries: 4 });
  expect(withHabits(chosen, [old])).toEqual({ ...chosen, ...old.body, dietHabitsRev: 2 });
});

it("is seen at once: in the doses that count, and in the day it is", () => {
  const day = civilDate("2026-03-28");
  const line = {
    id: "a",
    strength: null,
    unitsPerDose: 1,
    timesPerDay: 2,
    startedOn: civilDate("2026-03-01"),
    stoppedOn: null,
    reason: null,
    perDose: { magnesiumMg: 100, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null },
    printed: null,
  };
  const counted = (pending: readonly Operation[]) =>
    dosesOfDay([{ id: "r", kind: "supplement", lines: [line] }], [], {
      day,
      ...withHabits(told, pending),
    }).map(({ taken }) => taken);
  expect(counted([])).toEqual([2]);
  expect(counted([write(2, { scheduledDoses: "tap" })])).toEqual([0]);
  const here = { instant: instant("2026-03-29T03:30:00+02:00"), timeZone: "Europe/Berlin" };
  expect(dayOf({ ...here, ...withHabits(told, []) })).toBe("2026-03-29");
  expect(dayOf({ ...here, ...withHabits(told, [write(2, { dayStartHour: 5 })]) })).toBe("2026-03-28");
});

it("is written as what differs alone, and taken back by what was before", () => {
  fc.assert(
    fc.property(anyKept, anyChange, (kept, chosen) => {
      const difference = habitsPatch(chosen, kept);
      const changed = { ...kept, ...difference?.changed };
      expect(changed).toEqual({ ...kept, ...chosen });
      expect({ ...changed, ...difference?.before }).toEqual(kept);
      expect(habitsPatch(chosen, changed)).toBeNull();
      for (const name of Object.keys(difference?.changed ?? {})) expect(chosen).toHaveProperty(name);
    }),
  );
});

it("is no business of the profile, which needs the server: each thing is written in one place", () => {
  const both = Object.keys(profileSchema.shape).filter((name) => name in dietHabitsSchema.shape);
  expect(both).toEqual([]);
});
