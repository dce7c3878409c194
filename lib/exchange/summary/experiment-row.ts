import { dateRangeWords, dateWords } from "#lib/base/time/lived-time";
import type { ExperimentReport } from "#lib/insight/experiments/report";
import { keptWords, pauseWords, stopReasonWords } from "#lib/insight/experiments/result-words";
import { intervalWords } from "#lib/insight/trends/effect-wording";
import type { Snapshot } from "./schema";

type Row = NonNullable<Snapshot["experiment"]>;

function standing({ state, startsOn, stoppedOn, stopReason, kept, pauses }: ExperimentReport): string {
  if (state === "waiting") return `It begins on ${dateWords(startsOn)}.`;
  const stopped = stoppedOn
    ? ` Stopped early on ${dateWords(stoppedOn)}${stopReason ? ` (${stopReasonWords[stopReason].toLowerCase()})` : ""}.`
    : "";
  return `${keptWords(kept)} ${pauses.map(pauseWords).join(" ")}${stopped}`.trim();
}

/** What the randomisation says, in one line: how rarely the draw alone gives as much. */
function numbers({ result }: ExperimentReport): string | null {
  const { asPlanned, perProtocol, chance, sentence } = result;
  if (!asPlanned) return null;
  const range = intervalWords(asPlanned);
  return [
    // The sentence before it gives the range where it does not show a difference: once is enough on one page.
    sentence.includes(range)
      ? "This range (95 %) counts every recorded night, as planned"
      : `As planned ${range} with A (95 %)`,
    perProtocol ? `days done as asked ${intervalWords(perProtocol)}` : null,
    chance ? `randomisation test ${Math.round(chance.p * chance.orders)} of ${chance.orders} orders` : null,
  ]
    .filter((part) => part !== null)
    .join("; ")
    .concat(".");
}

/** The latest experiment as the sheet tells it: frozen words and the turns that are over, never a turn to come. */
export function experimentRow(report: ExperimentReport): Row {
  const { pairs, weeks } = report.turns;
  return {
    name: report.name,
    plan: `${pairs} randomised pairs of turns of ${weeks} ${weeks === 1 ? "week" : "weeks"}, ${dateRangeWords(report.startsOn, report.endsOn)}, not blinded.`,
    sentence: report.result.sentence,
    numbers: numbers(report),
    turns: report.result.blocks.map(({ arm, per7 }) => ({ arm: arm === "a" ? "A" : "B", per7 })),
    standing: standing(report),
  };
}
