import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { openedWith, sealedWith } from "#lib/server/sealed";
import { personKey } from "./person-keys";

/** The tables whose column "note" is sealed, each with the rest of its key beside the owner. */
export const sealedNotes = { Cramp: "id", Night: "night", DietEntry: "id", Remedy: "id" } as const;
type SealedTable = keyof typeof sealedNotes;
type Row = Readonly<Record<string, unknown>>;

/** What a sealed note begins with, which nobody can type. What does not is from before notes were sealed. */
export const notesMark = "\u0001c1:";

const isSealedTable = (table: string): table is SealedTable => table in sealedNotes;
const isSealed = (note: unknown): note is string => typeof note === "string" && note.startsWith(notesMark);

/** Where a note stands, so that it opens in no other row. */
function placeOf(table: SealedTable, owner: string, row: Row): string {
  const key = row[sealedNotes[table]];
  const text = key instanceof Date ? civilDateOfColumn(key) : key;
  if (typeof text !== "string")
    throw new Error(`A note of ${table} is read or written by the key of its row`);
  return `${table}.note ${owner} ${text.toLowerCase()}`;
}

async function sealedNote(table: SealedTable, owner: string, row: Row, note: string): Promise<string> {
  const bytes = sealedWith(await personKey(owner), Buffer.from(note), placeOf(table, owner, row));
  return notesMark + Buffer.from(bytes).toString("base64");
}

async function openedNote(table: SealedTable, owner: string, row: Row, note: string): Promise<string> {
  const bytes = Buffer.from(note.slice(notesMark.length), "base64");
  return Buffer.from(openedWith(await personKey(owner), bytes, placeOf(table, owner, row))).toString();
}

/** Rows of a table as they are stored. */
export async function sealedRows(owner: string, table: string, rows: readonly Row[]): Promise<Row[]> {
  if (!isSealedTable(table)) return [...rows];
  return Promise.all(
    rows.map(async (row) =>
      typeof row.note === "string" ? { ...row, note: await sealedNote(table, owner, row, row.note) } : row,
    ),
  );
}

/** Rows of a table as they were written, out of rows as they are stored. */
export async function openedRows<Of extends Row>(
  owner: string,
  table: string,
  rows: readonly Of[],
): Promise<Of[]> {
  if (!isSealedTable(table)) return [...rows];
  return Promise.all(
    rows.map(async (row) =>
      isSealed(row.note) ? { ...row, note: await openedNote(table, owner, row, row.note) } : row,
    ),
  );
}

type Asked = { readonly operation: string; readonly args: unknown; query(args: never): PromiseLike<unknown> };

const rowOf = (value: unknown): Row | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;

/** What is to be written, with its notes sealed. A change names the row it is of. */
async function sealedWrite(table: SealedTable, args: Row): Promise<Row> {
  const where = rowOf(args.where);
  if (where && "note" in where) throw new Error("A note is sealed: nothing is found by it");
  const seal = async (data: unknown): Promise<unknown> => {
    if (Array.isArray(data)) return Promise.all(data.map(seal));
    const row = rowOf(data);
    if (typeof row?.note !== "string") return data;
    const of = { ...where, ...row };
    if (typeof of.ownerId !== "string") throw new Error(`A note of ${table} is written by its owner`);
    return await sealedRows(of.ownerId, table, [{ ...of }]).then(([one]) => ({ ...row, note: one?.note }));
  };
  const parts = await Promise.all(
    ["data", "create", "update"].flatMap((part) =>
      part in args ? [seal(args[part]).then((made) => [part, made] as const)] : [],
    ),
  );
  return { ...args, ...Object.fromEntries(parts) };
}

async function openedAnswer(table: SealedTable, answer: unknown): Promise<unknown> {
  if (Array.isArray(answer)) return Promise.all(answer.map((one) => openedAnswer(table, one)));
  const row = rowOf(answer);
  if (!row || !isSealed(row.note)) return answer;
  if (typeof row.ownerId !== "string") throw new Error(`A note of ${table} is read with its owner`);
  const [opened] = await openedRows(row.ownerId, table, [row]);
  return opened;
}

const sealing =
  (table: SealedTable) =>
  async ({ args, query }: Asked): Promise<unknown> =>
    openedAnswer(table, await query((await sealedWrite(table, rowOf(args) ?? {})) as never));

/** Stands between the client and the tables: what is written is sealed, what is read is open. */
export const notesSealed = {
  query: {
    cramp: { $allOperations: sealing("Cramp") },
    night: { $allOperations: sealing("Night") },
    dietEntry: { $allOperations: sealing("DietEntry") },
    remedy: { $allOperations: sealing("Remedy") },
  },
} as const;
