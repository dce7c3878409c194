import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { intervalWords } from "#lib/insight/trends/effect-wording";
import { numberWords } from "#lib/insight/trends/number-words";
import type { ExperimentReport } from "./report";
import type { BlockResult, ExperimentResult } from "./result";
import { beliefLines } from "./result-sentence";
import type { Pause } from "./schema";
import type { StopReason } from "./stop-reasons";

/** "24 Aug": the plan above the table tells the year. */
const day = (date: CivilDate) =>
  dateWords(date)
    .slice(4)
    .replace(/^(\d+ \p{L}{3}).*$/u, "$1");

/** One turn as it is read in the table, short enough for a phone; the picture above tells what A and B are. */
export function blockWords({ arm, from, to, recorded, nights, value }: BlockResult) {
  return {
    turn: `${arm === "a" ? "A" : "B"}:\u00a0${day(from)} to\u00a0${day(to)}`,
    recorded: `${recorded} of ${nights}`,
    value: value === null ? "not known" : numberWords(value),
  };
}

export const stopReasonWords: Readonly<Record<StopReason, string>> = {
  unwell: "It did not agree with me",
  effort: "It was too much trouble",
  other: "Something else",
};

/** "Paused from Mon 2 March to Sun 8 March." */
export function pauseWords({ from, to }: Pause): string {
  if (to === null) return `Paused since ${dateWords(from)}.`;
  return to === from
    ? `Paused on ${dateWords(from)}.`
    : `Paused from ${dateWords(from)} to ${dateWords(to)}.`;
}

/** How the days were kept, all of them: "Of 84 days: 60 done as asked, 10 not, 9 not answered, 5 paused." */
export function keptWords({ days, done, notDone, missed, paused }: ExperimentReport["kept"]): string {
  return `Of ${days} days so far: ${done} done as asked, ${notDone} not, ${missed} not answered, ${paused} paused.`;
}

/** How the nights were counted, with the range where the sentence of the result does not give it already. */
export function asPlannedLine({
  asPlanned,
  sentence,
}: Pick<ExperimentResult, "asPlanned" | "sentence">): string {
  if (asPlanned === null) return "";
  const range = intervalWords(asPlanned);
  return sentence.includes(range)
    ? "That counts every recorded night, as planned."
    : `As planned, every recorded night counted: ${range} with it.`;
}

/** The same result by the days done as asked, or why there is none. That comparison is no longer drawn by lot. */
function perProtocolLine({ asPlanned, perProtocol }: ExperimentReport["result"]): string[] {
  if (perProtocol) {
    return [
      `Only the days done as asked: ${intervalWords(perProtocol)} with it. Which days those were was not drawn.`,
    ];
  }
  return asPlanned ? ["Only the days done as asked: too little to compare."] : [];
}

/** What stands beside the result: both readings of it, what may be believed, how it was kept, and what would change it. */
export function resultLines(
  report: Pick<ExperimentReport, "result" | "kept" | "state" | "outcome" | "worth">,
): string[] {
  const { result, state, outcome, worth, kept } = report;
  if (state !== "over") return [keptWords(kept)];
  return [
    ...(result.asPlanned ? [asPlannedLine(result)] : []),
    ...perProtocolLine(result),
    ...beliefLines(result.belief, worth, outcome),
    keptWords(kept),
    ...(result.asPlanned
      ? [
          "What would change it: another experiment, longer, makes the range narrower, and may give another answer.",
        ]
      : []),
  ];
}
