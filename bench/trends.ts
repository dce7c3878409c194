import { gzipSync } from "node:zlib";
import pg from "pg";
import { simulatedPower } from "#lib/base/stats/simulated-power";
import { type DateRange, lastWeeks } from "#lib/base/time/date-range";
import { diaryBetween } from "#lib/insight/record/queries";
import { linkSlices } from "#lib/insight/trends/links/link-slices";
import { intakeLinks } from "#lib/insight/trends/links/links-part";
import { linksReport } from "#lib/insight/trends/links/links-report";
import { trendReport } from "#lib/insight/trends/report";
import type { OwnerId } from "#lib/people/accounts/owner";
import { poolConfig } from "#lib/server/db/pool-config";
import { env } from "#lib/server/env";
import { bareDiary } from "./bare-diary";
import { lastNight } from "./long-diary";
import { type Measured, measure, sized } from "./measure";

/** The trends page for twelve weeks and for ten years, its size on the wire, and the two computations that take longest. */
export async function benchTrends(owner: OwnerId): Promise<Measured[]> {
  const pool = new pg.Pool(poolConfig(env.databaseUrl ?? ""));
  const page = async (range: DateRange) => trendReport(await diaryBetween(owner, range), range);
  const [quarter, decade] = [lastWeeks(12, lastNight), lastWeeks(521, lastNight)];
  const results = [
    await measure("trends, 12 weeks", () => page(quarter), {
      baseline: () => bareDiary(pool, owner, quarter),
      limitOf: (bare) => 1.5 * bare + 5,
      rounds: 60,
    }),
    await measure("trends, 10 years", () => page(decade), {
      baseline: () => bareDiary(pool, owner, decade),
      limitOf: () => 150,
    }),
    sized("trends, 10 years, gzipped", gzipSync(JSON.stringify(await page(decade))).length, 60),
  ];
  const diary = await diaryBetween(owner, decade);
  results.push(
    await measure("links, 10 years, computed", () => linksReport(diary, decade), { rounds: 10 }),
    await measure(
      "links, 10 years, longest slice computed",
      () => intakeLinks(diary, decade, linkSlices[1] ?? []),
      {
        rounds: 10,
      },
    ),
    await measure(
      "power of an experiment, 800 runs",
      () => simulatedPower({ weeklyRate: 3, dispersion: 2, ratio: 0.5, weeksPerArm: 12 }),
      { rounds: 10 },
    ),
  );
  await pool.end();
  return results;
}
