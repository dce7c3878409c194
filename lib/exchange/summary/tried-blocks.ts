import { dateRangeWords } from "#lib/base/time/date-words";
import { numberWords } from "#lib/insight/trends/number-words";
import { type Block, own, strong, type Words } from "./band";
import type { Snapshot } from "./snapshot";
import { dayWords, ratioCell, triedWords, whenWords, withheldWords } from "./words";

const stopWords = { unwell: "felt unwell", effort: "too much effort", other: "another reason" } as const;

function turnWords(nights: number): string {
  if (nights === 1) return "single nights";
  return nights === 7 ? "turns of 1 week" : `turns of ${nights / 7} weeks`;
}

/** Why there is no ratio once it is over: a test that was judged has none where one side had nothing at all. */
const noRatioWords = (isJudged: boolean) =>
  isJudged ? "no ratio, because one side had none" : "too little recorded to compare";

/** The person's own trial: the drawn turns, both readings, and how it was kept. Never a turn to come. */
function experimentBlocks(experiment: NonNullable<Snapshot["experiment"]>): Block[] {
  const { pairs, startsOn, endsOn, state, kept, asPlanned, perProtocol, chance, turns, measure } = experiment;
  const nights = experiment.turnNights ?? 7 * (experiment.weeks ?? 1);
  const parts = [
    `${pairs} randomised pairs of ${turnWords(nights)}, ${dateRangeWords(startsOn, endsOn)}, not blinded; what counts is ${measure}`,
    ...(state === "waiting" ? ["not begun yet"] : []),
    ...(state === "running" ? ["running, so not judged yet"] : []),
    ...(asPlanned ? [`with over without, every recorded night: ${ratioCell(asPlanned)}`] : []),
    ...(asPlanned === null && state === "over" ? [noRatioWords(chance !== null)] : []),
    ...(perProtocol ? [`days done as asked: ${ratioCell(perProtocol)}`] : []),
    ...(chance
      ? [`randomisation test ${Math.round(chance.p * chance.orders)} of ${chance.orders} orders`]
      : []),
    ...(turns.length > 0
      ? [
          `${nights === 1 ? "four weeks at a time" : "turns in order"}, ${measure}: ${turns.map(({ arm, per7 }) => `${arm} ${per7 === null ? "–" : numberWords(per7)}`).join(", ")}`,
        ]
      : []),
    `of ${kept.days} days ${kept.done} done as asked, ${kept.notDone} not, ${kept.missed} not answered, ${kept.paused} paused`,
    ...(experiment.stoppedOn
      ? [
          `stopped early on ${dayWords(experiment.stoppedOn)}${experiment.stopReason ? ` (${stopWords[experiment.stopReason]})` : ""}`,
        ]
      : []),
  ];
  return [
    {
      kind: "text",
      words: [
        strong("Experiment in turns (N-of-1): "),
        own(experiment.name),
        ` (A) against without it (B): ${parts.join("; ")}.`,
      ],
    },
  ];
}

export function triedBlocks({ tried, experiment, madeOn }: Snapshot): Block[] {
  const rows: Block[] =
    tried === null
      ? [{ kind: "text", words: [withheldWords] }]
      : tried.length === 0
        ? [{ kind: "text", words: ["Nothing was started in this period."] }]
        : [
            {
              kind: "list",
              items: tried.map(
                ({ name, kind, from, to, result }): Words => [
                  own(name),
                  `, ${whenWords({ startedOn: from, stoppedOn: to }, madeOn)}: ${triedWords(result, kind)}`,
                ],
              ),
            },
          ];
  return [...rows, ...(experiment ? experimentBlocks(experiment) : [])];
}
