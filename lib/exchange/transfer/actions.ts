"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { typedText } from "#lib/base/text/typed-text";
import { wallClock } from "#lib/base/time/wall-clock";
import { accountAction, heavyAccountAction, provenAction } from "#lib/people/accounts/action";
import { insertAudit } from "#lib/people/accounts/audit";
import type { AccountId } from "#lib/people/accounts/owner";
import { isPermanentRefusal } from "#lib/server/is-permanent-refusal";
import { csvOfRows, oddRow, preferencesSchema, restoreSchema } from "./diary-file";
import { foodsNamed } from "./figured-foods";
import { insertDiaryRows, restorePreferences, undoImport } from "./mutations";
import { type CsvFile, csvTables } from "./owned-tables";
import { planRow } from "./plan-row";
import { dueOf, plannedImport, writeDue } from "./proposal-import";
import { findWholeDiary, listImports, listLiveRows } from "./queries";
import { importChoicesSchema, sliceSchema } from "./schema";
import { lastDayOf } from "./slices";

const namesSchema = z.object({ names: z.array(z.string().trim().min(1).max(300)).min(1).max(20) });

/** For each name of a file, the foods it may be, the likeliest first, and whether that one is wholly called so. */
export const matchFoods = heavyAccountAction(namesSchema, async (owner, { names }) => {
  const found: FoundName[] = [];
  for (const name of names) {
    const { foods, isWhole } = await foodsNamed(owner, name, 6);
    found.push({
      name,
      isWhole,
      offers: foods.map((offer) => ({ ref: offer.ref, name: offer.name, detail: offer.detail })),
    });
  }
  return found;
});
export type FoundName = {
  readonly name: string;
  readonly isWhole: boolean;
  readonly offers: readonly { readonly ref: string; readonly name: string; readonly detail: string | null }[];
};

/** What would become of everything in a slice of a file, in the person's words, without writing anything. */
export const planSlice = heavyAccountAction(sliceSchema, async (owner, slice, { person }) => {
  const { planned, skipped } = await plannedImport(owner, slice, person);
  return { rows: planned.map(planRow), skipped };
});

/** Writes a slice of a file as the person chose: whole or not at all, and once however often it is sent. */
export const writeSlice = heavyAccountAction(
  sliceSchema.extend({
    importId: z.uuid(),
    fileName: typedText.trim().min(1).max(200),
    /** Nothing of the file comes after it */
    isLast: z.boolean(),
    choices: importChoicesSchema,
  }),
  async (owner, { importId, fileName, isLast, choices, ...slice }, { person, now }) => {
    const { planned } = await plannedImport(owner, slice, person);
    const about = { importId, fileName, now, isLast, through: lastDayOf(slice) };
    return { written: await writeDue(owner, dueOf(planned, choices), about) };
  },
);

export const getImports = accountAction(z.object({}), (owner) => listImports(owner));

export const takeOutImport = heavyAccountAction(
  z.object({ id: z.uuid() }),
  async (owner, { id }, { now }) => {
    const undone = await undoImport(owner, id, now);
    await insertAudit(owner, { event: "import", outcome: undone ? "ok" : "failed" });
    return undone ?? refusal("not-found", "This import was taken out already.");
  },
);

/** Everything of the person's, every table and column but the secrets, as one text of JSON. */
export const exportDiary = provenAction(z.object({}), async (owner, _, { now }) => {
  const file = await findWholeDiary(owner, wallClock(now.toISOString(), "UTC").date);
  await insertAudit(owner, { event: "export", outcome: "ok" });
  return { text: JSON.stringify(file) };
});

const csvNames = Object.keys(csvTables) as [CsvFile, ...CsvFile[]];

/** One table of the person's for a spreadsheet: what stands in the diary, without what was deleted. */
export const exportTable = provenAction(z.object({ file: z.enum(csvNames) }), async (owner, { file }) => {
  const rows = await listLiveRows(owner, csvTables[file]);
  await insertAudit(owner, { event: "export", outcome: "ok" });
  return { text: csvOfRows(rows), rows: rows.length };
});

/** Adds the rows of a stretch, or null where something in them is not as Charley writes it; other failures are failures. */
async function restored(owner: AccountId, { table, rows }: z.output<typeof restoreSchema>) {
  if (oddRow(table, rows) !== null) return null;
  return insertDiaryRows(owner, table, rows).catch((error: unknown) => {
    if (isPermanentRefusal(error)) return null;
    throw error;
  });
}

/** Reads back a stretch of what `exportDiary` wrote, here or on another Charley. */
export const restoreRows = heavyAccountAction(restoreSchema, async (owner, stretch) => {
  const added = await restored(owner, stretch);
  await insertAudit(owner, { event: "import", outcome: added === null ? "failed" : "ok" });
  return added === null
    ? refusal(
        "not-a-diary",
        "Something in this file is not as Charley writes it. What was added before it stays.",
      )
    : { added };
});

/** What the person chose elsewhere, before the rows of the file: into an account that holds nothing yet. */
export const restorePerson = heavyAccountAction(preferencesSchema, async (owner, preferences) => ({
  taken: await restorePreferences(owner, preferences),
}));
