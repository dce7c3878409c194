import { addDays } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { countWords } from "../count-words";
import { minimumComparisonCramps } from "../minimum-data";
import { numberWords } from "../number-words";
import { beyond } from "./beyond";
import type { TriedRemedy, TriedSide } from "./tried-remedy";
import { triedWeeks } from "./tried-weeks";

/** "cramps on 30 of 52 nights, 3.5 a week": the two measures of a stretch, the steadier one first. */
export function triedSideWords({ recorded, crampNights, cramps, per7 }: TriedSide): string {
  if (per7 === null) return "no night recorded";
  if (cramps === 0) return `no cramp in ${countWords(recorded, "recorded night")}`;
  return `cramps on ${crampNights} of ${countWords(recorded, "night")}, ${numberWords(per7)} a week`;
}

/** "half as many", "30% fewer", "3 times as many": a ratio as a reader means it. */
export function timesWords(ratio: number): string {
  if (ratio === 0) return "none";
  if (ratio < 0.95) return `${Math.min(99, Math.round(100 * (1 - ratio)))}% fewer`;
  if (ratio < 1.05) return "as many";
  if (ratio < 1.95) return `${Math.round(100 * (ratio - 1))}% more`;
  return ratio < 2.05 ? "twice as many" : `${numberWords(ratio)} times as many`;
}

/** "from 70% fewer to 20% fewer" */
function rangeWords({ low, high }: Pick<TriedRemedy, "low" | "high">): string {
  const most = high === null ? "many times as many" : timesWords(high);
  return `from ${timesWords(low ?? 0)} to ${most}`;
}

const weekWords = ({ cramps, per7 }: TriedSide) =>
  cramps === 0 || per7 === null ? "none" : `${numberWords(per7)} a week`;

/** The second stretch within a sentence: "with it", of a day that was marked "since". */
export const sinceWords = (kind: TriedRemedy["kind"]): string => (kind === "change" ? "since" : "with it");

/** The same as the name of that stretch. */
export const withName = (kind: TriedRemedy["kind"]): string => (kind === "change" ? "Since" : "With it");

function missingWords({ kind, missing, before, during, startedOn, stoppedOn }: TriedRemedy): string {
  const since = sinceWords(kind);
  const needed = (side: TriedSide) => Math.ceil(0.8 * Math.max(side.nights, 7 * triedWeeks.fewest));
  if (missing === "time") {
    const enough = addDays(startedOn, 7 * triedWeeks.fewest);
    return stoppedOn === null
      ? `Too early to compare: four weeks ${since} are needed. They are full on ${dateWords(enough)}.`
      : `Too short to compare: four weeks ${since} are needed.`;
  }
  if (missing === "nights before")
    return `Too little to compare with: ${before.recorded} of the ${needed(before)} nights needed before it are recorded.`;
  if (missing === "nights with")
    return `Too few nights ${since}: ${during.recorded} of the ${needed(during)} needed are recorded.`;
  const cramps = before.cramps + during.cramps;
  return `Too few cramps to compare: ${countWords(cramps, "cramp")} before and ${since}, and ${minimumComparisonCramps} are needed.`;
}

/** What four weeks did without it, so that a reader can judge the change by eye. */
export function byItselfWords({ byItself }: TriedRemedy): string {
  if (byItself === null) return "";
  const [low, high] = [numberWords(byItself.low), numberWords(byItself.high)];
  if (low === high)
    return ` In the half year before, four weeks of yours always held ${low === "0" ? "no cramps" : `${low} a week`}.`;
  return ` In the half year before, four weeks of yours held between ${low} and ${high} a week.`;
}

/** What the season alone would do between the weeks compared, with where that is from; nothing where they lie alike in the year. */
export function seasonWords({ season }: Pick<TriedRemedy, "season">): string {
  if (season === null) return "";
  return ` The season alone would make about ${timesWords(season)}: in summer about twice as many people seek treatment for cramps as in winter.`;
}

/** Whether the answer names a figure of other people, whose source belongs beside it: the season's, or the dummy pill's. */
export const restsOnStudies = ({ season, verdict, kind }: TriedRemedy): boolean =>
  (season !== null && verdict !== "too-little") || (verdict === "fewer" && kind !== "change");

/** The answer: what happened, and whether nights like this person's do as much by themselves. */
export function triedSentence(tried: TriedRemedy): string {
  const { verdict, before, during, kind } = tried;
  if (verdict === "too-little") return missingWords(tried);
  const change = `${weekWords(during)} ${sinceWords(kind)}, ${weekWords(before)} before`;
  const season = seasonWords(tried);
  const found = tried.low === null ? null : beyond({ low: tried.low, high: tried.high });
  if (verdict === "no-clear-change" && found !== null)
    return `${found === "fewer" ? "Fewer" : "More"} cramps: ${change}. The season and your own nights may do as much by themselves, so this is no answer yet.${season}`;
  if (verdict === "no-clear-change")
    return `No clear change: ${change}. Your nights change as much by themselves. It could be anything ${rangeWords(tried)}.${season}`;
  const size = `(${tried.ratio === null ? "" : `${timesWords(tried.ratio)}; `}likely ${rangeWords(tried)})`;
  const said = `${verdict === "fewer" ? "Fewer" : "More"} cramps: ${change} ${size}. That is more than nights like yours change by themselves${season === "" ? "" : " and by the season"}.${season}`;
  if (kind === "change") return `${said} Something else may have changed about then too.`;
  return verdict === "fewer"
    ? `${said} It may still be time or hope: with a dummy pill, people have about a third fewer too.`
    : `${said} It may still be a bad spell, or something else that began then.`;
}

/** What the person who prescribes should be asked; null where nothing needs asking. */
export function triedQuestion({
  kind,
  isLinked,
  verdict,
}: Pick<TriedRemedy, "kind" | "isLinked" | "verdict">) {
  if (kind === "change") return null;
  if (kind !== "medicine")
    return verdict === "more"
      ? "Talk it over with a doctor or pharmacist before you go on or leave off."
      : null;
  if (!isLinked && verdict !== "more") return null;
  const linked = isLinked ? "Records link this kind of medicine with cramps; that is not proof. " : "";
  return `${linked}Do not stop it by yourself. Ask the person who prescribes it: “Could this play a part in my cramps?”`;
}

/** "Since Sun 1 February 2026", "Sun 1 February to Tue 3 March 2026" */
export function triedWhen({ startedOn, stoppedOn }: Pick<TriedRemedy, "startedOn" | "stoppedOn">): string {
  return stoppedOn === null
    ? `since ${dateWords(startedOn, { year: true })}`
    : `${dateWords(startedOn)} to ${dateWords(stoppedOn, { year: true })}`;
}
