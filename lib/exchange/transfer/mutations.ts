import "server-only";
import { randomBytes } from "node:crypto";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { kindOf } from "#lib/diary/entries/kinds";
import { takeOwnerLock } from "#lib/diary/revisions/owner-lock";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { sealedRows } from "#lib/server/db/sealed-columns";
import { Prisma } from "#prisma/client";
import type { Preferences, Row } from "./diary-file";
import { type DiaryTable, ownedTables, restoredEntryTables } from "./owned-tables";
import { type ImportKind, type Written, writtenSchema } from "./schema";

type Tx = Prisma.TransactionClient;

/** What changed entries that were there is taken back one by one, each with what it said before. */
const patience = { timeout: 300_000, maxWait: 20_000 };

/** An import as its row keeps it: what it is of, and how far it has come. */
type About = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly through: CivilDate | null;
  readonly isWhole: boolean;
};

/** Notes in the import's own row what a batch wrote and how far it came, in the same transaction. Nothing written: no row. */
export async function noteWritten(
  tx: Tx,
  owner: AccountId,
  { through, ...about }: About,
  written: readonly Written[],
): Promise<void> {
  const where = { ownerId_id: { ownerId: owner, id: about.id } };
  const before = await tx.import.findUnique({ where });
  if (!before && written.length === 0) return;
  const all = [...writtenSchema.parse(before?.written ?? []), ...written];
  const come = { through: through && columnOfCivilDate(through), isWhole: about.isWhole };
  if (before) await tx.import.update({ where, data: { written: all, ...come } });
  else await tx.import.create({ data: { ...about, ...come, ownerId: owner, written: all } });
}

/** A remedy has lines of its own, which go with it as the kind says. */
const isAdded = ({ entity, rev, before }: Written) =>
  entity !== "remedy" && rev === 1 && before === undefined;
const tables = { night: "Night", "diet-entry": "DietEntry", cramp: "Cramp", dose: "Dose" } as const;

/** Puts what an import added, and nobody changed since, in the bin: all of one table in one statement. Gives how many. */
async function binAdded(
  tx: Tx,
  owner: AccountId,
  { entity, added, now }: { entity: keyof typeof tables; added: readonly Written[]; now: Date },
): Promise<number> {
  const keys = added.filter((one) => one.entity === entity).map(({ key }) => key);
  if (keys.length === 0) return 0;
  const table = Prisma.raw(`"${tables[entity]}"`);
  const key = Prisma.raw(entity === "night" ? '"night"::text' : '"id"::text');
  return tx.$executeRaw`
    UPDATE ${table} SET "deletedAt" = ${now}, "updatedAt" = ${now}, "rev" = "rev" + 1
    WHERE "ownerId" = ${owner}::uuid AND ${key} = ANY(${keys}::text[]) AND "rev" = 1 AND "deletedAt" IS NULL`;
}

async function hasDoses(tx: Tx, owner: AccountId, remedyId: string): Promise<boolean> {
  return (await tx.dose.count({ where: { ownerId: owner, remedyId, deletedAt: null } })) > 0;
}

/**
 * Takes out what an import wrote; what was changed since by hand stays. Null when there is no such import of the person's,
 * or it was taken out before. What is taken out lies in the bin, and the same file brings it back.
 */
export function undoImport(
  owner: AccountId,
  id: string,
  now: Date,
): Promise<{ removed: number; kept: number } | null> {
  return db.$transaction(async (tx) => {
    await takeOwnerLock(tx, owner);
    const claimed = await tx.import.updateManyAndReturn({
      where: { ownerId: owner, id, undoneAt: null },
      data: { undoneAt: now },
    });
    if (!claimed[0]) return null;
    const written = writtenSchema.parse(claimed[0].written);
    // The last first: a dose goes before its remedy.
    const [added, changed] = [written.filter(isAdded), written.filter((one) => !isAdded(one)).reverse()];
    let removed = await binAdded(tx, owner, { entity: "dose", added, now });
    for (const { entity, key, rev, before } of changed) {
      // Doses that came later, by hand or by another file, keep the remedy they are of.
      if (entity === "remedy" && before === undefined && (await hasDoses(tx, owner, key))) continue;
      const put = await kindOf(entity).put(tx, owner, { key, rev: rev + 1, body: before ?? null });
      if (put.status === "updated") removed += 1;
    }
    for (const entity of ["diet-entry", "cramp", "night"] as const)
      removed += await binAdded(tx, owner, { entity, added, now });
    return { removed, kept: written.length - removed };
  }, patience);
}

