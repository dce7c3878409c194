import { Prisma } from "#prisma/client";
import { db } from "./client";
import { ownerColumn, sealedColumns, sealedMark, sealedRows } from "./sealed-columns";

const atOnce = 200;

type PlainRow = { owner: string; key: string; text: string };
type Column = { readonly table: string; readonly key: string; readonly column: string };

/** Seals one column. In the order of the key, so that a row that could not be written is not met again. */
async function sealColumn({ table: name, key, column: text }: Column): Promise<number> {
  const [table, keyColumn, column, owner] = [name, key, text, ownerColumn(name)].map((one) =>
    Prisma.raw(`"${one}"`),
  );
  let sealed = 0;
  let after: PlainRow | null = null;
  for (;;) {
    const from: Prisma.Sql = after
      ? Prisma.sql`AND (${owner}, ${keyColumn}::text) > (${after.owner}::uuid, ${after.key})`
      : Prisma.empty;
    const rows: PlainRow[] = await db.$queryRaw<PlainRow[]>`
      SELECT ${owner} AS owner, ${keyColumn}::text AS key, ${column} AS text FROM ${table}
      WHERE ${column} IS NOT NULL AND NOT starts_with(${column}, ${sealedMark}) ${from}
      ORDER BY ${owner}, ${keyColumn}::text LIMIT ${atOnce}`;
    for (const plain of rows) {
      const [row] = await sealedRows(plain.owner, name, [{ [key]: plain.key, [text]: plain.text }]);
      sealed += await db.$executeRaw`
        UPDATE ${table} SET ${column} = ${row?.[text]}
        WHERE ${owner} = ${plain.owner}::uuid AND ${keyColumn}::text = ${plain.key} AND ${column} = ${plain.text}`;
    }
    after = rows.at(-1) ?? null;
    if (rows.length < atOnce) return sealed;
  }
}

/**
 * Seals what was written before its column was sealed, or past the app. What is changed meanwhile is left to its change.
 * Gives how many texts it sealed.
 */
export async function sealPlainColumns(): Promise<number> {
  let sealed = 0;
  for (const [table, { key, columns }] of Object.entries(sealedColumns)) {
    for (const column of columns) sealed += await sealColumn({ table, key, column });
  }
  return sealed;
}
