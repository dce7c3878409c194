import { dateWords, livedClockWords } from "#lib/time/lived-time";
import type { Operation } from "./schema";

/** One write in a few words, for a list of what waits: "Cramp, Sat 28 March, 02:13". */
export function operationWords(operation: Operation): string {
  if (operation.body === null) return `Delete: ${nouns[operation.entity]}`;
  switch (operation.entity) {
    case "cramp": {
      const { night, onset, timeZone } = operation.body;
      const clock = onset === null ? "" : `, ${livedClockWords(onset, timeZone)}`;
      return `Cramp, night of ${dateWords(night)}${clock}`;
    }
    case "night":
      return `Night of ${dateWords(operation.key)}`;
    case "diet-entry":
      return `${operation.body.name}, ${dateWords(operation.body.day)}`;
    case "diet-day":
      return `${dateWords(operation.key)}: ${operation.body.complete ? "complete" : "not complete"}`;
    case "dose":
      return `A dose, ${dateWords(operation.body.day)}`;
  }
}

const nouns = {
  cramp: "a cramp",
  night: "what was said of a night",
  "diet-entry": "something eaten or taken",
  "diet-day": "the mark of a day",
  dose: "a dose",
} as const satisfies Record<Operation["entity"], string>;
