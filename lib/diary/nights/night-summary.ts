import type { Cramp, NightRecord, NightState, Soreness } from "./schema";

/** One night as every screen, report and file reads it. Null is not known. */
export type NightSummary = {
  readonly state: NightState;
  /** Cramps: what the person said of the night, or the single ones when they are more. 0 unless the state is "cramps". */
  readonly count: number;
  /** The count is a floor: that there were cramps follows from what was said of them, and how many was not said. */
  readonly countIsFloor: boolean;
  readonly worstPain: number | null;
  /** Minutes of cramp in all. */
  readonly minutes: number | null;
  /** The minutes are a floor: some cramps have no length. */
  readonly minutesIsFloor: boolean;
  readonly sleepLostMinutes: number | null;
  readonly sleepDisturbance: number | null;
  readonly soreness: Soreness | null;
  readonly stretchedBeforeBed: boolean | null;
  readonly factors: readonly string[];
};

type Said = Pick<
  NightRecord,
  | "crampCount"
  | "worstPain"
  | "crampMinutes"
  | "sleepLostMinutes"
  | "sleepDisturbance"
  | "soreness"
  | "stretchedBeforeBed"
  | "factors"
>;
type Single = Pick<Cramp, "pain" | "durationSeconds">;

const isAbove0 = (said: number | null | undefined) => (said ?? 0) > 0;

/**
 * Whether there was a cramp that nobody counted. Pain and minutes only a cramp has, so they outweigh a "none". Sleep lost to
 * cramps says so too, but not against a "none": older versions asked it of every night.
 */
function isUncounted(record: Said | null): boolean {
  if (isAbove0(record?.crampCount)) return false;
  if (isAbove0(record?.worstPain) || isAbove0(record?.crampMinutes)) return true;
  return (record?.crampCount ?? null) === null && isAbove0(record?.sleepLostMinutes);
}

/**
 * What a night was, from what was said of it as a whole and the single cramps logged in it. The one place that decides
 * between "cramps", "none" and "not recorded": a blank night is never a night without cramps.
 */
export function nightSummary(record: Said | null, cramps: readonly Single[]): NightSummary {
  const counted = Math.max(record?.crampCount ?? 0, cramps.length);
  const countIsFloor = counted === 0 && isUncounted(record);
  const count = countIsFloor ? 1 : counted;
  const pains = [record?.worstPain ?? null, ...cramps.map(({ pain }) => pain)].filter(
    (pain) => pain !== null,
  );
  const lengths = cramps.map(({ durationSeconds }) => durationSeconds).filter((seconds) => seconds !== null);
  const said = record?.crampMinutes ?? null;
  const summed = lengths.length === 0 ? null : lengths.reduce((sum, seconds) => sum + seconds, 0) / 60;
  return {
    state: count > 0 ? "cramps" : record?.crampCount === 0 ? "none" : "not-recorded",
    count,
    countIsFloor,
    worstPain: pains.length === 0 ? null : Math.max(...pains),
    minutes: said ?? summed,
    minutesIsFloor: said === null && summed !== null && lengths.length < count,
    sleepLostMinutes: record?.sleepLostMinutes ?? null,
    sleepDisturbance: record?.sleepDisturbance ?? null,
    soreness: record?.soreness ?? null,
    stretchedBeforeBed: record?.stretchedBeforeBed ?? null,
    factors: record?.factors ?? [],
  };
}
