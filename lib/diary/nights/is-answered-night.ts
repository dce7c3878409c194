import { wasFactorsAsked } from "./factors-asked";
import type { NightItem } from "./night-list";

/**
 * Whether breakfast has nothing left to ask of a night: the count, pain and length of each cramp, what came of them, and
 * the stretching, and what was special. True of a night without cramps once those two are answered.
 */
export function isAnsweredNight({
  summary,
  cramps,
  record,
}: Pick<NightItem, "summary" | "cramps" | "record">): boolean {
  if (summary.state === "not-recorded" || summary.stretchedBeforeBed === null) return false;
  if (record === null || !wasFactorsAsked(record)) return false;
  if (summary.state === "none") return true;
  const isEachKnown = cramps.every(
    ({ running, pain, durationSeconds }) => !running && pain !== null && durationSeconds !== null,
  );
  const { worstPain, minutes, sleepLostMinutes, sleepDisturbance, soreness } = summary;
  return (
    isEachKnown &&
    [worstPain, minutes, sleepLostMinutes, sleepDisturbance, soreness].every((known) => known !== null)
  );
}
