import fc from "fast-check";
import type { Bundle, DocumentReference, FhirResource } from "fhir/r4";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { addDays, daysBetween } from "#lib/base/time/civil-date";
import { trendsAnswerSchema } from "#lib/exchange/api/schema";
import { trendReport } from "#lib/insight/trends/report";
import { factsOfBundle } from "#testing/bundle-facts";
import { remedyPeriod } from "#testing/diary";
import { even, type FaceFacts, shown, type WhenFacts, wordsOfMarkup } from "#testing/face-facts";
import { fhirProblems } from "#testing/fhir-validator";
import { foreignProblems } from "#testing/foreign-fhir-validator";
import { readPdf } from "#testing/read-pdf";
import { anySharedCase, type SharedCase } from "#testing/shared-diary";
import { factsOfSheet } from "#testing/sheet-facts";
import { factsOfText } from "#testing/text-facts";
import { summarySnapshot } from "./build";
import { facesOf } from "./faces";
import { fhirCollection } from "./fhir/fhir-collection";
import { fhirDocument } from "./fhir/fhir-document";
import { htmlFace } from "./html-face";
import { identify } from "./identify";
import { plainText } from "./plain-text";
import type { Outcome, PeriodFacts, Snapshot } from "./snapshot";

const maybe = (value: number | null) => (value === null ? null : shown(value));

function weeklyOf({ weekly }: PeriodFacts): FaceFacts["weekly"] {
  if (weekly === null) return null;
  const { rate, low, high, atBest } = weekly;
  return { rate: shown(rate), low: shown(low), high: shown(high), atBest };
}

function outcomeOf({ median, low, high, worst, known, of }: Outcome, floors = 0): FaceFacts["pain"] {
  if (of === 0 || median === null || worst === null) return { known, of };
  const range =
    low === null || high === null ? { low: null, high: null } : { low: shown(low), high: shown(high) };
  return { median: shown(median), ...range, most: shown(worst), known, of, floors };
}

function comparisonOf({ comparison }: Snapshot): NonNullable<FaceFacts["comparison"]> {
  if (comparison === null) return "none";
  const { kind } = comparison;
  if (kind !== "compared") return { have: comparison.have, needed: comparison.needed, what: kind };
  const { ratio, low, high } = comparison.interval;
  return { ratio: maybe(ratio), low: shown(low), high: maybe(high), atBest: comparison.atBest };
}

function whenOf(
  { startedOn, startIsLatest, stoppedOn }: NonNullable<Snapshot["medicines"]>[number],
  { madeOn }: Snapshot,
): WhenFacts {
  const isYears = stoppedOn === null && daysBetween(startedOn, madeOn) >= 731;
  return {
    from: isYears ? startedOn.slice(0, 4) : startedOn,
    orBefore: startIsLatest === true,
    to: stoppedOn,
  };
}

/** What every face has to say, straight from the frozen facts. */
function factsOf(snapshot: Snapshot): FaceFacts {
  const { period, previous, medicines, supplements, question, signs } = snapshot;
  return {
    letters: identify(snapshot),
    recorded: period.recorded,
    nights: period.nights,
    crampNights: period.recorded === 0 ? null : period.crampNights,
    weekly: weeklyOf(period),
    previousWeekly: previous === null ? "none" : weeklyOf(previous),
    pain: outcomeOf(period.pain),
    minutes: outcomeOf(period.minutes, period.minutes.floors),
    sleepOnCrampNights: outcomeOf(period.sleepOnCrampNights),
    sleepOnOtherNights: outcomeOf(period.sleepOnOtherNights),
    medicines: (medicines ?? []).map((one) => ({
      name: even(one.name),
      link: one.linked !== null ? "linked" : one.recognised ? "none" : "not recognised",
      when: whenOf(one, snapshot),
    })),
    supplements: (supplements?.rows ?? []).map(({ name }) => even(name)),
    question: question === null ? null : even(question),
    signs: {
      yes: (signs ?? []).filter(({ yesOn }) => yesOn !== null).length,
      no: (signs ?? []).filter(({ yesOn }) => yesOn === null).length,
    },
    comparison: comparisonOf(snapshot),
    previousPain: previous === null ? "none" : outcomeOf(previous.pain),
  };
}

