import "server-only";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { sealedRows } from "#lib/server/db/sealed-columns";
import { statement } from "#lib/server/db/statement";
import { Prisma } from "#prisma/client";
import { ownerLock } from "./owner-lock";
import type { PlainRow } from "./plain-kind";

/** A write as `putRevision` takes it, of an entry that is one row. `operation`: kept with it, so that it is done once. */
export type PlainWrite = PlainRow & {
  readonly rev: number;
  readonly operation: {
    readonly id: string;
    readonly entity: string;
    readonly key: string;
    readonly hash: Buffer;
  } | null;
};

/** Whether the writer may write: each a query that gives one row where it is so, and none where it is not. */
export type Admission = {
  readonly standing: Prisma.Sql;
  /** Counts the asking; gives `points` and `expire` */
  readonly counted: Prisma.Sql | null;
  readonly most: number;
};

/** Of a writer who has just been let in by other means. */
export const admitted: Admission = { standing: Prisma.sql`SELECT`, counted: null, most: 0 };

export type AtOnce =
  | { readonly entered: true; readonly isWritten: readonly boolean[] }
  | { readonly entered: false; readonly waitUntil: Date | null };

const name = (column: string) => Prisma.raw(`"${column}"`);
const list = (parts: Prisma.Sql[]) => Prisma.join(parts, ", ");
const none = Prisma.raw("");

type Group = {
  readonly table: string;
  readonly keyColumn: string;
  readonly isUnique: boolean;
  readonly isNew: boolean;
  readonly columns: readonly string[];
  readonly rows: Record<string, unknown>[];
  readonly at: number[];
};

