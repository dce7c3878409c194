import pg from "pg";
import { addDays } from "#lib/base/time/civil-date";
import { getCramps } from "#lib/exchange/api/cramps";
import { getDietEntries } from "#lib/exchange/api/diet-entries";
import { getNights } from "#lib/exchange/api/nights";
import { getTrends } from "#lib/exchange/api/trends";
import { insertApiToken } from "#lib/people/access/mutations";
import type { AccountId } from "#lib/people/accounts/owner";
import { poolConfig } from "#lib/server/db/pool-config";
import { env } from "#lib/server/env";
import { bareDiary } from "./bare-diary";
import { lastNight } from "./long-diary";
import { type Measured, measure } from "./measure";

const from = addDays(lastNight, -89);

/** What a program reads of three months by its token, beside the same rows read bare. */
export async function benchApi(owner: AccountId): Promise<Measured[]> {
  const made = { name: "bench", scopes: ["diary:read" as const], days: 1, madeFrom: null, now: new Date() };
  const pool = new pg.Pool(poolConfig(env.databaseUrl ?? ""));
  const rowsOf = (table: string, date: string) =>
    pool.query(
      `SELECT * FROM "${table}" WHERE "ownerId" = $1 AND "deletedAt" IS NULL AND "${date}" BETWEEN $2 AND $3`,
      [owner, from, lastNight],
    );
  const read = async (name: string, route: typeof getNights, baseline: () => Promise<unknown>) => {
    // A token each: none is asked for more often than it may be.
    const headers = { authorization: `Bearer ${await insertApiToken(owner, made)}` };
    const address = `http://bench.example/api/v1?from=${from}&to=${lastNight}`;
    const work = async () => {
      const answer = await route(new Request(address, { headers }), { params: Promise.resolve({}) });
      if (!answer.ok) throw new Error(`The ${name} were not told: ${answer.status}`);
      await answer.text();
    };
    return measure(`api, ${name} of 90 nights`, work, { baseline, limitOf: (bare) => 2.5 * bare + 5 });
  };
  const nights = () => Promise.all([rowsOf("Night", "night"), rowsOf("Cramp", "night")]);
  const results = [
    await read("nights", getNights, nights),
    await read("cramps", getCramps, () => rowsOf("Cramp", "night")),
    await read("diet entries", getDietEntries, () => rowsOf("DietEntry", "day")),
    await read("trends, read again,", getTrends, () => bareDiary(pool, owner, { from, to: lastNight })),
  ];
  await pool.end();
  return results;
}
