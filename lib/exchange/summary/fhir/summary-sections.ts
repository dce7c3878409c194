import type { CodeableConcept } from "fhir/r4";
import { conditions } from "#lib/knowledge/safety/conditions";
import type { BandId, Block } from "../band";
import { bandsOf } from "../bands";
import type { Snapshot } from "../snapshot";
import { clinicalAnswers, withheldWords } from "../words";
import { answeredQuestions } from "./answered-questions";
import { concepts, emptyReasons, inWords } from "./concepts";
import { crampObservations } from "./cramp-observations";
import { diaryObservations } from "./diary-observations";
import type { FhirContext, Item } from "./fhir-context";
import { bloodItems, conditionItems, pregnancyItems, signFlags } from "./health-items";
import { medicineStatements, supplementStatements } from "./medication-statements";
import { sentence } from "./narrative";

export type SummarySection = {
  readonly title: string;
  readonly code: CodeableConcept;
  readonly blocks: readonly Block[];
  readonly items: readonly Item[];
  /** Why it has no items, where a summary must have the section. */
  readonly emptyReason?: CodeableConcept;
};

const why = (isShared: boolean) => (isShared ? emptyReasons.unavailable : emptyReasons.withheld);

/** Every health answer, by its answer: what was not asked is not in it. */
function healthWords(said: NonNullable<Snapshot["conditions"]>): string {
  const parts = (["yes", "unknown", "no"] as const).flatMap((answer) => {
    const names = said.filter((one) => one.answer === answer).map(({ id }) => conditions[id].name);
    return names.length > 0 ? [`${clinicalAnswers[answer]}: ${names.join(", ")}`] : [];
  });
  return parts.length > 0 ? `Health answers: ${parts.join("; ")}.` : "No health question was answered.";
}

type BlocksOf = (...ids: BandId[]) => Block[];

/** The sections an International Patient Summary must have; "none known" is never said for the person. */
function requiredSections(context: FhirContext, blocksOf: BlocksOf): SummarySection[] {
  const { medicines, conditions: answered } = context.snapshot;
  return [
    {
      title: "Problems",
      code: concepts.problems,
      blocks: [sentence(answered === null ? withheldWords : healthWords(answered))],
      items: conditionItems(context),
      emptyReason: why(answered !== null),
    },
    {
      title: "Allergies and intolerances",
      code: concepts.allergies,
      blocks: [sentence("Allergies are not asked about in this diary.")],
      items: [],
      emptyReason: emptyReasons.notasked,
    },
    {
      title: "Medicines",
      code: concepts.medicines,
      blocks: blocksOf("medicines"),
      items: medicines === null ? [] : medicineStatements(context, medicines),
      emptyReason: why(medicines !== null),
    },
  ];
}

function healthSections(context: FhirContext, blocksOf: BlocksOf): SummarySection[] {
  const { supplements, bloods, intakes } = context.snapshot;
  return [
    {
      title: "Supplements",
      code: inWords("Supplements"),
      blocks: blocksOf("supplements"),
      items: supplements === null ? [] : supplementStatements(context, supplements),
    },
    ...(bloods === null || bloods.length === 0
      ? []
      : [
          {
            title: "Last blood results",
            code: concepts.results,
            blocks: [sentence("As entered by the person from a report.")],
            items: bloodItems(context),
          },
        ]),
    {
      title: "Pregnancy",
      code: concepts.pregnancies,
      blocks: [sentence("Pregnant.")],
      items: pregnancyItems(context),
    },
    ...(intakes === null
      ? []
      : [{ title: "Food and drink", code: concepts.socialHistory, blocks: blocksOf("food"), items: [] }]),
  ].filter(({ title, items }) => title !== "Pregnancy" || items.length > 0);
}

/**
 * The summary in sections: the words of the sheet's bands beside the resources of the same facts. A part that is off has
 * neither.
 */
export function summarySections(context: FhirContext): SummarySection[] {
  const { snapshot } = context;
  const bands = bandsOf(snapshot);
  const blocksOf: BlocksOf = (...ids) => bands.flatMap((band) => (ids.includes(band.id) ? band.blocks : []));
  const flags = signFlags(context);
  const { question, tried, experiment } = snapshot;
  return [
    ...(flags.length === 0
      ? []
      : [
          {
            title: "Warning signs answered yes",
            code: concepts.alerts,
            blocks: blocksOf("signs"),
            items: flags,
          },
        ]),
    {
      title: "Night leg cramps",
      code: inWords("Night leg cramps, diary of the person"),
      blocks: blocksOf("who", "outcomes", "weeks", "where"),
      items: [...diaryObservations(context), ...crampObservations(context)],
    },
    ...requiredSections(context, blocksOf),
    ...healthSections(context, blocksOf),
    ...(question === null
      ? []
      : [
          {
            title: "What the person asks",
            code: concepts.story,
            blocks: [{ kind: "text" as const, words: [{ text: question, own: true, strong: false }] }],
            items: [],
          },
        ]),
    {
      title: "Warning signs and other causes, as asked",
      code: inWords("Warning signs and other causes, as asked"),
      blocks: blocksOf("signs"),
      items: answeredQuestions(context),
    },
    ...(tried === null && experiment === null
      ? []
      : [
          {
            title: "What was tried",
            code: inWords("What was started, and cramps before and with it"),
            blocks: blocksOf("tried"),
            items: [],
          },
        ]),
    {
      title: "Notes",
      code: inWords("What this summary is and is not"),
      blocks: blocksOf("notes"),
      items: [],
    },
  ];
}
