import { z } from "zod";
import { addDays, type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { perColumn } from "#lib/knowledge/nutrients/columns";
import { nutrientTable } from "#lib/knowledge/nutrients/table";
import { perUnit } from "./amount-cell";
import { cellDate } from "./cell-date";
import { bodyPlaceOf, crampCountOf } from "./cramp-words";
import {
  dayTotalName,
  emptyProposal,
  type Proposal,
  type ProposedCramp,
  type ProposedEntry,
  type Reader,
  type Skipped,
} from "./schema";

const figure = z.coerce.number().nullish().catch(null);
const text = z.coerce.string().nullish().catch(null);

export const healthLogFile = z.object({
  app: z.literal("HealthLog"),
  measurements: z
    .array(z.looseObject({ type: text, value: figure, takenAt: z.string(), notes: text }))
    .default([]),
  nutrientDays: z
    .array(z.looseObject({ date: z.string(), nutrient: text, amount: figure, unit: text }))
    .default([]),
});

function dayTotals(nutrientDays: z.output<typeof healthLogFile>["nutrientDays"], reader: Reader) {
  const left: Skipped[] = [];
  const days = new Map<CivilDate, ProposedEntry>();
  for (const [at, { date, nutrient, amount, unit }] of nutrientDays.entries()) {
    const day = parseCivilDate(date.slice(0, 10));
    const row = nutrientTable.find(
      (one) => one.nutrient.toLowerCase() === (nutrient ?? "").toLowerCase().replace(/_/g, ""),
    );
    const factor = row && perUnit(unit ?? "", row.nutrient === "water");
    if (!day || !row || amount == null || factor == null || day > reader.today)
      left.push({
        line: at + 1,
        reason: `${nutrient ?? "This amount"} of ${date} is none that Charley follows.`,
      });
    else
      days.set(day, {
        ...(days.get(day) ?? {
          line: at + 1,
          date: day,
          time: null,
          kind: "food" as const,
          grams: null,
          quantity: null,
          unit: null,
          ...perColumn((): number | null => null),
          note: null,
          name: dayTotalName,
        }),
        [row.column]: amount * factor,
      });
  }
  return { days, left };
}

/** HealthLog: pain with a word of cramps in its note is a cramp, its nutrients are sums of days. */
export function healthLog(
  { measurements, nutrientDays }: z.output<typeof healthLogFile>,
  reader: Reader,
): Proposal {
  const cramps: ProposedCramp[] = [];
  const skipped: Skipped[] = [];
  for (const [at, { type, value, takenAt, notes }] of measurements.entries()) {
    const moment = cellDate(takenAt, { ...reader, order: "ymd" });
    const said = crampCountOf(notes ?? "");
    if (!moment || !/^PAIN/i.test(type ?? "") || !said?.count) {
      skipped.push({ line: at + 1, reason: `${type ?? "This measurement"} says nothing of cramps.` });
      continue;
    }
    const isMorning = moment.time !== null && Number(moment.time.slice(0, 2)) < reader.nightStartHour;
    const night = isMorning ? addDays(moment.date, -1) : moment.date;
    if (night > reader.lastNight) skipped.push({ line: at + 1, reason: "This night is still to come." });
    else
      cramps.push({
        line: at + 1,
        night,
        ...moment,
        durationSeconds: null,
        pain: value != null && value >= 0 && value <= 10 ? Math.floor(value) : null,
        ...bodyPlaceOf(notes ?? ""),
        relief: [],
        note: notes || null,
      });
  }
  const { days, left } = dayTotals(nutrientDays, reader);
  const kind = cramps.length > 0 && days.size > 0 ? "mixed" : cramps.length > 0 ? "cramps" : "day-totals";
  return {
    ...emptyProposal(kind),
    rows: measurements.length + nutrientDays.length,
    cramps,
    entries: [...days.values()],
    skipped: [...skipped, ...left],
  };
}
