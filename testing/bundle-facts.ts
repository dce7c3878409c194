// For tests: what a program takes from a bundle.
import type { Bundle, FhirResource, Observation } from "fhir/r4";
import { comparisonIn, sheetLinks, whenIn, whenShape } from "./cell-facts";
import {
  type Comparison,
  even,
  type FaceFacts,
  type Outcome,
  shown,
  type Weekly,
  wordsOfMarkup,
} from "./face-facts";

const shownOrNull = (value: number | null | undefined) =>
  value === null || value === undefined ? null : shown(value);

type Typed<Type> = Extract<FhirResource, { resourceType: Type }>;
const resourcesOf = <Type extends FhirResource["resourceType"]>(bundle: Bundle, type: Type): Typed<Type>[] =>
  (bundle.entry ?? [])
    .flatMap(({ resource }) => resource ?? [])
    .filter((resource): resource is Typed<Type> => resource.resourceType === type);

const part = (one: Observation | undefined, text: string) =>
  one?.component?.find(({ code }) => code.text === text)?.valueQuantity?.value;

function weeklyOf(one: Observation | undefined): Weekly {
  const rate = one?.valueQuantity?.value;
  if (rate === undefined) return null;
  const [low, high] = [part(one, "95 % interval, low"), part(one, "95 % interval, high")];
  return {
    rate: shown(rate),
    low: shown(low ?? Number.NaN),
    high: shown(high ?? Number.NaN),
    atBest: one?.note !== undefined,
  };
}

function outcomeOf(one: Observation | undefined): Outcome {
  const [known = -1, of = -1] = [part(one, "Nights that say"), part(one, "Nights")];
  const [median, most] = [one?.valueQuantity?.value, part(one, "Highest")];
  if (median === undefined || most === undefined) return { known, of };
  const floors = part(one, "Nights whose value is at least so much") ?? 0;
  if (floors > 0 !== (one?.valueQuantity?.comparator === ">=")) throw new Error("a floor without its sign");
  const [low, high] = [part(one, "95 % interval, low"), part(one, "95 % interval, high")];
  // A page shows a range whole or not at all.
  const isRange = low !== undefined && high !== undefined;
  return {
    ...{ median: shown(median), low: isRange ? shown(low) : null, high: isRange ? shown(high) : null },
    ...{ most: shown(most), known, of, floors },
  };
}

function comparisonOf(one: Observation | undefined): Comparison | "none" {
  if (!one) return "none";
  const low = part(one, "95 % interval, low");
  if (low === undefined) return comparisonIn(even(one.dataAbsentReason?.text ?? ""));
  const high = part(one, "95 % interval, high");
  return {
    ratio: shownOrNull(one.valueQuantity?.value),
    low: shown(low),
    high: shownOrNull(high),
    atBest: one.note !== undefined,
  };
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The facts in the resources of a bundle, document or collection. */
export function factsOfBundle(bundle: Bundle): FaceFacts {
  const all = resourcesOf(bundle, "Observation");
  const rates = all.filter(({ code }) => code.text === "Night leg cramps per 7 recorded nights");
  const [weekly] = rates;
  const over = weekly?.effectivePeriod;
  const before = dayBefore(over?.start ?? "");
  const of = (text: string, end = over?.end) =>
    all.find(({ code, effectivePeriod }) => code.text === text && effectivePeriod?.end === end);
  const previous = rates.find(({ effectivePeriod }) => effectivePeriod?.end === before);
  const pain = "Worst pain of a cramp night, 0 to 10, median";
  const recorded = part(weekly, "Recorded nights") ?? -1;
  const answers = resourcesOf(bundle, "QuestionnaireResponse").flatMap(({ item }) => item ?? []);
  const signs = answers.filter(({ linkId }) => linkId.startsWith("sign-"));
  const question = answers.find(({ linkId }) => linkId === "question")?.answer?.[0]?.valueString;
  const taken = (kind: string) =>
    resourcesOf(bundle, "MedicationStatement").filter(({ category }) => category?.text === kind);
  const nameOf = (one: Typed<"MedicationStatement">) => even(one.medicationCodeableConcept?.text ?? "");
  return {
    letters: bundle.identifier?.value ?? "",
    recorded,
    nights: part(weekly, "Nights") ?? -1,
    crampNights: recorded === 0 ? null : (part(weekly, "Nights with cramps") ?? -1),
    weekly: weeklyOf(weekly),
    previousWeekly: previous ? weeklyOf(previous) : "none",
    pain: outcomeOf(of(pain)),
    minutes: outcomeOf(of("Minutes of cramp in a cramp night, median")),
    sleepOnCrampNights: outcomeOf(of("Sleep disturbance on cramp nights, 0 to 10, median")),
    sleepOnOtherNights: outcomeOf(of("Sleep disturbance on other nights, 0 to 10, median")),
    medicines: taken("Medicine").map((one) => {
      const said = even(wordsOfMarkup(one.text?.div ?? ""));
      const when = new RegExp(`,(${whenShape})(?:\\(begantoday\\))?\\.$`).exec(said)?.[1];
      const note = even(one.note?.[0]?.text ?? "").replace("Cramps", "");
      const link = sheetLinks.find(([shape]) => shape.test(note))?.[1];
      if (when === undefined || link === undefined) throw new Error(`no time or link in ${said} ${note}`);
      return { name: nameOf(one), link, when: whenIn(when) };
    }),
    supplements: taken("Supplement").map(nameOf),
    question: question === undefined ? null : even(question),
    signs: {
      yes: signs.filter(({ answer }) => answer?.[0]?.valueBoolean === true).length,
      no: signs.filter(({ answer }) => answer?.[0]?.valueBoolean === false).length,
    },
    comparison: comparisonOf(of("Cramps per 7 recorded nights, this period over the one before")),
    previousPain: previous ? outcomeOf(of(pain, before)) : "none",
  };
}
