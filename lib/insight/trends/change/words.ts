import { capitalised } from "#lib/base/text/capitalised";
import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/date-words";
import { countWords } from "../count-words";
import { crampNightsWords } from "../findings";
import { numberWords } from "../number-words";
import type { Change, Stretch } from "./change";

/** "4 nights in 7", "1 night in 20", "no night", "every night": a share of nights as a person counts them. */
export function shareWords({ recorded, crampNights }: Pick<Stretch, "recorded" | "crampNights">): string {
  if (crampNights === 0) return "no night";
  if (crampNights === recorded) return "every night";
  const inSeven = (7 * crampNights) / recorded;
  if (inSeven < 0.75) return `1 night in ${grouped(Math.round(recorded / crampNights))}`;
  const many = numberWords(inSeven);
  return `${many} ${many === "1" ? "night" : "nights"} in 7`;
}

const isYear = ({ nights }: Stretch) => nights >= 360 && nights <= 371;

function whenWords({ how }: Pick<Change, "how">, before: Stretch, after: Stretch): [string, string] {
  if (how === "chosen") return [`before ${dateWords(after.from, { year: true })}`, "since then"];
  const weeks = Math.round(before.nights / 7);
  const long = weeks >= 2 ? `${weeks} weeks` : countWords(before.nights, "night");
  if (how === "thirds") return [`in the first ${long}`, `in the last ${long}`];
  if (isYear(before) && isYear(after)) return ["the year before", "this year"];
  const now = Math.round(after.nights / 7);
  return [
    `in the ${long} before`,
    now >= 2 ? `in these ${now} weeks` : `in ${countWords(after.nights, "night")}`,
  ];
}

/** "about half as many", "a third fewer", "40% more": a ratio as a person says it. Never 100% fewer where some are left. */
export function ratioWords(ratio: number): string {
  if (ratio === 0) return "none at all";
  if (ratio >= 1.9 && ratio < 2.1) return "twice as many";
  if (ratio >= 2.1) return `${numberWords(ratio)} times as many`;
  if (ratio >= 0.47 && ratio <= 0.53) return "half as many";
  const percent = Math.round((ratio - 1) * 100);
  if (percent === 0) return "as many";
  return percent < 0 ? `${Math.min(99, -percent)}% fewer` : `${percent}% more`;
}

function sizeWords({ ratio, low, high }: Pick<Change, "ratio" | "low" | "high">): string {
  if (low === null) return "";
  const likely =
    high === null
      ? `at least ${ratioWords(low)}`
      : `likely between ${ratioWords(low)} and ${ratioWords(high)}`;
  return ratio === null ? likely : `${ratioWords(ratio)} (${likely})`;
}

function baseWords(before: Stretch, after: Stretch): string {
  return `${grouped(after.recorded)} and ${grouped(before.recorded)} nights recorded`;
}

const share = ({ recorded, nights }: Stretch) => (nights === 0 ? 0 : recorded / nights);

/** What is not known because nights were not written down: bounds under nine in ten, and a change in how many are. */
export function missingWords(before: Stretch | null, after: Stretch): string {
  const missed = after.nights - after.recorded;
  const bounds =
    after.recorded === 0 || share(after) >= 0.9
      ? ""
      : ` If the ${missed === 1 ? "one night" : `${grouped(missed)} nights`} you did not write were all calm, it was ${shareWords({ recorded: after.nights, crampNights: after.crampNights })}; if all of them had cramps, ${shareWords({ recorded: after.nights, crampNights: after.crampNights + missed })}.`;
  if (before === null || Math.abs(share(before) - share(after)) < 0.1) return bounds;
  const percent = (stretch: Stretch) => `${Math.round(100 * share(stretch))}%`;
  return ` You wrote ${percent(before)} of the nights before and ${percent(after)} after, which may be part of the change.${bounds}`;
}

/** What happened, with its base; then whether it is more than nights like these do by themselves. */
export function changeSentence(change: Omit<Change, "sentence">): string {
  const { verdict, beforeStretch: before, afterStretch: after } = change;
  if (after === null || after.recorded === 0) return "No nights recorded in this range.";
  if (before === null || before.recorded === 0) {
    return `${capitalised(crampNightsWords(after))}.${missingWords(null, after)}`;
  }
  const [whenBefore, whenAfter] = whenWords(change, before, after);
  const missing = missingWords(before, after);
  const facts = `${shareWords(after)} ${whenAfter}, ${shareWords(before)} ${whenBefore}; ${baseWords(before, after)}`;
  if (verdict === "fewer" || verdict === "more") {
    const moved = verdict === "fewer" ? "Fewer: nights with cramps fell" : "More: nights with cramps rose";
    return `${moved} from ${shareWords(before)} ${whenBefore} to ${shareWords(after)} ${whenAfter}; ${baseWords(before, after)}. That is more than nights like yours change by themselves: ${sizeWords(change)}.${missing}`;
  }
  if (verdict === "no-clear-change") {
    return `Cramps on ${facts}. Nights like yours may differ so much by themselves: the change may be anything from ${ratioWords(change.low ?? 0)} to ${change.high === null ? "many more" : ratioWords(change.high)}.${missing}`;
  }
  if (before.crampNights + after.crampNights === 0)
    return `No cramps ${whenAfter}, and none ${whenBefore}; ${baseWords(before, after)}.${missing}`;
  return `Cramps on ${facts}. Too few nights to say whether that is more than nights like yours change by themselves.${missing}`;
}
