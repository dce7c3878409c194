import type { Condition, Flag, Observation } from "fhir/r4";
import { bloodTests } from "#lib/diary/health/blood-tests";
import { conditions } from "#lib/knowledge/safety/conditions";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import type { ConditionId } from "#lib/knowledge/safety/schema";
import { urgencies } from "#lib/knowledge/safety/urgency";
import { isSignNow } from "../sign-facts";
import { dayWords } from "../words";
import { absentValue, concepts, conditionConcept, inWords } from "./concepts";
import { type FhirContext, type Item, withWords } from "./fhir-context";

/** What is asked as "have you ever". */
const past: readonly ConditionId[] = ["bleeding-stroke", "kidney-stones"];

/** A health question that was answered yes: unconfirmed, asserted by the person. */
export function conditionItems({ snapshot, patient }: FhirContext): Item[] {
  return (snapshot.conditions ?? [])
    .filter(({ answer }) => answer === "yes")
    .map(({ id }) => {
      const { name } = conditions[id];
      const resource: Condition = {
        resourceType: "Condition",
        clinicalStatus: past.includes(id) ? concepts.inactive : concepts.active,
        verificationStatus: concepts.unconfirmed,
        category: [concepts.problemListItem],
        code: conditionConcept(id, name),
        subject: patient,
        recordedDate: snapshot.madeOn,
        asserter: patient,
      };
      return {
        key: `condition ${id}`,
        resource: withWords(resource, `${name}: yes, as answered by the person; not confirmed.`),
      };
    });
}

/** A sign that was last answered yes, with how soon somebody should look at it. */
export function signFlags({ snapshot, patient }: FhirContext): Item[] {
  return (snapshot.signs ?? []).flatMap(({ id, yesOn, noOn }) => {
    const sign = redFlags.find((one) => one.id === id);
    if (!sign || yesOn === null || !isSignNow({ yesOn, noOn })) return [];
    const words = `${urgencies[sign.urgency]}: ${sign.short}`;
    const resource: Flag = {
      resourceType: "Flag",
      status: "active",
      category: [concepts.clinical],
      code: inWords(words),
      subject: patient,
      period: { start: yesOn },
      author: patient,
    };
    return [{ key: `flag ${id}`, resource: withWords(resource, `${words}. Yes on ${dayWords(yesOn)}.`) }];
  });
}

/** Results as the person typed them from a report. */
export function bloodItems({ snapshot, patient }: FhirContext): Item[] {
  return (snapshot.bloods ?? []).map(({ test, value, on }) => {
    const resource: Observation = {
      resourceType: "Observation",
      status: "final",
      category: [concepts.laboratory],
      code: inWords(bloodTests[test]),
      subject: patient,
      ...(on === null ? { _effectiveDateTime: absentValue("unknown") } : { effectiveDateTime: on }),
      issued: snapshot.madeAt,
      performer: [patient],
      valueString: value,
      note: [{ text: "As entered by the person from a report." }],
    };
    const when = on === null ? "date not given" : dayWords(on);
    return { key: `blood ${test}`, resource: withWords(resource, `${bloodTests[test]}: ${value}, ${when}.`) };
  });
}

export function pregnancyItems({ snapshot, patient }: FhirContext): Item[] {
  if (snapshot.who.pregnancy !== "pregnant") return [];
  const resource: Observation = {
    resourceType: "Observation",
    status: "final",
    category: [concepts.survey],
    code: concepts.pregnancyStatus,
    subject: patient,
    effectiveDateTime: snapshot.madeOn,
    performer: [patient],
    valueCodeableConcept: concepts.pregnant,
  };
  return [{ key: "pregnancy", resource: withWords(resource, "Pregnant, as entered by the person.") }];
}
