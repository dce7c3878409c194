import { dateRangeWords } from "#lib/time/lived-time";
import { intervalWords } from "#lib/trends/ladder";
import { numberWords } from "#lib/trends/number-words";
import type { ExperimentReport } from "./report";
import type { BlockResult } from "./result";

/** One turn as it is read in the table. */
export function blockWords({ arm, from, to, recorded, nights, per7 }: BlockResult) {
  return {
    dates: dateRangeWords(from, to),
    arm: arm === "a" ? "A, with it" : "B, without it",
    recorded: `${recorded} of ${nights}`,
    per7: per7 === null ? "not known" : numberWords(per7),
  };
}

/** What stands beside the result: both readings of it, the draw, how it was kept, and what would change it. */
export function resultLines({ result, kept }: Pick<ExperimentReport, "result" | "kept">): string[] {
  const { asPlanned, perProtocol, chance } = result;
  const lines: string[] = [];
  if (asPlanned) lines.push(`As planned, every night counted: ${intervalWords(asPlanned)} with A.`);
  if (perProtocol) lines.push(`Only the days done as asked: ${intervalWords(perProtocol)} with A.`);
  if (chance) {
    lines.push(
      `Of the ${chance.orders} orders that could have been drawn, ${Math.round(chance.p * chance.orders)} give a difference as large.`,
    );
  }
  lines.push(`You answered for ${kept.answered} days, ${kept.done} of them done as asked.`);
  if (asPlanned) lines.push("More turns would make the range narrower, and could change the answer.");
  return lines;
}
