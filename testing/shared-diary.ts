// For tests of the faces: diaries with all that a summary tells, and what was asked for it.
import fc from "fast-check";
import { addDays } from "#lib/base/time/civil-date";
import type { SummaryAbout } from "#lib/exchange/summary/build";
import type { SummaryRequest } from "#lib/exchange/summary/schema";
import type { Diary, RemedyPeriod } from "#lib/insight/record/diary";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { anyDiary, lastTestNight, remedyPeriod } from "./diary";
import { aboutSummary, summaryRequest } from "./summary";

/** Linked with cramps, known and not linked, known to nobody; in four scripts that the PDF's font holds. */
const names = {
  medicine: [
    "Hydrochlorothiazide",
    "Atorvastatin",
    "Paracetamol",
    "Гидрохлоротиазид",
    "Υδροχλωροθειαζίδη",
    "Œstrogène forte",
    "Դեղ",
  ],
  supplement: ["Magnesium citrate", "Витамин Е", "Ασβέστιο"],
  habit: ["Stretching", "Socks in bed", "Разминка"],
  change: ["New mattress", "Hydrochlorothiazide left off", "Новый матрас"],
} as const;

function remedy(kind: keyof typeof names): fc.Arbitrary<RemedyPeriod> {
  return fc
    .record({
      name: fc.constantFrom(...names[kind]),
      strength: fc.constantFrom(null, "25 mg", "2 ml"),
      begun: fc.integer({ min: 0, max: 900 }),
      lasted: fc.option(fc.integer({ min: 1, max: 120 })),
      unitsPerDose: fc.constantFrom(null, 1, 2),
      timesPerDay: fc.constantFrom(null, 1, 2, 3),
      startIsLatest: fc.boolean(),
    })
    .map(({ name, begun, lasted, startIsLatest, ...taken }) => ({
      ...remedyPeriod(name),
      ...taken,
      kind,
      startedOn: addDays(lastTestNight, -begun),
      stoppedOn: lasted === null || lasted > begun ? null : addDays(lastTestNight, lasted - begun),
      ...(startIsLatest && { startIsLatest }),
    }));
}

const remedies = fc.uniqueArray(
  fc.oneof(
    { weight: 3, arbitrary: remedy("medicine") },
    remedy("supplement"),
    remedy("habit"),
    remedy("change"),
  ),
  { maxLength: 7, selector: ({ name }) => name },
);

export type SharedCase = {
  readonly diary: Diary;
  readonly request: SummaryRequest;
  readonly about: SummaryAbout;
};

/** Summaries of 4, 12 or 26 weeks of anybody: with and without a question, signs, a name, an earlier sharing. */
export const anySharedCase: fc.Arbitrary<SharedCase> = fc
  .record({
    diary: anyDiary,
    taken: remedies,
    weeks: fc.constantFrom(4, 12, 26),
    question: fc.constantFrom(null, "Could the water tablet be the reason?", "Was nun, bitte? Grüße"),
    signs: fc.option(fc.subarray(redFlags.map(({ id }) => id))),
    name: fc.constantFrom(null, "Ada Lovelace"),
    shared: fc.option(fc.integer({ min: 1, max: 150 })),
  })
  .map(({ diary, taken, weeks, question, signs, name, shared }) => ({
    diary: { ...diary, remedies: taken },
    request: { ...summaryRequest, question, redFlags: signs },
    about: {
      ...aboutSummary(lastTestNight, weeks),
      name,
      lastShared: shared === null ? null : addDays(lastTestNight, -shared),
    },
  }));
