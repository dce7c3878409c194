import type { CodeableConcept, Observation, ObservationComponent, Period } from "fhir/r4";
import type { ComparisonFacts, Outcome, PeriodFacts, Snapshot } from "../snapshot";
import { clinicalMuscles, clinicalSides, comparisonWords, countOf, outcomeCell, weeklyWords } from "../words";
import {
  absent,
  concepts,
  inWords,
  muscleConcept,
  quantity,
  saidAs,
  sideConcepts,
  type Unit,
} from "./concepts";
import { type FhirContext, type Item, withWords } from "./fhir-context";

const part = (text: string, value: number, unit: Unit, isFloor = false): ObservationComponent => ({
  code: inWords(text),
  valueQuantity: quantity(value, unit, isFloor),
});
const partOrNot = (text: string, value: number | null, unit: Unit): ObservationComponent =>
  value === null
    ? { code: inWords(text), dataAbsentReason: absent("not recorded") }
    : part(text, value, unit);

type Said = Pick<Observation, "valueQuantity" | "dataAbsentReason" | "component" | "note" | "method">;

/** What the person observed over a stretch of nights. */
function observed(
  { snapshot, patient }: FhirContext,
  { code, over, words, ...said }: { code: CodeableConcept; over: Period; words: string } & Said,
): Observation {
  return withWords<Observation>(
    {
      resourceType: "Observation",
      status: "final",
      category: [concepts.survey],
      code,
      subject: patient,
      effectivePeriod: over,
      issued: snapshot.madeAt,
      performer: [patient],
      ...said,
    },
    `${code.text}, ${over.start} to ${over.end}: ${words}.`,
  );
}

const over = ({ from, to }: Pick<PeriodFacts, "from" | "to">): Period => ({ start: from, end: to });

function weeklyItem(context: FhirContext, key: string, facts: PeriodFacts): Item {
  const { weekly, recorded, nights, crampNights, cramps, crampsIsFloor } = facts;
  const resource = observed(context, {
    code: saidAs(concepts.cramp, "Night leg cramps per 7 recorded nights"),
    over: over(facts),
    words: `${weeklyWords(weekly)}; ${recorded} of ${nights} nights recorded`,
    ...(weekly === null
      ? { dataAbsentReason: absent("under 14 recorded nights") }
      : { valueQuantity: quantity(weekly.rate, "/wk") }),
    component: [
      ...(weekly === null
        ? []
        : [part("95 % interval, low", weekly.low, "/wk"), part("95 % interval, high", weekly.high, "/wk")]),
      part("Recorded nights", recorded, "{nights}"),
      part("Nights", nights, "{nights}"),
      part("Nights with cramps", crampNights, "{nights}"),
      part("Cramps", cramps, "{cramps}", crampsIsFloor),
    ],
    ...(weekly?.atBest ? { note: [{ text: "The interval is at best this narrow." }] } : {}),
  });
  return { key, resource };
}

/** The four outcomes, as the sheet names them. */
const outcomes = [
  {
    id: "pain",
    code: saidAs(concepts.pain, "Worst pain of a cramp night, 0 to 10, median"),
    unit: "{score}",
    of: ({ pain }: PeriodFacts) => pain,
  },
  {
    id: "minutes",
    code: inWords("Minutes of cramp in a cramp night, median"),
    unit: "min",
    of: ({ minutes }: PeriodFacts) => minutes,
  },
  {
    id: "sleep-cramps",
    code: inWords("Sleep disturbance on cramp nights, 0 to 10, median"),
    unit: "{score}",
    of: ({ sleepOnCrampNights }: PeriodFacts) => sleepOnCrampNights,
  },
  {
    id: "sleep-others",
    code: inWords("Sleep disturbance on other nights, 0 to 10, median"),
    unit: "{score}",
    of: ({ sleepOnOtherNights }: PeriodFacts) => sleepOnOtherNights,
  },
] as const;

function outcomeItem(
  context: FhirContext,
  key: string,
  facts: PeriodFacts,
  { code, unit, of }: (typeof outcomes)[number],
): Item {
  const outcome: Outcome & { floors?: number } = of(facts);
  const { median, low, high, worst, floors = 0 } = outcome;
  const resource = observed(context, {
    code,
    over: over(facts),
    words: outcomeCell(outcome, floors),
    method: inWords("Median over nights"),
    ...(median === null
      ? { dataAbsentReason: absent(outcome.of === 0 ? "no such night" : "not answered") }
      : { valueQuantity: quantity(median, unit, floors > 0) }),
    component: [
      ...(low === null ? [] : [part("95 % interval, low", low, unit)]),
      ...(high === null ? [] : [part("95 % interval, high", high, unit)]),
      ...(worst === null ? [] : [part("Highest", worst, unit)]),
      part("Nights that say", outcome.known, "{nights}"),
      part("Nights", outcome.of, "{nights}"),
      ...(floors > 0 ? [part("Nights whose value is at least so much", floors, "{nights}")] : []),
    ],
  });
  return { key, resource };
}

