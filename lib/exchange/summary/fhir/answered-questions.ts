import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from "fhir/r4";
import { differentials } from "#lib/knowledge/safety/differential";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { isSignNow } from "../sign-facts";
import { clinicalAnswers } from "../words";
import { type FhirContext, type Item, withWords } from "./fhir-context";

const answers = Object.values(clinicalAnswers);

type Asked = { readonly item: QuestionnaireItem; readonly answered: QuestionnaireResponseItem };

/** A sign: whether it is so by the latest answer, with the last day it was and the last day it was not. */
function askedSigns({ snapshot }: FhirContext): Asked[] {
  return (snapshot.signs ?? []).flatMap(({ id, yesOn, noOn }) => {
    const sign = redFlags.find((one) => one.id === id);
    if (!sign) return [];
    const days = [
      { linkId: `sign-${id}-yes-on`, text: "Last day it was so", day: yesOn },
      { linkId: `sign-${id}-no-on`, text: "Last day it was not so", day: noOn },
    ];
    const head = { linkId: `sign-${id}`, text: sign.question };
    const nested = days.flatMap(({ day, ...one }) =>
      day === null ? [] : [{ ...one, answer: [{ valueDate: day }] }],
    );
    return [
      {
        item: {
          ...head,
          type: "boolean",
          item: days.map(({ linkId, text }): QuestionnaireItem => ({ linkId, text, type: "date" })),
        },
        answered: { ...head, answer: [{ valueBoolean: isSignNow({ yesOn, noOn }), item: nested }] },
      },
    ];
  });
}

/** Questions about other causes, in the person's three answers. */
function askedCauses({ snapshot }: FhirContext): Asked[] {
  return (snapshot.differential ?? []).flatMap(({ id, answer }) => {
    const cause = differentials.find((one) => one.id === id);
    if (!cause) return [];
    const head = { linkId: `cause-${id}`, text: cause.ask };
    return [
      {
        item: { ...head, type: "choice", answerOption: answers.map((valueString) => ({ valueString })) },
        answered: { ...head, answer: [{ valueString: clinicalAnswers[answer] }] },
      },
    ];
  });
}

function askedQuestion({ snapshot: { question } }: FhirContext): Asked[] {
  if (question === null) return [];
  const head = { linkId: "question", text: "What the person asks" };
  return [{ item: { ...head, type: "text" }, answered: { ...head, answer: [{ valueString: question }] } }];
}

/** What was asked and what was answered; nothing where nothing was. */
export function answeredQuestions(context: FhirContext): Item[] {
  const { snapshot, idOf, patient } = context;
  const asked = [...askedSigns(context), ...askedCauses(context), ...askedQuestion(context)];
  if (asked.length === 0) return [];
  const url = `urn:uuid:${idOf("questionnaire")}`;
  const questionnaire: Questionnaire = {
    resourceType: "Questionnaire",
    url,
    name: "CrampSummaryQuestions",
    title: "Warning signs, other causes and the person's question",
    status: "active",
    subjectType: ["Patient"],
    date: snapshot.madeOn,
    item: asked.map(({ item }) => item),
  };
  const response: QuestionnaireResponse = {
    resourceType: "QuestionnaireResponse",
    questionnaire: url,
    status: "completed",
    subject: patient,
    authored: snapshot.madeAt,
    author: patient,
    source: patient,
    item: asked.map(({ answered }) => answered),
  };
  const many = `${asked.length} question${asked.length === 1 ? "" : "s"}`;
  return [
    { key: "questionnaire", resource: withWords(questionnaire, `${many} as asked.`) },
    { key: "answers", resource: withWords(response, `${many} as answered by the person.`) },
  ];
}