/** As the lines of ASCII can hold a text of the generated diaries. */
function asciiOf(text: string, what: string): string {
  const plain = text.replace("Œ", "OE").replace("ß", "ss").normalize("NFKD").replace(/\p{M}/gu, "");
  return /^[ -~]*$/.test(plain) ? plain : even(`[${what} not in Latin letters: see the sheet]`);
}
/** Twelve lines leave out the comparison and the outcomes of the period before, and spell names in ASCII. */
function inTwelveLines({ comparison: _, previousPain: __, ...facts }: FaceFacts): FaceFacts {
  const { question, medicines, supplements } = facts;
  return {
    ...facts,
    question: question === null ? null : asciiOf(question, "question"),
    medicines: medicines.map((one) => ({ ...one, name: asciiOf(one.name, "name") })),
    supplements: supplements.map((name) => asciiOf(name, "name")),
  };
}

/** The sheet as a PDF, out of the collection that carries it. */
function pdfIn(bundle: Bundle): Uint8Array {
  const [sheet] = (bundle.entry ?? [])
    .flatMap(({ resource }) => resource ?? [])
    .filter(
      (resource): resource is DocumentReference & FhirResource =>
        resource.resourceType === "DocumentReference",
    )
    .filter(({ type }) => type?.coding?.[0]?.code === "60591-5");
  return new Uint8Array(Buffer.from(sheet?.content[0]?.attachment.data ?? "", "base64"));
}

// As many as CI has time for; FACES=200 for the whole of it.
const numRuns = Number(process.env.FACES ?? 24);

it("says the same facts on every face, as the snapshot and the API hold them", {
  timeout: 600_000,
}, async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(anySharedCase, async ({ diary, request, about }) => {
      const snapshot = summarySnapshot(diary, request, about);
      const { period } = snapshot;
      // Of a period without a night there is no page.
      if (period.recorded === 0) return;
      told += 1;
      const facts = factsOf(snapshot);
      const screen = renderToStaticMarkup(createElement(SummarySheet, { faces: facesOf(snapshot) }));
      expect(factsOfSheet(wordsOfMarkup(screen)), "screen").toEqual(facts);
      expect(factsOfSheet(wordsOfMarkup(htmlFace(snapshot))), "HTML file").toEqual(facts);
      expect(factsOfText(facesOf(snapshot).text), "text").toEqual(inTwelveLines(facts));
      const [document, collection] = [fhirDocument(snapshot), await fhirCollection(snapshot)];
      expect(factsOfBundle(document), "document").toEqual(facts);
      expect(factsOfBundle(collection), "collection").toEqual(facts);
      expect(factsOfSheet((await readPdf(pdfIn(collection))).text), "PDF").toEqual(facts);
      for (const bundle of [document, collection])
        expect([...fhirProblems(bundle), ...foreignProblems(bundle)]).toEqual([]);

      const sent = trendsAnswerSchema.parse(JSON.parse(JSON.stringify(trendReport(diary, about.range))));
      const { recorded, cramps, crampNights, weekly } = period;
      expect(sent).toMatchObject({ recorded, cramps, crampNights, weekly });
    }),
    { numRuns, seed: 14 },
  );
  expect(told).toBeGreaterThan(numRuns / 2);
});

it("sees one fact that differs", () => {
  const [{ diary, request, about }] = fc.sample(anySharedCase, { numRuns: 1, seed: 3 }) as [SharedCase];
  const snapshot = summarySnapshot(diary, request, about);
  const { period } = snapshot;
  const medicine = { ...remedyPeriod("Furosemide"), linked: null, recognised: true, compared: null };
  const changed: Snapshot[] = [
    { ...snapshot, period: { ...period, crampNights: period.crampNights + 1 } },
    {
      ...snapshot,
      period: { ...period, pain: { ...period.pain, worst: 10.4, median: 9, known: 3, of: 77 } },
    },
    { ...snapshot, medicines: [...(snapshot.medicines ?? []), medicine] },
    { ...snapshot, question: "Something else?" },
    { ...snapshot, previous: { ...period, to: addDays(period.from, -1) } },
  ];
  for (const one of changed) {
    const letters = identify(snapshot);
    const facts = factsOf(snapshot);
    expect({ ...factsOfSheet(wordsOfMarkup(htmlFace(one))), letters }).not.toEqual(facts);
    expect({ ...factsOfBundle(fhirDocument(one)), letters }).not.toEqual(facts);
    expect({ ...factsOfText(plainText(one)), letters }).not.toEqual(inTwelveLines(facts));
  }
});
