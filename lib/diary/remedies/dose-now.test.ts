import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#lib/base/time/day-of";
import { instant, instantOfDate } from "#lib/base/time/instant";
import { doseNow } from "./dose-now";
import { doseBodySchema } from "./schema";

const remedyId = "019a0000-0000-7000-8000-000000000001";
const zones = [
  "Europe/Berlin",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/New_York",
  "Asia/Kathmandu",
];

test("a dose belongs to the day it is taken on, in the zone it is taken in", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
      fc.constantFrom(...zones),
      fc.nat(6),
      fc.constantFrom("taken", "extra", "skipped"),
      (date, timeZone, dayStartHour, status) => {
        const now = instantOfDate(date);
        const dose = doseNow({ remedyId, status }, { now, timeZone, dayStartHour });
        expect(dose.day).toBe(dayOf({ instant: now, timeZone, dayStartHour }));
        expect(dose.takenAt).toBe(status === "skipped" ? null : now);
        expect(doseBodySchema.safeParse(dose).success).toBe(true);
      },
    ),
  );
});

test("the same moment is another day on the other side of the date line", () => {
  const now = instant("2026-03-28T10:30:00Z");
  const day = (timeZone: string) =>
    doseNow({ remedyId, status: "taken" }, { now, timeZone, dayStartHour: 3 }).day;
  expect(day("Pacific/Kiritimati")).toBe("2026-03-28");
  expect(day("Pacific/Pago_Pago")).toBe("2026-03-27");
});
