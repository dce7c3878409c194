import { countDraw } from "#lib/base/stats/count-draw";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate, civilDate, daysBetween } from "#lib/base/time/civil-date";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { type TriedRemedy, triedRemedy } from "#lib/insight/trends/tried/tried-remedy";
import { nightRecord, remedyPeriod } from "./diary";
import { wanderingCounts } from "./null-diary";

type Season = {
  /** How many times as many in the middle of July as in that of January */
  readonly fold: number;
  readonly perWeek: number;
  readonly nights: "usual" | "scattered";
  /** What the remedy multiplies cramps by; 1 does nothing */
  readonly effect: number;
};

const [half, with8] = [182, 56] as const;

/** What is said of a remedy begun on a day by somebody whose cramps follow the seasons of the north, eight weeks later. */
export function seasonalStart(startedOn: CivilDate, seed: number, of: Season): TriedRemedy {
  const first = addDays(startedOn, -half);
  const random = seededRandom(seed);
  const mean = of.perWeek / 7;
  const factorOn = (at: number) => {
    const turn = (2 * Math.PI * daysBetween(civilDate("2000-07-15"), addDays(first, at))) / 365.25;
    return Math.exp((Math.log(of.fold) / 2) * Math.cos(turn)) * (at >= half ? of.effect : 1);
  };
  const counts =
    of.nights === "usual"
      ? wanderingCounts(random, {
          nights: half + with8 + 60,
          mean,
          factorOn: (at) => factorOn(at - 60),
        }).slice(60)
      : Array.from({ length: half + with8 }, (_, at) =>
          countDraw(random, { mean: mean * factorOn(at), dispersion: 1.4 }),
        );
  const points = counts.map((crampCount, at) => {
    const night = addDays(first, at);
    return { night, summary: nightSummary(nightRecord(night, { crampCount }), []) };
  });
  const run = { ...remedyPeriod("Magnesium"), kind: "supplement" as const, startedOn, newDoses: [] };
  return triedRemedy(points, run, { last: addDays(startedOn, with8 - 1), timeZone: "Europe/Berlin" });
}
