import type { CivilDate } from "#lib/base/time/civil-date";
import { livedClockWords } from "#lib/base/time/lived-time";
import { contentsWords, quantityWords } from "#lib/diary/diet/entry-words";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { differences } from "#lib/diary/entries/differences";
import { entryFieldWords } from "#lib/diary/entries/entry-field-words";
import { factorWords } from "#lib/diary/nights/factor-words";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { crampWords, nightWords, reliefWords, sorenessWords } from "#lib/diary/nights/night-words";
import type { CrampBody, NightBody } from "#lib/diary/nights/schema";
import { lineDates } from "#lib/diary/remedies/line-words";
import { choicesOf, type RowChoice, rowKey } from "./import-choices";
import type { Planned, PlanOutcome } from "./planned-import";
import type { BoundEntry } from "./proposed-bodies";

/** A thing of a file as it is shown before it is written: what it says in words, and what becomes of it. */
export type PlanRow = {
  readonly key: string;
  readonly line: number;
  readonly what: BoundEntry["entity"];
  /** The night or the day it is of */
  readonly date: CivilDate;
  readonly title: string;
  readonly said: string;
  /** What it says where it is added beside what is there; null where that cannot be */
  readonly besideSaid: string | null;
  readonly outcome: PlanOutcome;
  readonly reason: string | null;
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly choices: readonly RowChoice[];
};

const listed = (parts: readonly (string | null | undefined | false)[]) =>
  parts.filter((part) => part).join(", ");
const noteWords = (note: string | null) => note && `“${note}”`;

function nightSaid(body: NightBody): string {
  const { state } = nightSummary(body, []);
  return listed([
    state === "not-recorded" ? null : nightWords(nightSummary(body, [])),
    state === "cramps" || body.sleepLostMinutes === null
      ? null
      : `${body.sleepLostMinutes} min of sleep lost`,
    body.sleepDisturbance !== null && `sleep disturbance ${body.sleepDisturbance}`,
    body.soreness && `soreness the day after: ${sorenessWords[body.soreness].toLowerCase()}`,
    body.stretchedBeforeBed !== null &&
      (body.stretchedBeforeBed ? "stretched before bed" : "did not stretch before bed"),
    ...body.factors.map((factor) => factorWords(factor)),
    noteWords(body.note),
  ]);
}

const crampSaid = (body: CrampBody): string =>
  listed([
    body.onset === null ? "no time" : livedClockWords(body.onset, body.timeZone),
    crampWords(body),
    ...body.relief.map((relief) => reliefWords[relief].toLowerCase()),
    noteWords(body.note),
  ]);

function foodSaid(body: DietEntryBody): string {
  const { known } = contentsWords(body);
  return listed([
    body.consumedAt === null ? null : livedClockWords(body.consumedAt, body.timeZone),
    quantityWords(body),
    ...known.map(({ label, amount }) => `${label.toLowerCase()} ${amount}`),
    known.length === 0 && "what it holds is not known",
    body.foodRef !== null && "figures from Charley’s tables",
    noteWords(body.note),
  ]);
}

function words(entry: BoundEntry): { date: CivilDate; title: string; said: string } {
  switch (entry.entity) {
    case "night":
      return { date: entry.night, title: "The night", said: nightSaid(entry.body) };
    case "cramp":
      return { date: entry.body.night, title: "A cramp", said: crampSaid(entry.body) };
    case "diet-entry":
      return { date: entry.body.day, title: entry.body.name, said: foodSaid(entry.body) };
    case "dose": {
      const { takenAt, timeZone, units, day } = entry.body;
      const clock = takenAt === null ? null : livedClockWords(takenAt, timeZone);
      return { date: day, title: entry.name, said: listed([clock, units !== null && `${units} taken`]) };
    }
    case "remedy": {
      const [line] = entry.body.lines;
      const said = listed([
        `a ${entry.body.kind}`,
        line?.strength,
        "taken as needed",
        line && lineDates(line),
      ]);
      return { date: line?.startedOn ?? ("" as CivilDate), title: entry.body.name, said };
    }
  }
}

const unshown = [
  "source",
  "foodRef",
  "mealId",
  "timeZone",
  "printed",
  "factorsAsked",
  "night",
  "day",
  "remedyId",
];
const shownFields = (body: object) =>
  Object.fromEntries(Object.entries(body).filter(([field]) => !unshown.includes(field)));

/** A planned entry in the person's words. */
export function planRow(planned: Planned): PlanRow {
  const { entry, outcome, held, reason } = planned;
  const isOther = outcome === "changed" || outcome === "kept";
  const changes =
    isOther && held?.body
      ? differences(shownFields(entry.body), held.body, entryFieldWords(entry.entity))
      : [];
  return {
    key: rowKey(planned),
    line: entry.line,
    what: entry.entity,
    ...words(entry),
    besideSaid: planned.beside && words(planned.beside.entry).said,
    outcome,
    reason,
    changes: changes.map(({ label, mine, theirs }) => ({ label, before: theirs, after: mine })),
    choices: choicesOf(planned),
  };
}