/** Rows that one INSERT, or one UPDATE, can write. */
async function grouped(owner: string, writes: readonly PlainWrite[]): Promise<Group[]> {
  const groups = new Map<string, Group>();
  for (const [at, { table, keyColumn, isUnique, rev, row }] of writes.entries()) {
    const [sealed] = await sealedRows(owner, table, [row]);
    const given = Object.entries(sealed ?? row).filter(([, value]) => value !== undefined);
    const columns = given.map(([column]) => column).sort();
    const isNew = rev === 1;
    const key = [table, isNew, ...columns].join();
    const group = groups.get(key) ?? { table, keyColumn, isUnique, isNew, columns, rows: [], at: [] };
    group.rows.push({ ...Object.fromEntries(given), rev });
    group.at.push(at);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Not a write whose operation was taken before, whatever became of the entry since. */
const unknownOperation = (owner: string, group: number, key: Prisma.Sql) => Prisma.sql`NOT EXISTS (
  SELECT FROM given g JOIN "Operation" o ON o."ownerId" = ${owner}::uuid AND o."id" = g."id"
  WHERE g."group" = ${group} AND g."rowKey" = ${key}::text)`;

function inserted(owner: string, group: Group, at: number): Prisma.Sql {
  const { table, keyColumn, isUnique, columns, rows } = group;
  const foreign = isUnique
    ? Prisma.sql`AND NOT EXISTS (SELECT FROM ${name(table)} f WHERE f.${name(keyColumn)} = r.${name(keyColumn)} AND f."ownerId" <> ${owner}::uuid)`
    : none;
  return Prisma.sql`
    INSERT INTO ${name(table)} (${list(columns.map(name))}, "rev", "updatedAt")
    SELECT ${list(columns.map((column) => Prisma.sql`r.${name(column)}`))}, 1, now()
    FROM jsonb_populate_recordset(NULL::${name(table)}, ${JSON.stringify(rows)}::jsonb) r, held
    WHERE ${unknownOperation(owner, at, Prisma.sql`r.${name(keyColumn)}`)} ${foreign}
    ON CONFLICT DO NOTHING RETURNING ${name(keyColumn)}::text AS key`;
}

function replaced(owner: string, group: Group, at: number): Prisma.Sql {
  const { table, keyColumn, columns, rows } = group;
  const set = columns
    .filter((column) => column !== keyColumn && column !== "ownerId")
    .map((column) => Prisma.sql`${name(column)} = r.${name(column)}`);
  return Prisma.sql`
    UPDATE ${name(table)} t SET ${list([...set, Prisma.sql`"rev" = r."rev"`, Prisma.sql`"updatedAt" = now()`])}
    FROM jsonb_populate_recordset(NULL::${name(table)}, ${JSON.stringify(rows)}::jsonb) r, held
    WHERE t."ownerId" = ${owner}::uuid AND t.${name(keyColumn)} = r.${name(keyColumn)} AND t."rev" = r."rev" - 1
      AND ${unknownOperation(owner, at, Prisma.sql`r.${name(keyColumn)}`)}
    RETURNING t.${name(keyColumn)}::text AS key`;
}

/** What the statement is told of the operations, by the group and the key that each is of. */
function givenOf(writes: readonly PlainWrite[], groups: readonly Group[]) {
  return groups.flatMap(({ at, rows, keyColumn }, group) =>
    at.map((index, of) => {
      const { operation, rev } = writes[index] as PlainWrite;
      const rowKey = keyText(rows[of]?.[keyColumn]);
      return {
        group,
        rowKey,
        rev,
        id: operation?.id,
        entity: operation?.entity,
        key: operation?.key,
        hash: operation?.hash.toString("hex"),
      };
    }),
  );
}

const keyText = (key: unknown) => (key instanceof Date ? civilDateOfColumn(key) : String(key).toLowerCase());

type Answer = {
  entered: boolean;
  standing: boolean;
  expire: Date | null;
  written: { at: number; key: string }[] | null;
};

/**
 * Writes entries in one statement, the admission of the writer and the operations in it: one round trip, one commit, all or
 * none by the database. It does what is plain (an entry that is new, or that follows the revision stored) and says of each
 * write whether it was; what was not is for `putRevision`, which knows every other case. No two may be of the same entry.
 */
export async function writeAtOnce(
  owner: string,
  writes: readonly PlainWrite[],
  { standing, counted, most }: Admission,
): Promise<AtOnce> {
  const groups = await grouped(owner, writes);
  const given = givenOf(writes, groups);
  const parts = groups.map(
    (group, at) =>
      Prisma.sql`w${Prisma.raw(String(at))} AS (${group.isNew ? inserted(owner, group, at) : replaced(owner, group, at)})`,
  );
  const written = groups.map(
    (_, at) => Prisma.sql`SELECT ${Prisma.raw(String(at))} AS at, key FROM w${Prisma.raw(String(at))}`,
  );
  const [answer] = await statement<Answer>(Prisma.sql`
    WITH standing AS (${standing}),
    counted AS (${counted ?? Prisma.sql`SELECT 0 AS points, NULL::timestamptz AS expire FROM standing`}),
    entered AS (SELECT FROM counted WHERE points <= ${most}),
    held AS MATERIALIZED (SELECT ${ownerLock(owner)} FROM entered),
    given AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      AS g("group" int, "rowKey" text, "rev" int, "id" uuid, "entity" text, "key" text, "hash" text)),
    ${list(parts)},
    written AS (${Prisma.join(written, " UNION ALL ")}),
    noted AS (INSERT INTO "Operation" ("ownerId", "id", "entity", "key", "rev", "bodyHash")
      SELECT ${owner}::uuid, g."id", g."entity", g."key", g."rev", decode(g."hash", 'hex')
      FROM given g JOIN written ON written.at = g."group" AND written.key = g."rowKey" WHERE g."id" IS NOT NULL)
    SELECT EXISTS (SELECT FROM standing) AS standing, EXISTS (SELECT FROM entered) AS entered,
      (SELECT expire FROM counted) AS expire, (SELECT jsonb_agg(written) FROM written) AS written`);
  if (answer?.entered !== true)
    return { entered: false, waitUntil: answer?.standing === true ? answer.expire : null };
  const done = new Set(answer.written?.map(({ at, key }) => `${at} ${key}`));
  const isWritten = writes.map(() => false);
  for (const [group, { at, rows, keyColumn }] of groups.entries())
    for (const [of, index] of at.entries())
      isWritten[index] = done.has(`${group} ${keyText(rows[of]?.[keyColumn])}`);
  return { entered: true, isWritten };
}
