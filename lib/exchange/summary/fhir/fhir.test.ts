import fc from "fast-check";
import type { Bundle, Composition, FhirResource, MedicationStatement, Observation } from "fhir/r4";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { anyDiary, diaryOf, lastTestNight, remedyPeriod, singleCramp } from "#testing/diary";
import { everyObject, fhirProblems } from "#testing/fhir-validator";
import { foreignProblems } from "#testing/foreign-fhir-validator";
import { diaryOfSample } from "#testing/sample";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { bandsOf } from "../bands";
import { summarySnapshot } from "../build";
import { identify } from "../identify";
import { type SummaryPart, summaryPartIds } from "../schema";
import type { Snapshot } from "../snapshot";
import { fhirCollection } from "./fhir-collection";
import { fhirDocument } from "./fhir-document";
import { repeatOf } from "./medication-statements";

const lastNight = civilDate("2026-11-21");
const full: Snapshot = summarySnapshot(
  diaryOfSample(lastNight),
  {
    ...summaryRequest,
    redFlags: ["cold-leg"],
  },
  {
    ...aboutSummary(lastNight, 12),
    bloods: [
      { test: "potassium", value: "3.9 mmol/L", on: civilDate("2026-10-02") },
      { test: "ck", value: "200 U/L", on: null },
    ],
    lastShared: civilDate("2026-10-10"),
  },
);
type Typed<Type> = Extract<FhirResource, { resourceType: Type }>;
const resources = <Type extends FhirResource["resourceType"]>(bundle: Bundle, type: Type): Typed<Type>[] =>
  (bundle.entry ?? [])
    .flatMap(({ resource }) => resource ?? [])
    .filter((resource): resource is Typed<Type> => resource.resourceType === type);
function compositionOf(bundle: Bundle): Composition {
  const [composition] = resources(bundle, "Composition");
  if (!composition) throw new Error("a document begins with its composition");
  return composition;
}
const codeOf = ({ code }: Composition["section"] extends (infer S)[] | undefined ? S : never) =>
  code?.coding?.[0]?.code;

const part = (one: Observation | undefined, text: string) =>
  one?.component?.find(({ code }) => code.text === text)?.valueQuantity?.value;

/** What a receiver takes from the resources: the numbers of a period, as the snapshot holds them. */
function periodIn(bundle: Bundle, { from, to }: { from: string; to: string }) {
  const said = resources(bundle, "Observation").filter(
    ({ effectivePeriod: over }) => over?.start === from && over.end === to,
  );
  const of = (text: string) => said.find(({ code }) => code.text === text);
  const weekly = of("Night leg cramps per 7 recorded nights");
  const outcome = (text: string) => {
    const one = of(text);
    return {
      median: one?.valueQuantity?.value ?? null,
      low: part(one, "95 % interval, low") ?? null,
      high: part(one, "95 % interval, high") ?? null,
      worst: part(one, "Highest") ?? null,
      known: part(one, "Nights that say"),
      of: part(one, "Nights"),
    };
  };
  return {
    nights: part(weekly, "Nights"),
    recorded: part(weekly, "Recorded nights"),
    crampNights: part(weekly, "Nights with cramps"),
    cramps: part(weekly, "Cramps"),
    rate: weekly?.valueQuantity?.value ?? null,
    low: part(weekly, "95 % interval, low") ?? null,
    high: part(weekly, "95 % interval, high") ?? null,
    pain: outcome("Worst pain of a cramp night, 0 to 10, median"),
    minutes: outcome("Minutes of cramp in a cramp night, median"),
    sleepOnCrampNights: outcome("Sleep disturbance on cramp nights, 0 to 10, median"),
    sleepOnOtherNights: outcome("Sleep disturbance on other nights, 0 to 10, median"),
  };
}

function periodOf({ period }: Snapshot) {
  const { nights, recorded, crampNights, cramps, weekly, pain, sleepOnCrampNights, sleepOnOtherNights } =
    period;
  const { floors: _, ...minutes } = period.minutes;
  const { rate = null, low = null, high = null } = weekly ?? {};
  return {
    ...{ nights, recorded, crampNights, cramps, rate, low, high },
    ...{ pain, minutes, sleepOnCrampNights, sleepOnOtherNights },
  };
}

