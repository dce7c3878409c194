import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate, livedClockWords } from "#lib/base/time/lived-time";
import type { KindWords } from "#lib/diary/revisions/entry-kind";
import { ruleSubjects } from "#lib/knowledge/safety/rule-subjects";
import { type BloodTestId, bloodTests } from "./blood-tests";
import { answerWords, questions } from "./questions";
import type { BloodResultBody, HealthAnswerBody, LegCheckBody, PutAwayBody, QuestionId } from "./schema";

const healthAnswer: KindWords<QuestionId, HealthAnswerBody> = {
  noun: "the answer to a health question",
  title({ key, body }) {
    const asked = questions.find(({ id }) => id === key)?.question ?? "A health question";
    return `${asked} ${answerWords[body.answer]}`;
  },
};

const legCheck: KindWords<string, LegCheckBody> = {
  noun: "a check of the leg",
  title({ body: { checkedAt, timeZone } }) {
    const date = dateWords(livedCalendarDate(checkedAt, timeZone));
    return `A check of the leg, ${date}, ${livedClockWords(checkedAt, timeZone)}`;
  },
};

const putAway: KindWords<string, PutAwayBody> = {
  noun: "that a note was put away",
  title: ({ body }) => `A note put away: ${ruleSubjects[body.rule]}`,
};

const bloodResult: KindWords<BloodTestId, BloodResultBody> = {
  noun: "a blood result",
  title: ({ key, body: { value, on } }) =>
    `${bloodTests[key]}: ${value}${on ? `, ${dateWords(on, { year: true })}` : ""}`,
};

export const healthKindWords = {
  "health-answer": healthAnswer,
  "leg-check": legCheck,
  "put-away": putAway,
  "blood-result": bloodResult,
};
