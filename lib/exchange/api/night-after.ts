import type { NightBody, NightRecord } from "#lib/diary/nights/schema";
import type { NightInput } from "./schema";

/**
 * What is said of a night after a program has said `input` over `before`. "cramps" without a number is one, or what was
 * said or logged already; "not-recorded" takes back the number, and a night of which nothing else is said is cleared
 * (null).
 */
export function nightAfter(
  before: NightRecord | null,
  input: NightInput,
  { timeZone, logged }: { timeZone: string; logged: number },
): NightBody | null {
  const count = { none: 0, "not-recorded": null, cramps: Math.max(before?.crampCount ?? 0, logged, 1) };
  const kept = <T>(said: T | undefined, stored: T | undefined): T | null =>
    said === undefined ? (stored ?? null) : said;
  const after: NightBody = {
    timeZone: before?.timeZone ?? timeZone,
    crampCount: count[input.state],
    worstPain: before?.worstPain ?? null,
    crampMinutes: before?.crampMinutes ?? null,
    sleepLostMinutes: kept(input.sleepLostMinutes, before?.sleepLostMinutes),
    sleepDisturbance: kept(input.sleepDisturbance, before?.sleepDisturbance),
    soreness: kept(input.soreness, before?.soreness),
    stretchedBeforeBed: kept(input.stretchedBeforeBed, before?.stretchedBeforeBed),
    factors: before?.factors ?? [],
    factorsAsked: before?.factorsAsked ?? false,
    note: before?.note ?? null,
    source: "api",
  };
  const { timeZone: _zone, source: _source, factors, factorsAsked, ...said } = after;
  const isBlank =
    !factorsAsked && factors.length === 0 && Object.values(said).every((value) => value === null);
  return isBlank ? null : after;
}
