import { Prisma } from "#prisma/client";
import { db } from "./client";
import { notesMark, sealedNotes, sealedRows } from "./sealed-notes";

const atOnce = 200;

type PlainRow = { ownerId: string; key: string; note: string };

/**
 * Seals the notes that were written before notes were sealed, or past the app. A note that is changed meanwhile is left
 * to its change. Gives how many it sealed.
 */
export async function sealPlainNotes(): Promise<number> {
  let sealed = 0;
  for (const [name, keyColumn] of Object.entries(sealedNotes)) {
    const table = Prisma.raw(`"${name}"`);
    const column = Prisma.raw(`"${keyColumn}"`);
    // In the order of the key, so that a row that could not be written is not met again.
    let after: { ownerId: string; key: string } | null = null;
    for (;;) {
      const from: Prisma.Sql = after
        ? Prisma.sql`AND ("ownerId", ${column}::text) > (${after.ownerId}::uuid, ${after.key})`
        : Prisma.empty;
      const rows: PlainRow[] = await db.$queryRaw<PlainRow[]>`
        SELECT "ownerId", ${column}::text AS key, note FROM ${table}
        WHERE note IS NOT NULL AND NOT starts_with(note, ${notesMark}) ${from}
        ORDER BY "ownerId", ${column}::text LIMIT ${atOnce}`;
      for (const { ownerId, key, note } of rows) {
        const [row] = await sealedRows(ownerId, name, [{ [keyColumn]: key, note }]);
        sealed += await db.$executeRaw`
          UPDATE ${table} SET note = ${row?.note}
          WHERE "ownerId" = ${ownerId}::uuid AND ${column}::text = ${key} AND note = ${note}`;
      }
      after = rows.at(-1) ?? null;
      if (rows.length < atOnce) break;
    }
  }
  return sealed;
}
