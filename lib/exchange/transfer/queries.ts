import "server-only";
import { parseEnum } from "#lib/base/text/parse-enum";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { nightRecordOfRow } from "#lib/diary/nights/night-record-of-row";
import type { NightRecord } from "#lib/diary/nights/schema";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { openedRows } from "#lib/server/db/sealed-notes";
import { Prisma } from "#prisma/client";
import type { Row } from "./diary-file";
import { type CsvFile, type csvTables, type OwnedTable, ownedTables } from "./owned-tables";
import { type ImportListed, importKinds, writtenSchema } from "./schema";

/** What the diary says already of these nights. */
export async function listNightsSaid(
  owner: OwnerId,
  nights: readonly CivilDate[],
): Promise<Map<CivilDate, NightRecord>> {
  const rows = await db.night.findMany({
    where: { ownerId: owner, deletedAt: null, night: { in: nights.map(columnOfCivilDate) } },
  });
  return new Map(rows.map(nightRecordOfRow).map((record) => [record.night, record]));
}

/** Which of these entries the diary holds already. */
export async function listDietIdsKnown(owner: OwnerId, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.dietEntry.findMany({
    where: { ownerId: owner, deletedAt: null, id: { in: [...ids] } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** The files read in so far, the latest first. */
export async function listImports(owner: OwnerId): Promise<ImportListed[]> {
  const rows = await db.import.findMany({
    where: { ownerId: owner },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return rows.map((row) => ({
    id: row.id,
    kind: parseEnum(importKinds, row.kind),
    fileName: row.fileName,
    createdAt: instantOfDate(row.createdAt),
    entries: writtenSchema.parse(row.written).length,
    undone: row.undoneAt !== null,
  }));
}

/** Every row of one table of hers, as the database writes it, without the columns that open doors. */
export async function listOwnedRows(owner: OwnerId, table: OwnedTable): Promise<Row[]> {
  const rows = await db.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(t) - ${[...ownedTables[table]]}::text[] AS row
    FROM ${Prisma.raw(`"${table}"`)} t WHERE t."ownerId" = ${owner}::uuid ORDER BY 1`;
  return openedRows(
    owner,
    table,
    rows.map(({ row }) => row),
  );
}

/**
 * The rows of one table that stand in the diary, for a spreadsheet that would count every one: nothing deleted, and nothing
 * of a remedy that is.
 */
export async function listLiveRows(owner: OwnerId, table: (typeof csvTables)[CsvFile]): Promise<Row[]> {
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

/** Who she is, without the password's hash. */
export async function findProfileRow(owner: OwnerId): Promise<Row> {
  const rows = await db.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(t) - 'passwordHash' AS row FROM "Person" t WHERE id = ${owner}::uuid`;
  return rows[0]?.row ?? {};
}
