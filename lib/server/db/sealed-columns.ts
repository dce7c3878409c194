import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { openedWith, sealedWith } from "#lib/server/sealed";
import { personKey } from "./person-keys";

/** What is sealed: by table, the columns, and the rest of the row's key beside its owner. */
export const sealedColumns = {
  Cramp: { key: "id", columns: ["note"] },
  Night: { key: "night", columns: ["note"] },
  DietEntry: { key: "id", columns: ["note"] },
  Remedy: { key: "id", columns: ["name", "note"] },
  RemedyLine: { key: "id", columns: ["reason"] },
  Condition: { key: "name", columns: ["answer"] },
  BloodResult: { key: "test", columns: ["value"] },
  Sharing: { key: "id", columns: ["label"] },
  ShareReply: { key: "shareId", columns: ["ticks", "words"] },
  Experiment: { key: "id", columns: ["own"] },
  Helper: { key: "id", columns: ["name"] },
  Person: { key: "id", columns: ["name", "sex", "pregnancy"] },
} as const satisfies Record<string, { readonly key: string; readonly columns: readonly string[] }>;
type SealedTable = keyof typeof sealedColumns;
type Row = Readonly<Record<string, unknown>>;

/** The column that says whose a row is. */
export const ownerColumn = (table: string) => (table === "Person" ? "id" : "ownerId");
const columnsOf = (table: SealedTable): readonly string[] => sealedColumns[table].columns;

/** What a sealed text begins with, which nobody can type. What does not is from before it was sealed. */
export const sealedMark = "\u0001c1:";

const isSealedTable = (table: string): table is SealedTable => table in sealedColumns;
const isSealed = (text: unknown): text is string => typeof text === "string" && text.startsWith(sealedMark);

type Place = { readonly table: SealedTable; readonly column: string; readonly owner: string };

/** Where a text stands, so that it opens in no other row or column. */
function placeOf({ table, column, owner }: Place, row: Row): string {
  const key = row[sealedColumns[table].key];
  const text = key instanceof Date ? civilDateOfColumn(key) : key;
  if (typeof text !== "string")
    throw new Error(`The ${column} of ${table} is read or written by the key of its row`);
  return `${table}.${column} ${owner} ${text.toLowerCase()}`;
}

/** "yes" and "unknown" must not be told apart by their length. No text ends with the character 0. */
const step = 32;
const padded = (text: string) => {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes], Math.ceil((bytes.length + 1) / step) * step);
};

async function sealedText(place: Place, row: Row, text: string): Promise<string> {
  const bytes = sealedWith(await personKey(place.owner), padded(text), placeOf(place, row));
  return sealedMark + Buffer.from(bytes).toString("base64");
}

async function openedText(place: Place, row: Row, text: string): Promise<string> {
  const bytes = Buffer.from(text.slice(sealedMark.length), "base64");
  const opened = openedWith(await personKey(place.owner), bytes, placeOf(place, row));
  return Buffer.from(opened).toString().replace(/\0+$/, "");
}

/** A row with some of its columns in other words; the very same where there are none. */
async function changed<Of extends Row>(
  row: Of,
  columns: readonly string[],
  change: (column: string) => Promise<string>,
): Promise<Of> {
  if (columns.length === 0) return row;
  const parts = columns.map(async (column) => [column, await change(column)] as const);
  return { ...row, ...Object.fromEntries(await Promise.all(parts)) };
}

/** Rows of a table as they are stored. */
export async function sealedRows(owner: string, table: string, rows: readonly Row[]): Promise<Row[]> {
  if (!isSealedTable(table)) return [...rows];
  return Promise.all(
    rows.map((row) =>
      changed(
        row,
        columnsOf(table).filter((column) => typeof row[column] === "string"),
        (column) => sealedText({ table, column, owner }, row, String(row[column])),
      ),
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
    rows.map((row) =>
      changed(
        row,
        columnsOf(table).filter((column) => isSealed(row[column])),
        (column) => openedText({ table, column, owner }, row, String(row[column])),
      ),
    ),
  );
}

type Asked = { readonly operation: string; readonly args: unknown; query(args: never): PromiseLike<unknown> };

const rowOf = (value: unknown): Row | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;

/** What is to be written, sealed. A change names the row it is of. */
async function sealedWrite(table: SealedTable, args: Row): Promise<Row> {
  const columns = columnsOf(table);
  const where = rowOf(args.where);
  const sought = columns.find((column) => where && column in where);
  if (sought) throw new Error(`The ${sought} of ${table} is sealed: nothing is found by it`);
  const seal = async (data: unknown): Promise<unknown> => {
    if (Array.isArray(data)) return Promise.all(data.map(seal));
    const row = rowOf(data);
    const written = columns.filter((column) => typeof row?.[column] === "string");
    if (!row || written.length === 0) return data;
    const of = { ...where, ...row };
    const owner = Reflect.get(of, ownerColumn(table));
    if (typeof owner !== "string") throw new Error(`The ${written[0]} of ${table} is written by its owner`);
    const [one] = await sealedRows(owner, table, [of]);
    return { ...row, ...Object.fromEntries(written.map((column) => [column, one?.[column]])) };
  };
  const parts = await Promise.all(
    ["data", "create", "update"].flatMap((part) =>
      part in args ? [seal(args[part]).then((made) => [part, made] as const)] : [],
    ),
  );
  return { ...args, ...Object.fromEntries(parts) };
}

/** Rows that come with a row, by the name of the relation. */
const within: Readonly<Record<string, SealedTable>> = { lines: "RemedyLine" };

async function openedAnswer(table: SealedTable, answer: unknown): Promise<unknown> {
  if (Array.isArray(answer)) return Promise.all(answer.map((one) => openedAnswer(table, one)));
  const row = rowOf(answer);
  if (!row) return answer;
  const inner = await Promise.all(
    Object.entries(within).flatMap(([name, its]) =>
      name in row ? [openedAnswer(its, row[name]).then((opened) => [name, opened] as const)] : [],
    ),
  );
  const whole = inner.length > 0 ? { ...row, ...Object.fromEntries(inner) } : row;
  const sealed = columnsOf(table).find((column) => isSealed(row[column]));
  if (!sealed) return inner.length > 0 ? whole : answer;
  const owner = row[ownerColumn(table)];
  if (typeof owner !== "string") throw new Error(`The ${sealed} of ${table} is read with its owner`);
  const [opened] = await openedRows(owner, table, [whole]);
  return opened;
}

const sealing = (table: SealedTable) => ({
  $allOperations: async ({ args, query }: Asked): Promise<unknown> =>
    openedAnswer(table, await query((await sealedWrite(table, rowOf(args) ?? {})) as never)),
});

/** Stands between the client and the tables: what is written is sealed, what is read is open. */
export const sealedBetween = {
  query: {
    cramp: sealing("Cramp"),
    night: sealing("Night"),
    dietEntry: sealing("DietEntry"),
    remedy: sealing("Remedy"),
    remedyLine: sealing("RemedyLine"),
    condition: sealing("Condition"),
    bloodResult: sealing("BloodResult"),
    sharing: sealing("Sharing"),
    shareReply: sealing("ShareReply"),
    experiment: sealing("Experiment"),
    helper: sealing("Helper"),
    person: sealing("Person"),
  },
} as const;
