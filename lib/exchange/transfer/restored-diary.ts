import "server-only";
import type { Skipped } from "#lib/exchange/recognition/schema";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { diaryFile, oddRowWords, type Row, restoredRows } from "./diary-file";
import { insertDiaryRows, restorePreferences } from "./mutations";
import type { DiaryTable } from "./owned-tables";

/** Adds a stretch; where something in it does not fit, each row by itself. Gives the rows that the database refused. */
async function insertFitting(
  owner: AccountId,
  table: DiaryTable,
  rows: readonly Row[],
): Promise<{ added: number; refused: number[] }> {
  const tried = async (part: readonly Row[]) =>
    insertDiaryRows(owner, table, part).catch((error: unknown) => {
      if (isPermanentRefusal(error)) return null;
      throw error;
    });
  const whole = await tried(rows);
  if (whole !== null) return { added: whole, refused: [] };
  let added = 0;
  const refused: number[] = [];
  for (const [at, row] of rows.entries()) {
    const one = await tried([row]);
    if (one === null) refused.push(at);
    else added += one;
  }
  return { added, refused };
}

const keyed = new Set<DiaryTable>(["Cramp", "Night", "DietEntry", "Dose"]);

/** How many live rows of a table the diary does not have yet. */
async function freshRows(owner: AccountId, table: DiaryTable, rows: readonly Row[]): Promise<Row[]> {
  const live = rows.filter((row) => row.deletedAt == null);
  if (!keyed.has(table)) return [];
  const where = { ownerId: owner };
  const known = new Set(
    table === "Night"
      ? (await db.night.findMany({ where, select: { night: true } })).map(
          ({ night }) => night.toISOString().split("T")[0],
        )
      : table === "Cramp"
        ? (await db.cramp.findMany({ where, select: { id: true } })).map(({ id }) => id)
        : table === "Dose"
          ? (await db.dose.findMany({ where, select: { id: true } })).map(({ id }) => id)
          : (await db.dietEntry.findMany({ where, select: { id: true } })).map(({ id }) => id),
  );
  return live.filter((row) => !known.has(String(row[table === "Night" ? "night" : "id"])));
}

/** What the rows that are added come to, counted as any other file's are. */
function countsOf(fresh: ReadonlyMap<DiaryTable, readonly Row[]>) {
  const singles = new Map<string, number>();
  for (const row of fresh.get("Cramp") ?? [])
    singles.set(String(row.night), (singles.get(String(row.night)) ?? 0) + 1);
  const said = new Map(
    (fresh.get("Night") ?? []).flatMap((row) =>
      typeof row.crampCount === "number" ? [[String(row.night), row.crampCount] as const] : [],
    ),
  );
  const nights = [...new Set([...singles.keys(), ...said.keys()])];
  const cramps = nights.reduce(
    (sum, night) => sum + Math.max(singles.get(night) ?? 0, said.get(night) ?? 0),
    0,
  );
  return {
    nights: nights.length,
    cramps,
    entries: fresh.get("DietEntry")?.length ?? 0,
    doses: fresh.get("Dose")?.length ?? 0,
  };
}

/** Reads an exported diary, of this or an older version, back in: all that fits, and by name what does not. */
export async function restoredDiary(owner: AccountId, text: string, { isDry }: { readonly isDry: boolean }) {
  const file = diaryFile(text);
  if (!file.ok) return { rows: 0, skipped: [{ line: 1, reason: file.message }] };
  const skipped: Skipped[] = file.odd.map((odd) => ({ line: odd.row, reason: oddRowWords(odd) }));
  if (!isDry && file.preferences) await restorePreferences(owner, file.preferences);
  const fresh = new Map<DiaryTable, readonly Row[]>();
  let rows = 0;
  for (const [table, listed] of file.rows) {
    rows += listed.length;
    fresh.set(table, await freshRows(owner, table, listed));
    for (let at = 0; at < listed.length && !isDry; at += restoredRows) {
      const { refused } = await insertFitting(owner, table, listed.slice(at, at + restoredRows));
      skipped.push(
        ...refused.map((row) => ({
          line: at + row + 1,
          reason: oddRowWords({ table, row: at + row + 1 }),
        })),
      );
    }
  }
  return { rows, ...countsOf(fresh), skipped };
}
