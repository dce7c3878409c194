import { dateWords, livedCalendarDate, livedClockWords } from "#lib/base/time/lived-time";
import { answerWords, questions } from "#lib/diary/health/questions";
import { ruleSubjects } from "#lib/knowledge/safety/rule-subjects";
import { habitsWords } from "#lib/people/habits/habit-words";
import { slotOf } from "./next-batch";
import type { Entity, Operation } from "./schema";

type Said = {
  [E in Entity]: {
    readonly entity: E;
    readonly key: Extract<Operation, { entity: E }>["key"];
    readonly body: NonNullable<Extract<Operation, { entity: E }>["body"]>;
  };
}[Entity];

const nouns = {
  cramp: "a cramp",
  night: "what was said of a night",
  "diet-entry": "something eaten or taken",
  "diet-day": "the mark of a day",
  dose: "a dose",
  remedy: "a remedy",
  "health-answer": "the answer to a health question",
  "leg-check": "a check of the leg",
  "put-away": "that a note was put away",
  "own-food": "a food of your own",
  "saved-meal": "a meal you named",
  favourite: "a favourite",
  "diet-habits": "how you write down your days",
} as const satisfies Record<Entity, string>;

const doseWords = { taken: "taken", skipped: "skipped", extra: "one extra" } as const;

/** An entry in a few words, for a list: "Cramp, night of Sat 28 March, 02:13". */
export function entryWords(entry: Said): string {
  switch (entry.entity) {
    case "cramp": {
      const { night, onset, timeZone } = entry.body;
      const clock = onset === null ? "" : `, ${livedClockWords(onset, timeZone)}`;
      return `Cramp, night of ${dateWords(night)}${clock}`;
    }
    case "night":
      return `Night of ${dateWords(entry.key)}`;
    case "diet-entry":
      return `${entry.body.name}, ${dateWords(entry.body.day)}`;
    case "diet-day":
      return `${dateWords(entry.key)}: ${entry.body.complete ? "everything" : "not everything"} is written down`;
    case "dose":
      return `${entry.body.name ?? "A dose"}, ${doseWords[entry.body.status]}, ${dateWords(entry.body.day)}`;
    case "remedy":
      return `${entry.body.name}, on your list of remedies`;
    case "health-answer": {
      const asked = questions.find(({ id }) => id === entry.key)?.question ?? "A health question";
      return `${asked} ${answerWords[entry.body.answer]}`;
    }
    case "leg-check": {
      const { checkedAt, timeZone } = entry.body;
      const date = dateWords(livedCalendarDate(checkedAt, timeZone));
      return `A check of the leg, ${date}, ${livedClockWords(checkedAt, timeZone)}`;
    }
    case "put-away":
      return `A note put away: ${ruleSubjects[entry.body.rule]}`;
    case "own-food":
      return `${entry.body.name}, a food of your own`;
    case "saved-meal":
      return `${entry.body.name}, a meal you named`;
    case "favourite":
      return `${entry.body.name ?? "A food"}, ${entry.body.marked ? "a favourite" : "no favourite any more"}`;
    case "diet-habits":
      return habitsWords(entry.body);
  }
}

/**
 * One write in a few words: the entry, or what is being deleted. That is named where it waits itself, before its deletion
 * in the `queue`; of another this device knows only which kind it is.
 */
export function operationWords(operation: Operation, queue: readonly Operation[] = []): string {
  const slot = slotOf(operation);
  const isIt = (one: Operation) => slotOf(one) === slot && one.rev < operation.rev && one.body !== null;
  const said = operation.body === null ? queue.findLast(isIt) : operation;
  const words = said ? entryWords({ ...said, body: said.body } as Said) : nouns[operation.entity];
  return operation.body === null ? `Delete: ${words}` : words;
}
