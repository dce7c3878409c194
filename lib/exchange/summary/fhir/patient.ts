import type { Device, Patient } from "fhir/r4";
import { absentValue } from "./concepts";
import { type FhirContext, type Item, withWords } from "./fhir-context";

/** The person, as much of them as the sheet names; what is kept back is said to be kept back. */
export function patientItem({ snapshot: { who, madeOn } }: FhirContext): Item {
  const year = who.ageYears === null ? null : Number(madeOn.slice(0, 4)) - who.ageYears;
  const born = who.birthDate ?? (year === null ? null : `${year}`.padStart(4, "0"));
  const resource: Patient = {
    resourceType: "Patient",
    name: [who.name === null ? { _text: absentValue("masked") } : { text: who.name }],
    ...(who.sex === null ? {} : { gender: who.sex }),
    ...(born === null ? { _birthDate: absentValue("unknown") } : { birthDate: born }),
  };
  const said = [who.name ?? "Name not given", who.sex, born === null ? null : `born ${born}`];
  return { key: "patient", resource: withWords(resource, `${said.filter(Boolean).join(", ")}.`) };
}

/** What put the summary together; the person attests it. */
export function makerItem(): Item {
  const resource: Device = {
    resourceType: "Device",
    status: "active",
    deviceName: [{ name: "Charley", type: "user-friendly-name" }],
  };
  return {
    key: "maker",
    resource: withWords(resource, "Charley, a diary for night leg cramps kept by the person."),
  };
}
