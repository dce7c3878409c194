import { addDays } from "#lib/base/time/civil-date";
import type { HelpId } from "#lib/knowledge/evidence/help";
import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { urgencies } from "#lib/knowledge/safety/urgency";
import {
  bloodQuestionWords,
  changeQuestionWords,
  measuredTests,
  medicineQuestionWords,
  signQuestionWords,
  triedQuestionWords,
} from "./question-words";
import { mostQuestionLetters, type SummaryPart } from "./schema";
import { isSignNow } from "./sign-facts";
import type { MedicineFacts, Snapshot } from "./snapshot";

/** A question to take to a visit. */
export type VisitQuestion = {
  readonly text: string;
  readonly why: string;
  /** What it tells of: while one of these is left out of the page it is not offered. */
  readonly tellsOf: readonly SummaryPart[];
  /** Where the article says what is known of it, with its sources; null where it rests on the person's own nights. */
  readonly help: HelpId | null;
};

type Words = Pick<VisitQuestion, "text" | "why">;

const mostNames = 3;
/** An older result does not say how the blood is now. */
const recentDays = 183;
const waterTablets: readonly MedicineClass[] = [
  "loop-diuretic",
  "thiazide-diuretic",
  "potassium-sparing-diuretic",
];

/** The question with as many names as it has room for, the first ones first. */
function withNames(names: readonly string[], words: (names: readonly string[]) => Words): Words[] {
  const each = [...new Set(names)].slice(0, mostNames);
  const made = each.map((_, at) => words(each.slice(0, each.length - at)));
  return made.filter(({ text }) => text.length <= mostQuestionLetters).slice(0, 1);
}

const isTaken = ({ madeOn }: Snapshot, { stoppedOn }: MedicineFacts) =>
  stoppedOn === null || stoppedOn >= madeOn;

function signQuestions({ signs }: Snapshot): VisitQuestion[] {
  const [first] = redFlags.flatMap(({ id, short, urgency }) => {
    const sign = signs?.find((one) => one.id === id);
    if (!sign || sign.yesOn === null || !isSignNow(sign)) return [];
    const isUrgent = urgency === "now" || urgency === "today";
    return [signQuestionWords(short, sign.yesOn, isUrgent ? urgencies[urgency] : null)];
  });
  return first ? [{ ...first, tellsOf: ["answers"], help: null }] : [];
}

function medicineQuestions(snapshot: Snapshot): VisitQuestion[] {
  const taken = (snapshot.medicines ?? []).filter((medicine) => isTaken(snapshot, medicine));
  const linked = taken.filter((medicine) => medicine.linked !== null).map(({ name }) => name);
  return withNames(linked, medicineQuestionWords).map((words) => ({
    ...words,
    tellsOf: ["medicines"],
    help: "medicine-review",
  }));
}

function bloodQuestions(snapshot: Snapshot): VisitQuestion[] {
  const takesWater = (snapshot.medicines ?? []).some(
    (medicine) =>
      isTaken(snapshot, medicine) && medicine.linked !== null && waterTablets.includes(medicine.linked),
  );
  if (!takesWater) return [];
  const since = addDays(snapshot.madeOn, -recentDays);
  const open = measuredTests.filter(
    (test) =>
      !snapshot.bloods?.some((result) => result.test === test && result.on !== null && result.on >= since),
  );
  return open.length === 0
    ? []
    : [{ ...bloodQuestionWords(open), tellsOf: ["medicines"], help: "blood-test" }];
}

function changeQuestions({ sinceVisit, comparison, period }: Snapshot): VisitQuestion[] {
  const compared =
    sinceVisit?.comparison.kind === "compared"
      ? { ...sinceVisit.comparison, since: sinceVisit.on, wasShared: true }
      : comparison?.kind === "compared"
        ? { ...comparison, since: period.from, wasShared: false }
        : null;
  if (compared === null) return [];
  const { since, wasShared, interval } = compared;
  const isMore = interval.low > 1;
  if (!isMore && (interval.high === null || interval.high >= 1)) return [];
  return [{ ...changeQuestionWords({ isMore, since, wasShared }), tellsOf: [], help: null }];
}

function triedQuestions({ tried }: Snapshot): VisitQuestion[] {
  const of = (kind: "supplement" | "habit") =>
    (tried ?? [])
      .filter((one) => one.kind === kind && one.result.verdict === "no-clear-change")
      .map(({ name }) => name);
  return [
    ...withNames(of("supplement"), triedQuestionWords).map(
      (words): VisitQuestion => ({
        ...words,
        tellsOf: ["tried", "supplements"],
        help: null,
      }),
    ),
    ...withNames(of("habit"), triedQuestionWords).map(
      (words): VisitQuestion => ({
        ...words,
        tellsOf: ["tried"],
        help: null,
      }),
    ),
  ];
}

/**
 * What a person with this record might ask, the weightiest first: each follows from a fact of the summary. None says to stop
 * a medicine, and none asks for a test that was done within half a year.
 */
export function visitQuestions(snapshot: Snapshot): VisitQuestion[] {
  return [
    ...signQuestions(snapshot),
    ...medicineQuestions(snapshot),
    ...bloodQuestions(snapshot),
    ...changeQuestions(snapshot),
    ...triedQuestions(snapshot),
  ];
}
