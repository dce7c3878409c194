import type { CodeableConcept, Coding, Quantity } from "fhir/r4";
import type { Muscle, Side } from "#lib/diary/nights/schema";
import type { ConditionId } from "#lib/knowledge/safety/schema";

// Codes, each looked up in a published guide or code list; what none of them means the same as is said in text alone.

const loinc = "http://loinc.org";
const snomed = "http://snomed.info/sct";
const hl7 = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`;

function coded(system: string, code: string, display: string, text = display): CodeableConcept {
  return { coding: [{ system, code, display }], text };
}
export const inWords = (text: string): CodeableConcept => ({ text });

export const concepts = {
  /** The International Patient Summary: its document and its sections. */
  summary: coded(loinc, "60591-5", "Patient summary Document"),
  problems: coded(loinc, "11450-4", "Problem list - Reported"),
  allergies: coded(loinc, "48765-2", "Allergies and adverse reactions Document"),
  medicines: coded(loinc, "10160-0", "History of Medication use Narrative"),
  results: coded(loinc, "30954-2", "Relevant diagnostic tests/laboratory data note"),
  pregnancies: coded(loinc, "10162-6", "History of pregnancies Narrative"),
  socialHistory: coded(loinc, "29762-2", "Social history note"),
  alerts: coded(loinc, "104605-1", "Alert"),
  story: coded(loinc, "81338-6", "Patient Goals, preferences, and priorities for care experience"),
  ownWords: coded(loinc, "51855-5", "Patient Note"),
  pain: coded(loinc, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"),
  cramp: coded(snomed, "449917004", "Cramp in lower limb"),
  present: coded(snomed, "52101004", "Present"),
  pregnant: coded(snomed, "77386006", "Pregnant"),
  pregnancyStatus: coded(loinc, "82810-3", "Pregnancy status"),
  survey: coded(hl7("observation-category"), "survey", "Survey"),
  laboratory: coded(hl7("observation-category"), "laboratory", "Laboratory"),
  patientSpecified: coded(hl7("medication-statement-category"), "patientspecified", "Patient Specified"),
  active: coded(hl7("condition-clinical"), "active", "Active"),
  inactive: coded(hl7("condition-clinical"), "inactive", "Inactive"),
  unconfirmed: coded(hl7("condition-ver-status"), "unconfirmed", "Unconfirmed"),
  problemListItem: coded(hl7("condition-category"), "problem-list-item", "Problem List Item"),
  clinical: coded(hl7("flag-category"), "clinical", "Clinical"),
  patientShared: coded(
    "https://cms.gov/fhir/CodeSystem/patient-shared-category",
    "patient-shared",
    "Patient Shared",
  ),
} as const satisfies Record<string, CodeableConcept>;

/** The same code said of something narrower. */
export const saidAs = (concept: CodeableConcept, text: string): CodeableConcept => ({ ...concept, text });

/** R4 has no code for "too little was recorded": the words say it. */
export const absent = (why: string): CodeableConcept =>
  coded(hl7("data-absent-reason"), "unknown", "Unknown", why);

export const emptyReasons = {
  notasked: coded(hl7("list-empty-reason"), "notasked", "Not Asked"),
  withheld: coded(hl7("list-empty-reason"), "withheld", "Information Withheld"),
  unavailable: coded(hl7("list-empty-reason"), "unavailable", "Unavailable"),
} as const;

export const patientAsserted: Coding = {
  system: hl7("v3-ObservationValue"),
  code: "PATAST",
  display: "patient asserted",
};

/** In place of a value that must be there: why it is not. */
export const absentValue = (reason: "masked" | "unknown") => ({
  extension: [{ url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason", valueCode: reason }],
});

const calf = coded(snomed, "53840002", "Calf structure");
const foot = coded(snomed, "56459004", "Foot structure");
const thigh = coded(snomed, "68367000", "Thigh structure");
const muscleConcepts: Readonly<Partial<Record<Muscle, CodeableConcept>>> = {
  calf,
  foot,
  "thigh-front": thigh,
  hamstring: thigh,
};
/** @param text what the person's own list calls it */
export const muscleConcept = (muscle: Muscle, text: string): CodeableConcept => ({
  ...muscleConcepts[muscle],
  text,
});

export const sideConcepts: Readonly<Record<Side, CodeableConcept>> = {
  left: coded(snomed, "7771000", "Left"),
  right: coded(snomed, "24028007", "Right"),
  both: coded(snomed, "51440002", "Right and left"),
};

const conditionConcepts: Readonly<Partial<Record<ConditionId, CodeableConcept>>> = {
  "kidney-disease": coded(snomed, "709044004", "Chronic kidney disease"),
  "heart-failure": coded(snomed, "84114007", "Heart failure"),
  "high-blood-pressure": coded(snomed, "38341003", "Hypertensive disorder"),
};
export const conditionConcept = (id: ConditionId, text: string): CodeableConcept => ({
  ...conditionConcepts[id],
  text,
});

const units = {
  "/wk": "per week",
  "{score}": "of 10",
  "{nights}": "nights",
  "{cramps}": "cramps",
  "{unit}": "units",
  min: "min",
  "1": "times",
} as const;
export type Unit = keyof typeof units;

/** @param isFloor at least so much */
export function quantity(value: number, code: Unit, isFloor = false): Quantity {
  const unit = { unit: units[code], system: "http://unitsofmeasure.org", code };
  return isFloor ? { value, comparator: ">=", ...unit } : { value, ...unit };
}
