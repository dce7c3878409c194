import { v7 as uuidv7 } from "uuid";
import type { CivilDate } from "#lib/base/time/civil-date";
import { blankCramp, blankNight, saidNone } from "#lib/diary/nights/blank-bodies";
import type { ReminderWords } from "./words";

/** A write that an answer on the notification makes, as the outbox sends it; the moment is set where it is touched. */
type Write = {
  readonly id: string;
  readonly entity: "night" | "cramp";
  readonly key: string;
  readonly rev: number;
  readonly body: object;
};

/** What travels to the worker (`public/sw.js`), sealed for this one browser. */
export type PushMessage = {
  readonly person: string;
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly answers: readonly { readonly action: string; readonly title: string; readonly write: Write }[];
};

type About = {
  readonly person: string;
  readonly night: CivilDate;
  readonly timeZone: string;
  /** What the next write of the night makes: one more than what is stored, also of a night that was cleared */
  readonly rev: number;
};

/**
 * The notification with its answers. The writes have their ids already: pressed twice, or sent twice by a device that was
 * offline, an answer is one entry. "Some" notes a cramp of which nothing is known yet; the diary asks for the rest.
 */
export function pushMessage(
  { title, body, answers }: ReminderWords,
  { person, night, timeZone, rev }: About,
): PushMessage {
  const message = { person, tag: `night ${night}`, title, body, url: "/diary" };
  if (answers === null) return { ...message, answers: [] };
  const none = { ...blankNight(timeZone), ...saidNone };
  const cramp = blankCramp(night, timeZone);
  return {
    ...message,
    answers: [
      {
        action: "none",
        title: answers.none,
        write: { id: uuidv7(), entity: "night", key: night, rev, body: none },
      },
      {
        action: "cramps",
        title: answers.cramps,
        write: { id: uuidv7(), entity: "cramp", key: uuidv7(), rev: 1, body: cramp },
      },
    ],
  };
}
