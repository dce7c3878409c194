import type pg from "pg";
import type { DateRange } from "#lib/base/time/date-range";
import { readingRange } from "#lib/insight/record/reading-range";

/** The statements behind a trends report, sent bare: what no program in front of the database can be faster than. */
export function bareDiary(pool: pg.Pool, owner: string, range: DateRange): Promise<unknown> {
  const { from, to } = readingRange(range);
  const within = [owner, from, to];
  const live = `"ownerId" = $1 AND "deletedAt" IS NULL`;
  return Promise.all([
    pool.query(`SELECT * FROM "Person" WHERE "id" = $1`, [owner]),
    pool.query(`SELECT * FROM "Night" WHERE ${live} AND "night" BETWEEN $2 AND $3`, within),
    pool.query(`SELECT * FROM "Cramp" WHERE ${live} AND "night" BETWEEN $2 AND $3`, within),
    pool.query(`SELECT * FROM "IntakeDay" WHERE "ownerId" = $1 AND "day" BETWEEN $2 AND $3`, within),
    pool.query(`SELECT * FROM "DietDay" WHERE ${live} AND "day" BETWEEN $2 AND $3`, within),
    pool.query(
      `SELECT l.*, r.* FROM "RemedyLine" l JOIN "Remedy" r ON r."ownerId" = l."ownerId" AND r."id" = l."remedyId"
       WHERE l."ownerId" = $1 AND l."deletedAt" IS NULL AND r."deletedAt" IS NULL`,
      [owner],
    ),
    pool.query(`SELECT * FROM "Dose" WHERE ${live} AND "day" BETWEEN $2 AND $3`, within),
    pool.query(`SELECT * FROM "Experiment" WHERE "ownerId" = $1`, [owner]),
    pool.query(`SELECT * FROM "Condition" WHERE "ownerId" = $1`, [owner]),
  ]);
}
