import type { CivilDate } from "#lib/base/time/civil-date";
import { dateRangeWords, dateWords } from "#lib/base/time/date-words";
import type { WeekLetter } from "#lib/insight/home/letter";
import { ownPath } from "#lib/people/accounts/safe-path";
import type { Letter } from "#lib/server/mail/hand-over";

export type ReminderWords = {
  readonly title: string;
  readonly body: string;
  /** The two answers on the notification itself; none where it only leads to a page */
  readonly answers: { readonly none: string; readonly cramps: string } | null;
};

/** Unless the person said so, nothing that whoever sees the phone could read an illness from. */
export function morningWords(night: CivilDate, isNamed: boolean): ReminderWords {
  return isNamed
    ? {
        title: "Any cramps last night?",
        body: `${dateWords(night)}. Answer here, or open your diary.`,
        answers: { none: "No cramps", cramps: "Cramps" },
      }
    : { title: "Charley", body: "How was last night?", answers: { none: "None", cramps: "Some" } };
}

export function eveningWords(asks: string, isNamed: boolean): ReminderWords {
  return isNamed
    ? { title: "Your experiment tonight", body: asks, answers: null }
    : { title: "Charley", body: "Your plan for tonight is ready.", answers: null };
}

type ToldWeek = Pick<WeekLetter, "range" | "changes" | "next"> & { readonly sentence: string };

/**
 * The week by mail, in the sentences of the screen. The subject and the first line, which a locked phone may show, name
 * neither a diary nor a body.
 */
export const weeklyLetter = (origin: string, { range, sentence, changes, next }: ToldWeek): Letter => ({
  subject: "Your week",
  text: `${[
    `Here is your week, ${dateRangeWords(range.from, range.to)}.`,
    sentence,
    ...changes,
    `${next.sentence} ${next.label}: ${origin}${ownPath(next.href)}`,
    `You asked for this letter each week. To get no more of them, switch it off at ${origin}${ownPath("/settings/reminders")}.`,
  ].join("\n\n")}\n`,
});

export const testWords: ReminderWords = {
  title: "Charley",
  body: "This is how a reminder looks.",
  answers: null,
};

const trouble = {
  gone: "This browser no longer takes notifications. Turn them on again on that device.",
  refused: "The notification service did not take it.",
  unreachable: "The notification service could not be reached.",
  nowhere: "There is no device, and no ntfy address, to send it to.",
} as const;
export type Trouble = keyof typeof trouble;

export const troubleWords = (what: Trouble): string => trouble[what];
