import "server-only";
import { readAtOnce } from "#lib/diary/revisions/read-at-once";
import { type Admission, admitted } from "#lib/diary/revisions/write-at-once";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { Listed } from "#lib/server/db/listed";
import { statement } from "#lib/server/db/statement";
import { Prisma } from "#prisma/client";

/** Where a token is asked for by the statement that writes: nobody has been let in until it has run. */
export class Door {
  isPassed = false;
  constructor(readonly admission: Admission) {}
}

/** What a write ends with whose statement did not let the token in: nothing has been done then. */
export class NotAdmitted extends Error {
  /** @param waitUntil when the limit is over; null where the token must be asked for again */
  constructor(readonly waitUntil: Date | null) {
    super("The token is to be asked for again");
  }
}

type Knocked = { readonly entered: boolean; readonly waitUntil: Date | null };

/** Asks for a token and counts the asking, in one statement, where what follows is no single one. */
export async function knock({ standing, counted, most }: Admission): Promise<Knocked> {
  const [answer] = await statement<Knocked>(Prisma.sql`
    WITH standing AS (${standing}), counted AS (${counted ?? Prisma.sql`SELECT 0 AS points, NULL::timestamptz AS expire FROM standing`})
    SELECT points <= ${most} AS entered, expire AS "waitUntil" FROM counted`);
  return answer ?? { entered: false, waitUntil: null };
}

/** Reads rows in one statement, which also asks for the token where there is a door to pass. */
export async function readBehind<Rows extends Readonly<Record<string, object>>>(
  door: Door | undefined,
  owner: OwnerId,
  listed: { readonly [Name in keyof Rows]: Listed<Rows[Name]> },
): Promise<{ readonly [Name in keyof Rows]: Rows[Name][] }> {
  const read = await readAtOnce<Rows>(owner, listed, door?.admission ?? admitted);
  if (!read.entered) throw new NotAdmitted(read.waitUntil);
  if (door) door.isPassed = true;
  return read.rows;
}