const columnsOfTables = new Map<string, Promise<readonly string[]>>();
/** The columns of a table, asked once: a row of an older export lacks some, and those are what a new row has. */
function columnsOf(table: DiaryTable): Promise<readonly string[]> {
  const asked =
    columnsOfTables.get(table) ??
    db.$queryRaw<{ name: string }[]>`
      SELECT column_name::text AS name FROM information_schema.columns
      WHERE table_schema = current_schema() AND table_name = ${table}`.then((rows) =>
      rows.map(({ name }) => name),
    );
  columnsOfTables.set(table, asked);
  asked.catch(() => columnsOfTables.delete(table));
  return asked;
}

/** The columns that some rows of a table fill, quoted, in one list. */
async function filledColumns(table: DiaryTable, rows: readonly Row[]): Promise<Prisma.Sql> {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = (await columnsOf(table)).filter((column) => column === "ownerId" || named.has(column));
  return Prisma.raw(columns.map((column) => `"${column}"`).join(", "));
}

const recordsOf = async (owner: AccountId, table: DiaryTable, rows: readonly Row[]) =>
  JSON.stringify((await sealedRows(owner, table, rows)).map((row) => ({ ...row, ownerId: owner })));

/**
 * Writes rows of one table as the database itself writes them, in one statement however many they are: through Prisma a
 * thousand take a second of the processor. Rows whose key is there already stay as they are. Gives how many were added.
 */
export async function insertRows(
  tx: Tx,
  owner: AccountId,
  { table, rows }: { table: DiaryTable; rows: readonly Row[] },
): Promise<number> {
  const name = Prisma.raw(`"${table}"`);
  const [records, columns] = [await recordsOf(owner, table, rows), await filledColumns(table, rows)];
  return tx.$executeRaw`
    INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${records}::jsonb) ON CONFLICT DO NOTHING`;
}

/** Writes new entries of one kind in the same way. Gives the keys of those that were added. */
export async function insertNewRows(
  tx: Tx,
  owner: AccountId,
  { entity, rows }: { entity: keyof typeof tables; rows: readonly Row[] },
): Promise<string[]> {
  const name = Prisma.raw(`"${tables[entity]}"`);
  const key = Prisma.raw(entity === "night" ? '"night"::text' : '"id"::text');
  const table = tables[entity];
  const [records, columns] = [await recordsOf(owner, table, rows), await filledColumns(table, rows)];
  const added = await tx.$queryRaw<{ key: string }[]>`
    INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${records}::jsonb)
    ON CONFLICT DO NOTHING RETURNING ${key} AS key`;
  return added.map((row) => row.key);
}

/**
 * Reads exported rows of one table back in, all of them or none: the same file twice changes nothing. Whoever's they were,
 * they become the person's. Gives how many were added.
 */
export function insertDiaryRows(owner: AccountId, table: DiaryTable, rows: readonly Row[]): Promise<number> {
  // A file from before a table counted revisions holds none: it is then the first, and what was listed was marked.
  const written = rows.map((row) => ({ rev: 1, marked: true, ...withoutSecrets(table, row) }));
  return insertRows(db, owner, { table, rows: table === "Share" ? written.map(endedShare) : written });
}

/** What opens doors never comes out of a file. The draw of an experiment opens none once it is over. */
function withoutSecrets(table: DiaryTable, row: Row): Row {
  const secrets: readonly string[] = table === "Experiment" ? [] : ownedTables[table];
  return Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.includes(column)));
}

/** A summary that was shared elsewhere: it stands in the list with its openings, and no link opens it here. */
function endedShare(row: Row): Row {
  const now = new Date();
  const isAlive = row.revokedAt == null && new Date(String(row.expiresAt)) > now;
  const tokenHash = `\\x${randomBytes(32).toString("hex")}`;
  return { ...row, tokenHash, ...(isAlive && { revokedAt: now.toISOString() }) };
}

/** Takes over what a person chose elsewhere, into an account whose diary is still empty. Gives whether it did. */
export function restorePreferences(owner: AccountId, preferences: Preferences): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await takeOwnerLock(tx, owner);
    const held = restoredEntryTables.map(
      (table) => Prisma.sql`SELECT FROM ${Prisma.raw(`"${table}"`)} WHERE "ownerId" = ${owner}::uuid`,
    );
    const [found] = await tx.$queryRaw<{ isHeld: boolean }[]>`
      SELECT EXISTS (${Prisma.join(held, " UNION ALL ")}) AS "isHeld"`;
    if (found?.isHeld !== false) return false;
    await tx.person.update({
      where: { id: owner },
      data: { ...preferences, dietHabitsRev: { increment: 1 } },
    });
    return true;
  });
}