function takenIn(bundle: Bundle, kind: "Medicine" | "Supplement") {
  return resources(bundle, "MedicationStatement")
    .filter(({ category }) => category?.text === kind)
    .map((one: MedicationStatement) => {
      const [dosage] = one.dosage ?? [];
      const { frequency, period } = dosage?.timing?.repeat ?? {};
      return {
        name: one.medicationCodeableConcept?.text,
        startedOn: one.effectivePeriod?.start,
        stoppedOn: one.effectivePeriod?.end ?? null,
        unitsPerDose: dosage?.doseAndRate?.[0]?.doseQuantity?.value ?? null,
        timesPerDay: frequency === undefined || period === undefined ? null : frequency / period,
      };
    });
}
const takenOf = (rows: NonNullable<Snapshot["medicines"]>) =>
  rows.map(({ name, startedOn, stoppedOn, unitsPerDose, timesPerDay }) => ({
    ...{ name, startedOn, stoppedOn, unitsPerDose, timesPerDay },
  }));

describe("the FHIR faces", () => {
  const anySnapshot = fc
    .tuple(anyDiary, fc.constantFrom(4, 12, 26), fc.subarray([...summaryPartIds]))
    .map(([diary, weeks, parts]) =>
      summarySnapshot(diary, { ...summaryRequest, parts }, aboutSummary(lastTestNight, weeks)),
    );
  function expectFacts(bundle: Bundle, snapshot: Snapshot): void {
    expect(fhirProblems(bundle)).toEqual([]);
    expect(foreignProblems(bundle)).toEqual([]);
    expect(bundle.identifier?.value).toBe(identify(snapshot));
    expect(periodIn(bundle, snapshot.period)).toEqual(periodOf(snapshot));
    expect(takenIn(bundle, "Medicine")).toEqual(takenOf(snapshot.medicines ?? []));
  }

  it("hold no error of R4 and read back to the facts of the snapshot, for 200 diaries", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => expectFacts(fhirDocument(snapshot), snapshot)),
      { numRuns: 200 },
    );
  });

  it("do so as a collection too, with the PDFs inside", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) =>
        expectFacts(await fhirCollection(snapshot), snapshot),
      ),
      { numRuns: 8 },
    );
  });

  it("are the same letter by letter when made again", async () => {
    expect(fhirDocument(full)).toEqual(fhirDocument(structuredClone(full)));
    expect(await fhirCollection(full)).toEqual(await fhirCollection(full));
  });

  it("tell medicines, doses and supplements as the sheet does", () => {
    const document = fhirDocument(full);
    expect(takenIn(document, "Medicine")).toEqual(takenOf(full.medicines ?? []));
    expect(takenIn(document, "Supplement")).toHaveLength(full.supplements?.rows.length ?? -1);
    const [first] = resources(document, "MedicationStatement");
    expect(first?.note?.[0]?.text).toContain("linked with cramps in prescription records");
  });

  it("leave no trace of a part that is off", async () => {
    const marked = {
      ...diaryOf(Array.from({ length: 60 }, (_, at) => at % 3)),
      remedies: [
        { ...remedyPeriod("Marmalithium"), startedOn: addDays(lastTestNight, -20) },
        { ...remedyPeriod("Magnemarm"), kind: "supplement" as const, startedOn: addDays(lastTestNight, -20) },
      ],
      conditions: { "heart-failure": "yes" as const },
    };
    const made = (parts: SummaryPart[]) =>
      summarySnapshot(marked, { ...summaryRequest, parts }, aboutSummary(lastTestNight, 12));
    const off = made([]);
    for (const bundle of [fhirDocument(off), await fhirCollection(off)])
      expect(JSON.stringify(bundle)).not.toMatch(/marmalithium|magnemarm|heart failure/i);
    expect(JSON.stringify(fhirDocument(made(["medicines"])))).toMatch(/Marmalithium.*heart failure/is);
  });

  it("give a dose every other day, once a week and one and a half times a day as whole numbers", () => {
    expect(repeatOf(0.5)).toEqual({ frequency: 1, period: 2, periodUnit: "d" });
    expect(repeatOf(1 / 7)).toEqual({ frequency: 1, period: 7, periodUnit: "d" });
    expect(repeatOf(1.5)).toEqual({ frequency: 3, period: 2, periodUnit: "d" });
    expect(repeatOf(0.3333)).toBeNull();
  });
});