function periodItems(context: FhirContext, key: string, facts: PeriodFacts): Item[] {
  return [
    weeklyItem(context, `${key} weekly`, facts),
    ...outcomes.map((outcome) => outcomeItem(context, `${key} ${outcome.id}`, facts, outcome)),
  ];
}

function comparisonItem(
  context: FhirContext,
  key: string,
  { name, comparison, facts }: { name: string; comparison: ComparisonFacts; facts: PeriodFacts },
): Item {
  const isCompared = comparison.kind === "compared" && comparison.interval.ratio !== null;
  const resource = observed(context, {
    code: inWords(name),
    over: over(facts),
    words: comparisonWords(comparison),
    ...(isCompared && comparison.interval.ratio !== null
      ? { valueQuantity: quantity(comparison.interval.ratio, "1") }
      : { dataAbsentReason: absent(comparisonWords(comparison)) }),
    ...(comparison.kind === "compared"
      ? {
          component: [
            part("95 % interval, low", comparison.interval.low, "1"),
            ...(comparison.interval.high === null
              ? []
              : [part("95 % interval, high", comparison.interval.high, "1")]),
          ],
          ...(comparison.atBest ? { note: [{ text: "The interval is at best this narrow." }] } : {}),
        }
      : {}),
  });
  return { key, resource };
}

function placesItem(context: FhirContext, { places, period }: Snapshot): Item[] {
  if (places.of === 0) return [];
  const counts: ObservationComponent[] = [
    part("Cramps noted one by one", places.of, "{cramps}"),
    part("Side is known of", places.sidesKnown, "{cramps}"),
    ...places.sides.map(({ side, count }) => ({
      code: saidAs(sideConcepts[side], `Side: ${clinicalSides[side]}`),
      valueQuantity: quantity(count, "{cramps}"),
    })),
    part("Muscle is known of", places.musclesKnown, "{cramps}"),
    ...places.muscles.map(({ muscle, count }) => ({
      code: muscleConcept(muscle, `Muscle: ${clinicalMuscles[muscle]}`),
      valueQuantity: quantity(count, "{cramps}"),
    })),
    part("Waking is known of", places.wokeKnown, "{cramps}"),
    part("Woke from sleep", places.woke, "{cramps}"),
  ];
  const resource = observed(context, {
    code: inWords("Side, muscle and waking of night leg cramps"),
    over: over(period),
    words: `${places.of} cramps noted one by one`,
    component: counts,
  });
  return [{ key: "places", resource }];
}

function hoursItem(context: FhirContext, { hours, period }: Snapshot): Item[] {
  if (hours.of === 0) return [];
  const resource = observed(context, {
    code: inWords("Night leg cramps by the hour on the clock"),
    over: over(period),
    words: `hour known of ${hours.known} of ${hours.of}`,
    component: [
      part("Cramps noted one by one", hours.of, "{cramps}"),
      part("Hour is known of", hours.known, "{cramps}"),
      ...hours.counts.flatMap((count, hour) =>
        count > 0 ? [part(`From ${`${hour}`.padStart(2, "0")}:00, one hour`, count, "{cramps}")] : [],
      ),
    ],
  });
  return [{ key: "hours", resource }];
}

function weeksItem(context: FhirContext, { weeks, period }: Snapshot): Item[] {
  if (weeks.length === 0) return [];
  const resource = observed(context, {
    code: inWords("Night leg cramps per 7 recorded nights, week by week"),
    over: over(period),
    words: countOf(weeks.length, "week"),
    component: weeks.map(({ from, per7 }) => partOrNot(`Week from ${from}`, per7, "/wk")),
  });
  return [{ key: "weeks", resource }];
}

/** Everything counted of the nights: this period, the one before, the change, and where and when cramps came. */
export function diaryObservations(context: FhirContext): Item[] {
  const { snapshot } = context;
  const { period, previous, comparison, sinceVisit } = snapshot;
  const name = "Cramps per 7 recorded nights, this period over the one before";
  return [
    ...periodItems(context, "period", period),
    ...(previous === null ? [] : periodItems(context, "previous", previous)),
    ...(comparison === null ? [] : [comparisonItem(context, "change", { name, comparison, facts: period })]),
    ...(sinceVisit === null
      ? []
      : [
          weeklyItem(context, "since visit", sinceVisit.after),
          weeklyItem(context, "before visit", sinceVisit.before),
          comparisonItem(context, "change since visit", {
            name: "Cramps per 7 recorded nights since the last summary was shared, over as long before it",
            comparison: sinceVisit.comparison,
            facts: sinceVisit.after,
          }),
        ]),
    ...weeksItem(context, snapshot),
    ...placesItem(context, snapshot),
    ...hoursItem(context, snapshot),
  ];
}
