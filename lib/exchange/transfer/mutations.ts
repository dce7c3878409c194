import "server-only";
import { dietEntryKind } from "#lib/diary/diet/kind";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { kindOf } from "#lib/diary/entries/kinds";
import { nightKind } from "#lib/diary/nights/kind";
import type { Put } from "#lib/diary/revisions/revision";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { sealedRows } from "#lib/server/db/sealed-notes";
import { Prisma } from "#prisma/client";
import type { Row } from "./diary-file";
import { importedNight, saysTheSame } from "./imported-body";
import type { DiaryTable } from "./owned-tables";
import { type ImportKind, type NightBatch, type RowOutcome, type Written, writtenSchema } from "./schema";

type Tx = Prisma.TransactionClient;
export type Imported = { readonly line: number; readonly outcome: RowOutcome };

/** A batch is some hundred small statements. */
const patience = { timeout: 60_000, maxWait: 20_000 };

/** Writes an entry that is new, or that was deleted; anything else stays as it is. */
async function putNew<Body>(
  put: (write: { rev: number; body: Body }) => Promise<Put<Body>>,
  body: Body,
): Promise<{ put: Put<Body>; writtenRev: number | null }> {
  const first = await put({ rev: 1, body });
  if (first.status === "created") return { put: first, writtenRev: 1 };
  if (!first.current || first.current.body !== null) return { put: first, writtenRev: null };
  const rev = first.current.rev + 1;
  const again = await put({ rev, body });
  return { put: again, writtenRev: again.status === "updated" ? rev : null };
}

/** Notes in the import's own row what a batch wrote, in the same transaction. Nothing written, nothing noted. */
export async function noteWritten(
  tx: Tx,
  owner: OwnerId,
  about: { id: string; kind: ImportKind; fileName: string },
  written: readonly Written[],
): Promise<void> {
  if (written.length === 0) return;
  const where = { ownerId_id: { ownerId: owner, id: about.id } };
  const before = await tx.import.findUnique({ where });
  const all = [...writtenSchema.parse(before?.written ?? []), ...written];
  if (before) await tx.import.update({ where, data: { written: all } });
  else await tx.import.create({ data: { ...about, ownerId: owner, written: all } });
}

/** Adds the nights of a batch that the diary says nothing of yet, all or none. */
export function insertNightBatch(owner: OwnerId, batch: NightBatch): Promise<Imported[]> {
  return db.$transaction(async (tx) => {
    const outcomes: Imported[] = [];
    const written: Written[] = [];
    for (const row of batch.rows) {
      const body = importedNight(row, batch.timeZone);
      const { put, writtenRev } = await putNew(
        (write) => nightKind.put(tx, owner, { key: row.night, ...write }),
        body,
      );
      if (writtenRev !== null) written.push({ entity: "night", key: row.night, rev: writtenRev });
      const isSame = put.current?.body ? saysTheSame(row, put.current.body) : false;
      outcomes.push({ line: row.line, outcome: writtenRev !== null ? "new" : isSame ? "same" : "kept" });
    }
    await noteWritten(tx, owner, { id: batch.importId, kind: "nights", fileName: batch.fileName }, written);
    return outcomes;
  }, patience);
}

/** Adds the foods of a batch whose ids are new, all or none. An id is its content, so one that is there is the same. */
export function insertFoodBatch(
  owner: OwnerId,
  about: { importId: string; fileName: string },
  entries: readonly { line: number; id: string; body: DietEntryBody }[],
): Promise<Imported[]> {
  return db.$transaction(async (tx) => {
    const outcomes: Imported[] = [];
    const written: Written[] = [];
    for (const { line, id, body } of entries) {
      const { writtenRev } = await putNew(
        (write) => dietEntryKind.put(tx, owner, { key: id, ...write }),
        body,
      );
      if (writtenRev !== null) written.push({ entity: "diet-entry", key: id, rev: writtenRev });
      outcomes.push({ line, outcome: writtenRev === null ? "same" : "new" });
    }
    await noteWritten(tx, owner, { id: about.importId, kind: "foods", fileName: about.fileName }, written);
    return outcomes;
  }, patience);
}

/**
 * Takes out what an import wrote; what was changed since by hand stays. Null when there is no such import of hers, or it
 * was taken out before. What is taken out lies in the bin, and the same file brings it back.
 */
export function undoImport(
  owner: OwnerId,
  id: string,
  now: Date,
): Promise<{ removed: number; kept: number } | null> {
  return db.$transaction(async (tx) => {
    const claimed = await tx.import.updateManyAndReturn({
      where: { ownerId: owner, id, undoneAt: null },
      data: { undoneAt: now },
    });
    if (!claimed[0]) return null;
    let removed = 0;
    const written = writtenSchema.parse(claimed[0].written);
    // The last first: a dose goes before its remedy.
    for (const { entity, key, rev, before } of written.reverse()) {
      const put = await kindOf(entity).put(tx, owner, { key, rev: rev + 1, body: before ?? null });
      if (put.status === "updated") removed += 1;
    }
    return { removed, kept: written.length - removed };
  }, patience);
}

/**
 * Writes rows of one table as the database itself writes them, in one statement however many they are: through Prisma a
 * thousand take a second of the processor. Rows whose key is there already stay as they are. Gives how many were added.
 */
export async function insertRows(
  tx: Tx,
  owner: OwnerId,
  { table, rows }: { table: DiaryTable; rows: readonly Row[] },
): Promise<number> {
  const sealed = await sealedRows(owner, table, rows);
  const hers = JSON.stringify(sealed.map((row) => ({ ...row, ownerId: owner })));
  const name = Prisma.raw(`"${table}"`);
  return tx.$executeRaw`
    INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${hers}::jsonb) ON CONFLICT DO NOTHING`;
}

/**
 * Reads exported rows of one table back in, all of them or none: the same file twice changes nothing. Whoever's they were,
 * they become hers. Gives how many were added.
 */
export function insertDiaryRows(owner: OwnerId, table: DiaryTable, rows: readonly Row[]): Promise<number> {
  // A file from before a table counted revisions holds none: it is then the first, and what was listed was marked.
  return insertRows(db, owner, { table, rows: rows.map((row) => ({ rev: 1, marked: true, ...row })) });
}
