import "server-only";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { rowsAtOnce } from "#lib/diary/revisions/read-at-once";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { Listed } from "#lib/server/db/listed";
import { type Cramp as CrampRow, type Night as NightRow, Prisma } from "#prisma/client";
import { type WrittenNights, writtenNights } from "./written-nights";

const within = (owner: OwnerId, { from, to }: DateRange) => Prisma.sql`"ownerId" = ${owner}::uuid
  AND "night" BETWEEN ${columnOfCivilDate(from)}::date AND ${columnOfCivilDate(to)}::date`;

const kept = { createdAt: true, updatedAt: true, deletedAt: true } as const;

/** The cramps of the nights in the range, in the order they came; those without a time last in their night. */
export const crampsIn = (owner: OwnerId, range: DateRange): Listed<CrampRow> => ({
  table: "Cramp",
  select: Prisma.sql`SELECT * FROM "Cramp" WHERE ${within(owner, range)} AND "deletedAt" IS NULL
    ORDER BY "night", "onset" NULLS LAST, "id"`,
  dates: { ...kept, night: true, onset: true },
  lists: { muscles: true, relief: true },
});

/** What was said of the nights in the range, earliest first, with those that were cleared. */
const recordsIn = (owner: OwnerId, range: DateRange): Listed<NightRow> => ({
  table: "Night",
  select: Prisma.sql`SELECT * FROM "Night" WHERE ${within(owner, range)} ORDER BY "night"`,
  dates: { ...kept, night: true },
  lists: { factors: true },
});

/** Single cramps, and what was said of each night. */
export const nightsIn = (owner: OwnerId, range: DateRange) => ({
  cramps: crampsIn(owner, range),
  nights: recordsIn(owner, range),
});

/** Everything of the nights in the range, as it stood at one moment. */
export async function listNights(owner: OwnerId, range: DateRange): Promise<WrittenNights> {
  return writtenNights(await rowsAtOnce(owner, nightsIn(owner, range)));
}
