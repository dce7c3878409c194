import "server-only";
import { parseEnum } from "#lib/base/text/parse-enum";
import { addDays, type CivilDate, civilDateOfColumn } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { openedRows } from "#lib/server/db/sealed-columns";
import { Prisma } from "#prisma/client";
import type { Row } from "./diary-file";
import { type CsvFile, type csvTables, type OwnedTable, ownedTables } from "./owned-tables";
import { type ImportListed, importKinds, writtenSchema } from "./schema";

/** Whether a later import of the same file went through: then it wrote what an earlier one had left. */
const isRestOf = (
  later: { readonly fileName: string; readonly isWhole: boolean; readonly undoneAt: Date | null },
  { fileName }: { readonly fileName: string },
) => later.isWhole && later.undoneAt === null && later.fileName === fileName;

/** The files read in so far, the latest first. */
export async function listImports(owner: AccountId): Promise<ImportListed[]> {
  const rows = await db.import.findMany({
    where: { ownerId: owner },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return rows.map((row, at) => ({
    id: row.id,
    stoppedAfter:
      row.through === null || row.isWhole || rows.slice(0, at).some((later) => isRestOf(later, row))
        ? null
        : civilDateOfColumn(row.through),
    kind: parseEnum(importKinds, row.kind),
    fileName: row.fileName,
    createdAt: instantOfDate(row.createdAt),
    entries: writtenSchema.parse(row.written).length,
    undone: row.undoneAt !== null,
  }));
}

/** Every row of one table of the person's, as the database writes it, without the columns that open doors. */
export async function listOwnedRows(owner: AccountId, table: OwnedTable): Promise<Row[]> {
  const rows = await db.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(t) - ${[...ownedTables[table]]}::text[] AS row
    FROM ${Prisma.raw(`"${table}"`)} t WHERE t."ownerId" = ${owner}::uuid ORDER BY 1`;
  return openedRows(
    owner,
    table,
    rows.map(({ row }) => row),
  );
}

/** The draws of the experiments that were over before a day: until then nobody may read the order. */
async function listOpenDraws(owner: AccountId, before: CivilDate): Promise<Map<string, Row>> {
  const rows = await db.experiment.findMany({ where: { ownerId: owner } });
  const isOver = ({ startsOn, blockWeeks, pairs, stoppedOn }: (typeof rows)[number]) =>
    stoppedOn !== null ||
    addDays(civilDateOfColumn(startsOn), 2 * pairs * (blockWeeks === null ? 1 : 7 * blockWeeks)) < before;
  return new Map(rows.filter(isOver).map(({ id, seed, salt }) => [id, { seed, salt }]));
}

/** Everything of a person as one file: every table and column but the secrets, and the draws of what is over. */
export async function findWholeDiary(owner: AccountId, today: CivilDate) {
  const tables: Record<string, Row[]> = {};
  for (const name of Object.keys(ownedTables) as OwnedTable[])
    tables[name] = await listOwnedRows(owner, name);
  const draws = await listOpenDraws(owner, today);
  tables.Experiment = tables.Experiment?.map((row) => ({ ...row, ...draws.get(String(row.id)) })) ?? [];
  return { format: "charley-diary", version: 1, person: await findProfileRow(owner), tables };
}

/**
 * The rows of one table that stand in the diary, for a spreadsheet that would count every one: nothing deleted, and nothing
 * of a remedy that is.
 */
export async function listLiveRows(owner: AccountId, table: (typeof csvTables)[CsvFile]): Promise<Row[]> {
  const ofRemedy = table === "RemedyLine" || table === "Dose";
  const rows = await db.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(t) - ${[...ownedTables[table], "deletedAt"]}::text[] AS row
    FROM ${Prisma.raw(`"${table}"`)} t WHERE t."ownerId" = ${owner}::uuid AND t."deletedAt" IS NULL
    ${
      ofRemedy
        ? Prisma.sql`AND EXISTS (SELECT FROM "Remedy" r
            WHERE r."ownerId" = t."ownerId" AND r.id = t."remedyId" AND r."deletedAt" IS NULL)`
        : Prisma.empty
    }
    ORDER BY 1`;
  return openedRows(
    owner,
    table,
    rows.map(({ row }) => row),
  );
}

/** Who the person is, without the password's hash. */
export async function findProfileRow(owner: AccountId): Promise<Row> {
  const rows = await db.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(t) - 'passwordHash' AS row FROM "Person" t WHERE id = ${owner}::uuid`;
  const [row] = await openedRows(
    owner,
    "Person",
    rows.map(({ row }) => row),
  );
  return row ?? {};
}