describe("the IPS document", () => {
  const document = fhirDocument(full);
  const composition = compositionOf(document);
  const sections = composition.section ?? [];

  it("begins with its composition, is identified and dated, and has one patient", () => {
    expect(document).toMatchObject({ type: "document", timestamp: full.madeAt });
    expect(document.entry?.[0]?.resource).toBe(composition);
    expect(composition.type.coding?.[0]).toMatchObject({ system: "http://loinc.org", code: "60591-5" });
    expect(composition).toMatchObject({ status: "final", attester: [{ mode: "personal" }] });
    expect(composition.author[0]?.type).toBe("Device");
    expect(resources(document, "Patient")).toHaveLength(1);
    expect(resources(document, "Composition")).toHaveLength(1);
  });

  it("gives every section a title, a code, words, and entries or why there are none", () => {
    const required = ["11450-4", "48765-2", "10160-0"];
    for (const code of required) expect(sections.filter((one) => codeOf(one) === code)).toHaveLength(1);
    for (const section of sections) {
      expect(section.title).toBeTruthy();
      expect(section.code?.text).toBeTruthy();
      expect(section.text?.div).toContain("As entered by the person; may be incomplete.");
      if (required.includes(codeOf(section) ?? ""))
        expect([section.entry, section.emptyReason].filter(Boolean)).toHaveLength(1);
    }
  });

  it("never says for the person that there is nothing: it says withheld, unavailable or not asked", () => {
    const reasons = (snapshot: Snapshot) =>
      Object.fromEntries(
        (compositionOf(fhirDocument(snapshot)).section ?? []).flatMap((section) =>
          section.emptyReason ? [[codeOf(section), section.emptyReason.coding?.[0]?.code]] : [],
        ),
      );
    const of = (parts: SummaryPart[]) =>
      summarySnapshot(diaryOf([1, 0]), { ...summaryRequest, parts }, aboutSummary(lastTestNight, 4));
    expect(reasons(of([]))).toEqual({
      "11450-4": "withheld",
      "48765-2": "notasked",
      "10160-0": "withheld",
    });
    expect(reasons(of(["medicines"]))).toEqual({
      "11450-4": "unavailable",
      "48765-2": "notasked",
      "10160-0": "unavailable",
    });
  });

  it("reaches every resource from its composition", () => {
    const pointed = new Set(everyObject(document).map(({ reference }) => reference));
    for (const { fullUrl, resource } of document.entry ?? [])
      if (resource?.resourceType !== "Composition") expect(pointed).toContain(fullUrl);
  });

  it("says of a name that is kept back that it is masked, and of an unknown birthday that it is unknown", () => {
    const nobody = { ...full, who: { ...full.who, name: null, ageYears: null } };
    expect(resources(fhirDocument(nobody), "Patient")[0]).toMatchObject({
      name: [{ _text: { extension: [{ valueCode: "masked" }] } }],
      _birthDate: { extension: [{ valueCode: "unknown" }] },
    });
    expect(resources(document, "Patient")[0]?.birthDate).toBe("1955");
  });

  it("flags a sign that was answered yes, in the section for alerts", () => {
    const alerts = sections.find((section) => codeOf(section) === "104605-1");
    expect(alerts?.entry).toHaveLength(1);
    expect(resources(document, "Flag")[0]).toMatchObject({
      status: "active",
      code: { text: expect.stringContaining("Call the emergency number now") },
    });
  });

  it("dates a cramp by the clock it was lived by, also in the hour that came twice", () => {
    const cramps = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map((onset, at) =>
      singleCramp(civilDate("2026-10-24"), {
        id: `c${at}`,
        onset: instant(onset),
        side: "left",
        muscles: ["calf"],
        pain: 7,
        durationSeconds: 90,
      }),
    );
    const made = summarySnapshot(
      { ...diaryOf([1], civilDate("2026-10-24")), cramps },
      summaryRequest,
      aboutSummary(civilDate("2026-10-24"), 4),
    );
    const single = resources(fhirDocument(made), "Observation").filter(
      ({ code }) => code.text === "Night leg cramp",
    );
    expect(single.map(({ effectiveDateTime }) => effectiveDateTime)).toEqual([
      "2026-10-25T02:30:00+02:00",
      "2026-10-25T02:30:00+01:00",
    ]);
    expect(single[0]?.bodySite?.coding?.[0]?.code).toBe("53840002");
    expect(part(single[0], "Minutes")).toBe(1.5);
  });
});

describe("what was answered", () => {
  const answerOf = (signs: Snapshot["signs"]) =>
    resources(fhirDocument({ ...full, signs }), "QuestionnaireResponse")[0]?.item?.[0]?.answer?.[0];
  const [yesOn, noOn] = [civilDate("2026-10-02"), civilDate("2026-11-02")];

  it("is the latest answer to a sign, with the days of both", () => {
    const since = answerOf([{ id: "cold-leg", yesOn, noOn }]);
    expect(since?.valueBoolean).toBe(false);
    expect(since?.item).toHaveLength(2);
    expect(answerOf([{ id: "cold-leg", yesOn: noOn, noOn: yesOn }])?.valueBoolean).toBe(true);
    expect(answerOf([{ id: "cold-leg", yesOn, noOn: yesOn }])?.valueBoolean).toBe(true);
    expect(answerOf([{ id: "cold-leg", yesOn: null, noOn }])?.valueBoolean).toBe(false);
  });
});

