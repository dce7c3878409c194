import "server-only";
import { type Listed, listedRows } from "#lib/server/db/listed";
import { statement } from "#lib/server/db/statement";
import { Prisma } from "#prisma/client";
import { type Admission, admitted } from "./write-at-once";

type Answer = {
  readonly entered: boolean | null;
  readonly waitUntil: Date | null;
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> | null;
};

export type ReadAtOnce<Rows> =
  | { readonly entered: true; readonly rows: { readonly [Name in keyof Rows]: Rows[Name][] } }
  | { readonly entered: false; readonly waitUntil: Date | null };

/**
 * Reads rows of one owner in one statement, with the admission of whoever reads: one round trip, and all of it as it stood at
 * one moment. Nothing is read where they are not let in.
 */
export async function readAtOnce<Rows extends Readonly<Record<string, object>>>(
  owner: string,
  listed: { readonly [Name in keyof Rows]: Listed<Rows[Name]> },
  { standing, counted, most }: Admission = admitted,
): Promise<ReadAtOnce<Rows>> {
  const names = Object.keys(listed);
  const lists = names.map(
    (name) =>
      Prisma.sql`${Prisma.raw(`'${name}'`)}, (SELECT COALESCE(json_agg(made), '[]') FROM (${listed[name]?.select}) AS made)`,
  );
  const [answer] = await statement<Answer>(Prisma.sql`
    WITH standing AS (${standing}),
    counted AS (${counted ?? Prisma.sql`SELECT 0 AS points, NULL::timestamptz AS expire FROM standing`}),
    entry AS (SELECT points <= ${most} AS entered, expire FROM counted)
    SELECT entered, expire AS "waitUntil",
      CASE WHEN entered THEN json_build_object(${Prisma.join(lists)}) END AS lists FROM entry`);
  if (!answer?.entered || answer.lists === null)
    return { entered: false, waitUntil: answer?.waitUntil ?? null };
  const found = answer.lists;
  const rows = await Promise.all(
    names.map(async (name) => [
      name,
      await listedRows(owner, listed[name] as Listed<object>, found[name] ?? []),
    ]),
  );
  return { entered: true, rows: Object.fromEntries(rows) };
}

/** The same for whoever has been let in. */
export async function rowsAtOnce<Rows extends Readonly<Record<string, object>>>(
  owner: string,
  listed: { readonly [Name in keyof Rows]: Listed<Rows[Name]> },
): Promise<{ readonly [Name in keyof Rows]: Rows[Name][] }> {
  const read = await readAtOnce<Rows>(owner, listed);
  if (!read.entered) throw new Error("Who has been let in is let in");
  return read.rows;
}
