import { isBlankNight } from "#lib/diary/nights/is-blank-night";
import type { NightBody, NightRecord } from "#lib/diary/nights/schema";
import type { NightInput } from "./night-input";

type Before = Partial<NightRecord> | null;

const isAbove0 = (said: number | null | undefined) => (said ?? 0) > 0;

/** What of a night only cramps have: "none" and "not recorded" take it back, where nothing else is said of it. */
function ofCramps(before: Before, input: NightInput) {
  const isTakenBack = input.state === "none" || input.state === "not-recorded" || input.crampCount === 0;
  const stored = isTakenBack ? null : before;
  const kept = <T>(said: T | undefined, was: T | undefined): T | null =>
    said === undefined ? (was ?? null) : said;
  return {
    worstPain: kept(input.worstPain, stored?.worstPain),
    crampMinutes: kept(input.crampMinutes, stored?.crampMinutes),
    sleepLostMinutes: kept(input.sleepLostMinutes, stored?.sleepLostMinutes),
  };
}

/** The number of cramps by what is said now. What says that there were some outweighs a "none" said before. */
function countAfter(
  before: Before,
  input: NightInput,
  { logged, isImplied }: { logged: number; isImplied: boolean },
): number | null {
  if (input.crampCount !== undefined) return input.crampCount;
  const stored = before?.crampCount ?? null;
  if (input.state === "none") return 0;
  if (input.state === "not-recorded") return null;
  if (input.state === "cramps") {
    const known = Math.max(stored ?? 0, logged);
    return known === 0 && isImplied ? null : Math.max(known, 1);
  }
  const saysCramps = [input.worstPain, input.crampMinutes, input.sleepLostMinutes].some(isAbove0);
  return stored === 0 && saysCramps ? null : stored;
}

/**
 * What is said of a night after a program has said `input` over `before`. "cramps" without a number is what was said or
 * logged already, at least one where pain or minutes say that there were cramps, and else one; "not-recorded" takes back the
 * number, and a night of which nothing else is said is cleared (null).
 */
export function nightAfter(
  before: NightRecord | null,
  input: NightInput,
  { timeZone, logged }: { timeZone: string; logged: number },
): NightBody | null {
  const kept = <T>(said: T | undefined, stored: T | undefined): T | null =>
    said === undefined ? (stored ?? null) : said;
  const burden = ofCramps(before, input);
  const isImplied = Object.values(burden).some(isAbove0);
  const after: NightBody = {
    timeZone: before?.timeZone ?? timeZone,
    crampCount: countAfter(before, input, { logged, isImplied }),
    ...burden,
    sleepDisturbance: kept(input.sleepDisturbance, before?.sleepDisturbance),
    soreness: kept(input.soreness, before?.soreness),
    stretchedBeforeBed: kept(input.stretchedBeforeBed, before?.stretchedBeforeBed),
    factors: input.factors ?? before?.factors ?? [],
    factorsAsked: input.factors !== undefined || (before?.factorsAsked ?? false),
    note: kept(input.note, before?.note),
    source: "api",
  };
  return isBlankNight(after) ? null : after;
}