describe("what is and is not known", () => {
  it("is said in words in the document: what the sheet's notes say", () => {
    const notes = bandsOf(full).find(({ id }) => id === "notes");
    const text = compositionOf(fhirDocument(full)).section?.find(({ title }) => title === "Notes")?.text?.div;
    expect(notes?.blocks).toHaveLength(5);
    expect(text).toContain("A night not recorded is unknown, never free of cramps.");
    expect(text).toContain("Before and after is not proof");
  });

  it("of a remedy that a file brought is not how often it is taken: as needed only where the person said so", () => {
    const taking = (unitsPerDose: number | null) => {
      const remedies = [{ ...remedyPeriod("Quinine"), startedOn: addDays(lastTestNight, -20), unitsPerDose }];
      const diary = { ...diaryOf([1, 0]), remedies };
      const made = summarySnapshot(diary, summaryRequest, aboutSummary(lastTestNight, 4));
      return resources(fhirDocument(made), "MedicationStatement")[0]?.dosage?.[0];
    };
    expect(taking(null)).not.toHaveProperty("asNeededBoolean");
    expect(taking(null)?.text).toContain("how often not said");
    expect(taking(1)).toMatchObject({
      asNeededBoolean: true,
      text: expect.stringContaining("only when needed"),
    });
  });
});

describe("the patient-shared collection", () => {
  it("is the person, the resources and their PDFs, with no composition and no profile", async () => {
    const bundle = await fhirCollection(full);
    expect(bundle.type).toBe("collection");
    expect(resources(bundle, "Patient")).toHaveLength(1);
    expect(resources(bundle, "Composition")).toEqual([]);
    expect(JSON.stringify(bundle)).not.toContain('"profile"');
    const pdfs = resources(bundle, "DocumentReference");
    expect(pdfs.map(({ type }) => type?.coding?.[0]?.code)).toEqual(["60591-5", "51855-5"]);
    for (const { meta, category, subject, author, content } of pdfs) {
      expect(meta?.security?.[0]?.code).toBe("PATAST");
      expect(category?.[0]?.coding?.[0]?.code).toBe("patient-shared");
      expect(author).toEqual([subject]);
      const { contentType, data = "", url } = content[0]?.attachment ?? {};
      expect([contentType, url]).toEqual(["application/pdf", undefined]);
      expect(Buffer.from(data, "base64").subarray(0, 5).toString()).toBe("%PDF-");
    }
  });
});

describe("the validator of these tests", () => {
  it("finds what it is there to find", () => {
    const planted = (change: (bundle: Bundle) => void) => {
      const bundle = structuredClone(fhirDocument(full));
      change(bundle);
      return fhirProblems(bundle).join("\n");
    };
    const weekly = (bundle: Bundle) => {
      const found = everyObject(bundle).find(({ resourceType }) => resourceType === "Observation");
      if (!found) throw new Error("a summary has observations");
      return found;
    };
    expect(planted((bundle) => delete weekly(bundle).status)).toContain("status is missing");
    const foreign = (change: (bundle: Bundle) => void) => {
      const bundle = structuredClone(fhirDocument(full));
      change(bundle);
      return foreignProblems(bundle).join("\n");
    };
    expect(foreign((bundle) => delete weekly(bundle).status)).toMatch(/status/);
    expect(foreign((bundle) => Object.assign(weekly(bundle), { status: "done" }))).toMatch(/done/);
    expect(foreign((bundle) => Object.assign(weekly(bundle), { colour: 1 }))).toMatch(/colour/);
    expect(foreign((bundle) => Reflect.deleteProperty(compositionOf(bundle), "title"))).toMatch(/title/);
    expect(planted((bundle) => Object.assign(weekly(bundle), { status: "done" }))).toContain(
      "required codes",
    );
    expect(planted((bundle) => Object.assign(weekly(bundle), { colour: 1 }))).toContain("not in R4");
    expect(planted((bundle) => Object.assign(weekly(bundle), { valueString: "x" }))).toContain("said twice");
    expect(planted((bundle) => Object.assign(weekly(bundle), { category: [] }))).toContain("empty list");
    expect(planted((bundle) => Object.assign(weekly(bundle), { issued: "2026-11-22" }))).toContain(
      "no instant",
    );
    expect(planted((bundle) => bundle.entry?.splice(1, 1))).toContain("points nowhere");
    expect(
      planted((bundle) => {
        const [first] = compositionOf(bundle).section ?? [];
        if (first?.text) first.text.div = first.text.div.replace("<p>", "<p><script>1</script>");
      }),
    ).toContain("<script>");
  });
});
