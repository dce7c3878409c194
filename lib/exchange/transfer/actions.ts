"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { instantOfDate } from "#lib/base/time/instant";
import { listFoodsByRef, listFoodsFor } from "#lib/diary/foods/queries";
import { searchWords } from "#lib/diary/foods/search-words";
import { stillToCome, type When } from "#lib/diary/nights/still-to-come";
import { type ActionContext, action, heavyAction, provenAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import type { OwnerId } from "#lib/people/accounts/owner";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { csvOfRows, oddRow, type Row, restoreSchema } from "./diary-file";
import { foodRowId } from "./food-row-id";
import { importedFood, saysTheSame } from "./imported-body";
import { type Imported, insertDiaryRows, insertFoodBatch, insertNightBatch, undoImport } from "./mutations";
import { type CsvFile, csvTables, type OwnedTable, ownedTables } from "./owned-tables";
import {
  findProfileRow,
  listDietIdsKnown,
  listImports,
  listLiveRows,
  listNightsSaid,
  listOwnedRows,
} from "./queries";
import { foodBatchSchema, nightBatchSchema } from "./schema";

/** What would become of these nights, without writing anything. */
export const previewNights = action(
  nightBatchSchema.pick({ rows: true }),
  async (owner, { rows }): Promise<Imported[]> => {
    const said = await listNightsSaid(
      owner,
      rows.map(({ night }) => night),
    );
    return rows.map((row) => {
      const record = said.get(row.night);
      if (!record) return { line: row.line, outcome: "new" };
      return { line: row.line, outcome: saysTheSame(row, record) ? "same" : "kept" };
    });
  },
);

/** What would become of these foods, without writing anything. */
export const previewFoods = action(
  foodBatchSchema.pick({ rows: true }),
  async (owner, { rows }): Promise<Imported[]> => {
    const withIds = rows.map((row) => ({ line: row.line, id: foodRowId(owner, row) }));
    const known = await listDietIdsKnown(
      owner,
      withIds.map(({ id }) => id),
    );
    return withIds.map(({ line, id }) => ({ line, outcome: known.has(id) ? "same" : "new" }));
  },
);

const namesSchema = z.object({ names: z.array(z.string().trim().min(1).max(300)).min(1).max(20) });

/** For each name of a file, the foods it may be, the likeliest first. */
export const matchFoods = action(namesSchema, async (owner, { names }) => {
  const usualNow = new Map<string, number>();
  return Promise.all(
    names.map(async (name) => {
      const offers = await listFoodsFor(owner, {
        wishes: searchWords(name.slice(0, 200)),
        usualNow,
        limit: 6,
      });
      return {
        name,
        offers: offers.map((offer) => ({ ref: offer.ref, name: offer.name, detail: offer.detail })),
      };
    }),
  );
});

/** A refusal that names the first row of a date still to come; null where all have begun. */
function aheadOf(rows: readonly { line: number; when: When }[], { person, now }: ActionContext) {
  const arrival = { ...person, now: instantOfDate(now) };
  for (const { line, when } of rows) {
    const [said] = Object.values(stillToCome(when, arrival));
    if (said !== undefined) return refusal("invalid", `Line ${line}: ${said}.`);
  }
  return null;
}

export const importNights = heavyAction(nightBatchSchema, async (owner, batch, context) => {
  const { timeZone } = batch;
  const dated = batch.rows.map(({ line, night }) => ({ line, when: { timeZone, night } }));
  return aheadOf(dated, context) ?? insertNightBatch(owner, batch);
});

export const importFoods = heavyAction(foodBatchSchema, async (owner, batch, context) => {
  const { person } = context;
  const dated = batch.rows.map(({ line, date }) => ({ line, when: { timeZone: batch.timeZone, day: date } }));
  const ahead = aheadOf(dated, context);
  if (ahead) return ahead;
  const refs = [...new Set(batch.rows.map(({ foodRef }) => foodRef).filter((ref) => ref !== null))];
  const foods = new Map((await listFoodsByRef(owner, refs)).map((food) => [food.ref, food]));
  const profile = { timeZone: batch.timeZone, dayStartHour: person.dayStartHour };
  return insertFoodBatch(
    owner,
    batch,
    batch.rows.map((row) => ({
      line: row.line,
      id: foodRowId(owner, row),
      body: importedFood(row, (row.foodRef !== null && foods.get(row.foodRef)) || null, profile),
    })),
  );
});

export const getImports = action(z.object({}), (owner) => listImports(owner));

export const takeOutImport = heavyAction(z.object({ id: z.uuid() }), async (owner, { id }, { now }) => {
  const undone = await undoImport(owner, id, now);
  await insertAudit(owner, { event: "import", outcome: undone ? "ok" : "failed" });
  return undone ?? refusal("not-found", "This import was taken out already.");
});

/** Everything of hers, every table and column but the secrets, as one text of JSON. */
export const exportDiary = provenAction(z.object({}), async (owner) => {
  const names = Object.keys(ownedTables) as OwnedTable[];
  const tables: Record<string, Row[]> = {};
  for (const name of names) tables[name] = await listOwnedRows(owner, name);
  await insertAudit(owner, { event: "export", outcome: "ok" });
  const file = { format: "charley-diary", version: 1, person: await findProfileRow(owner), tables };
  return { text: JSON.stringify(file) };
});

const csvNames = Object.keys(csvTables) as [CsvFile, ...CsvFile[]];

/** One table of hers for a spreadsheet: what stands in the diary, without what was deleted. */
export const exportTable = provenAction(z.object({ file: z.enum(csvNames) }), async (owner, { file }) => {
  const rows = await listLiveRows(owner, csvTables[file]);
  await insertAudit(owner, { event: "export", outcome: "ok" });
  return { text: csvOfRows(rows), rows: rows.length };
});

/** Adds the rows of a stretch, or null where something in them is not as Charley writes it; other failures are failures. */
async function restored(owner: OwnerId, { table, rows }: z.output<typeof restoreSchema>) {
  if (oddRow(table, rows) !== null) return null;
  return insertDiaryRows(owner, table, rows).catch((error: unknown) => {
    if (isPermanentRefusal(error)) return null;
    throw error;
  });
}

/** Reads back a stretch of what `exportDiary` wrote, here or on another Charley. */
export const restoreRows = heavyAction(restoreSchema, async (owner, stretch) => {
  const added = await restored(owner, stretch);
  await insertAudit(owner, { event: "import", outcome: added === null ? "failed" : "ok" });
  return added === null
    ? refusal(
        "not-a-diary",
        "Something in this file is not as Charley writes it. What was added before it stays.",
      )
    : { added };
});
