import type { Observation, ObservationComponent } from "fhir/r4";
import { livedClock } from "#lib/base/time/lived-time";
import { wallClock } from "#lib/base/time/wall-clock";
import type { Snapshot } from "../snapshot";
import { clinicalMuscles, clinicalSides, dayWords } from "../words";
import { concepts, inWords, muscleConcept, quantity, saidAs, sideConcepts } from "./concepts";
import { type FhirContext, type Item, withWords } from "./fhir-context";

type Cramp = NonNullable<Snapshot["lately"]>[number];

/** "2026-03-28T02:13:00+01:00": the moment on the clock where it was lived. */
function livedDateTime(onset: string, timeZone: string): string {
  const { date, time, ahead } = wallClock(onset, timeZone);
  const minutes = Math.round(ahead / 60_000);
  const two = (count: number) => `${count}`.padStart(2, "0");
  const sign = minutes < 0 ? "-" : "+";
  const offset = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${date}T${time}:00${offset}`;
}

/** Where it sat: one place has its code, several are said in words, since a body site is one. */
function bodySite({ muscles }: Cramp): Pick<Observation, "bodySite"> {
  const [first, ...others] = muscles;
  if (first === undefined) return {};
  const words = muscles.map((muscle) => clinicalMuscles[muscle]).join(", ");
  return { bodySite: others.length === 0 ? muscleConcept(first, words) : inWords(words) };
}

function crampItem({ snapshot, patient }: FhirContext, cramp: Cramp, at: number): Item {
  const { night, onset, timeZone, durationSeconds, pain, side } = cramp;
  const component: ObservationComponent[] = [
    { code: inWords("Night of the diary"), valueDateTime: night },
    ...(side === null ? [] : [{ code: inWords("Side"), valueCodeableConcept: sideConcepts[side] }]),
    ...(pain === null
      ? []
      : [{ code: saidAs(concepts.pain, "Pain, 0 to 10"), valueQuantity: quantity(pain, "{score}") }]),
    ...(durationSeconds === null
      ? []
      : [{ code: inWords("Minutes"), valueQuantity: quantity(durationSeconds / 60, "min") }]),
  ];
  const clock = onset === null ? "hour not known" : livedClock(onset, timeZone);
  const resource: Observation = {
    resourceType: "Observation",
    status: "final",
    category: [concepts.survey],
    code: saidAs(concepts.cramp, "Night leg cramp"),
    subject: patient,
    effectiveDateTime: onset === null ? night : livedDateTime(onset, timeZone),
    issued: snapshot.madeAt,
    performer: [patient],
    valueCodeableConcept: concepts.present,
    ...bodySite(cramp),
    component,
  };
  const where = side === null ? "" : `, ${clinicalSides[side]}`;
  return {
    key: `cramp ${at}`,
    resource: withWords(resource, `Night leg cramp in the night of ${dayWords(night)}, ${clock}${where}.`),
  };
}

/** The single cramps of the last four weeks. */
export const crampObservations = (context: FhirContext): Item[] =>
  (context.snapshot.lately ?? []).map((cramp, at) => crampItem(context, cramp, at));
