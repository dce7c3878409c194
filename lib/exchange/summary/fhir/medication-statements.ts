import type { Dosage, MedicationStatement, TimingRepeat } from "fhir/r4";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import type { MedicineFacts, Snapshot } from "../snapshot";
import { isAsNeeded, linkedWords, regimenWords, triedWords, whenWords } from "../words";
import { concepts, inWords, quantity, saidAs } from "./concepts";
import { type FhirContext, type Item, withWords } from "./fhir-context";

type Taken = Pick<
  MedicineFacts,
  "name" | "strength" | "unitsPerDose" | "timesPerDay" | "startedOn" | "startIsLatest" | "stoppedOn"
>;

const longestPeriod = 30;

/** So often in so many days, both whole: one and a half a day is three in two days. Null where no such pair says it. */
export function repeatOf(timesPerDay: number): TimingRepeat | null {
  for (let days = 1; days <= longestPeriod; days += 1) {
    const times = timesPerDay * days;
    const whole = Math.round(times);
    if (whole >= 1 && Math.abs(times - whole) < 1e-9)
      return { frequency: whole, period: days, periodUnit: "d" };
  }
  return null;
}

function dosage(taken: Taken): Dosage {
  const { unitsPerDose, timesPerDay } = taken;
  const repeat = timesPerDay === null ? null : repeatOf(timesPerDay);
  return {
    text: regimenWords(taken),
    ...(isAsNeeded(taken) ? { asNeededBoolean: true } : {}),
    ...(repeat === null ? {} : { timing: { repeat } }),
    ...(unitsPerDose === null ? {} : { doseAndRate: [{ doseQuantity: quantity(unitsPerDose, "{unit}") }] }),
  };
}

type Kind = {
  readonly key: string;
  readonly kind: "Medicine" | "Supplement";
  readonly notes: readonly string[];
};

function statement({ snapshot, patient }: FhirContext, taken: Taken, { key, kind, notes }: Kind): Item {
  const { name, startedOn, startIsLatest, stoppedOn } = taken;
  const end = stoppedOn === null ? {} : { end: stoppedOn };
  const hasEnded = stoppedOn !== null && stoppedOn < snapshot.madeOn;
  const resource: MedicationStatement = {
    resourceType: "MedicationStatement",
    // "Completed" says that it is no longer taken, and nothing of why.
    status: hasEnded ? "completed" : "active",
    category: saidAs(concepts.patientSpecified, kind),
    medicationCodeableConcept: inWords(name),
    subject: patient,
    // A start that is only "or before" would be asserted as the day itself: the words say what is known.
    ...(startIsLatest && stoppedOn === null
      ? {}
      : { effectivePeriod: { ...(startIsLatest ? {} : { start: startedOn }), ...end } }),
    dateAsserted: snapshot.madeOn,
    informationSource: patient,
    ...(notes.length === 0 ? {} : { note: notes.map((text) => ({ text })) }),
    dosage: [dosage(taken)],
  };
  const words = `${kind}: ${name}, ${regimenWords(taken)}, ${whenWords(taken, snapshot.madeOn)}.`;
  return { key, resource: withWords(resource, words) };
}

function medicineNotes({ linked, recognised, compared }: MedicineFacts): string[] {
  const link = linked
    ? linkedWords(linked)
    : recognised
      ? "no link known"
      : "not recognised by this software";
  return [`Cramps: ${link}.`, ...(compared ? [`Before and with it: ${triedWords(compared)}.`] : [])];
}

export const medicineStatements = (
  context: FhirContext,
  medicines: NonNullable<Snapshot["medicines"]>,
): Item[] =>
  medicines.map((medicine, at) =>
    statement(context, medicine, {
      key: `medicine ${at}`,
      kind: "Medicine",
      notes: medicineNotes(medicine),
    }),
  );

export const supplementStatements = (
  context: FhirContext,
  { rows }: NonNullable<Snapshot["supplements"]>,
): Item[] =>
  rows.map((row, at) => {
    const notes = row.perDay.map(
      ({ nutrient, amount }) => `${nutrientFacts[nutrient].name}: ${amountWords(nutrient, amount)} a day.`,
    );
    return statement(context, row, { key: `supplement ${at}`, kind: "Supplement", notes });
  });
