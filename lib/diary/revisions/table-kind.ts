import "server-only";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { inBatches } from "#lib/server/db/in-batches";
import { Prisma } from "#prisma/client";
import type { KindFacts } from "./entry-kind";
import type { PlainRow } from "./plain-kind";
import { type Put, putRevision, type RevisionedRow } from "./revision";

type Tx = Prisma.TransactionClient;

/** A write of one entry, with the revision it makes. `body` null deletes. */
export type Write<Key, Body> = { readonly key: Key; readonly rev: number; readonly body: Body | null };

/** An entry as it is stored, apart from whether it was deleted. */
type Entry<Key, Body> = { readonly key: Key; readonly rev: number; readonly body: Body };

/** Something that was deleted, as it was. The write that brings it back has the next revision. */
type Binned<Entity, Key, Body> = Entry<Key, Body> & {
  readonly entity: Entity;
  readonly deletedAt: Instant;
};

/** What the server does with a kind of entry. */
export type Kind<Entity extends string = string, Key extends string = string, Body = unknown> = {
  /** Creates, changes, deletes or brings back an entry. See `putRevision` for what is refused. */
  put(tx: Tx, owner: OwnerId, write: Write<Key, Body>): Promise<Put<Body>>;
  /** What was deleted since then and can be brought back */
  listBin(owner: OwnerId, since: Date): Promise<Binned<Entity, Key, Body>[]>;
  /** Removes for good what was deleted before then; gives how many rows are gone. */
  purge(before: Date): Promise<number>;
  /** The row that a write comes to, where the kind is one that `writeAtOnce` can write */
  plainRow?(owner: OwnerId, write: Write<Key, Body>): PlainRow;
};

type Count = PromiseLike<{ readonly count: number }>;

/** What is asked of a table: a new row has the columns of its entry, its key and its owner. */
type EntryTable<Row, Columns> = {
  findFirst(args: { where: object }): PromiseLike<Row | null>;
  findMany(args: { where: object }): PromiseLike<Row[]>;
  createMany(args: { data: (Columns & { ownerId: string })[]; skipDuplicates: true }): Count;
  updateMany(args: { where: object; data: object }): Count;
  deleteMany(args: { where: object; limit: number }): Count;
};

type TableKind<Row, Key, Body, KeyColumn extends object, Columns extends object> = {
  readonly table: (tx: Tx) => EntryTable<Row, KeyColumn & Columns>;
  readonly keyOf: (key: Key) => KeyColumn;
  /** Null where a row is no such entry */
  readonly entryOf: (row: Row) => Entry<Key, Body> | null;
  readonly columnsOf: (body: Body) => Columns;
  /** Which rows of the table are such entries, where not all are */
  readonly among?: object;
  /** The name of the table, of a kind whose write is this one row and nothing else */
  readonly plain?: string;
};

type Deletable = { readonly rev: number; readonly deletedAt?: Date | null };

/** The entry that a row with an id is. */
export const entryById = <Body extends object>({ id, rev, ...body }: Body & { id: string; rev: number }) => ({
  key: id,
  rev,
  body,
});

/** A kind of entry with one row of a table for each. A row without `deletedAt` is never deleted. */
export function tableKind<
  Entity extends string,
  Row extends Deletable,
  Key extends string,
  Body,
  KeyColumn extends object,
  Columns extends object,
>(
  entity: Entity,
  { keyField, deletion }: KindFacts,
  kind: TableKind<Row, Key, Body, KeyColumn, Columns>,
): Kind<Entity, Key, Body> {
  const { plain } = kind;
  return {
    ...(plain !== undefined && {
      plainRow: (owner, write) => plainRowOf(kind, plain, { owner, write, isUnique: keyField === "id" }),
    }),
    put: (tx, owner, { key, rev, body }) =>
      putRevision(rowOf(kind, { table: kind.table(tx), owner, key, hasId: keyField === "id" }), {
        rev,
        body,
      }),
    async listBin(owner, since) {
      if (deletion !== "bin") return [];
      const rows = await kind.table(db).findMany({ where: { ownerId: owner, deletedAt: { gte: since } } });
      return rows.flatMap((row) => {
        const entry = kind.entryOf(row);
        return entry ? [{ ...entry, entity, deletedAt: instantOfDate(row.deletedAt ?? since) }] : [];
      });
    },
    async purge(before) {
      if (deletion === null) return 0;
      return inBatches((limit) => kind.table(db).deleteMany({ where: { deletedAt: { lt: before } }, limit }));
    },
  };
}

/** Null in JSON is null in the database, for a column that holds JSON too. */
const emptied = (value: unknown) => (value === Prisma.DbNull ? null : value);

function plainRowOf<Row extends Deletable, Key, Body, KeyColumn extends object, Columns extends object>(
  { keyOf, columnsOf }: TableKind<Row, Key, Body, KeyColumn, Columns>,
  table: string,
  { owner, write, isUnique }: { owner: OwnerId; write: Write<Key, Body>; isUnique: boolean },
): PlainRow {
  const key = keyOf(write.key);
  const columns = write.body === null ? { deletedAt: new Date() } : columnsOf(write.body);
  const row = Object.fromEntries(
    Object.entries({ ...columns, ...key, ownerId: owner }).map(([name, value]) => [name, emptied(value)]),
  );
  const [keyColumn = ""] = Object.keys(key);
  return { table, keyColumn, isUnique, row };
}

type RowPlace<Table, Key> = { table: Table; owner: OwnerId; key: Key; hasId: boolean };

function rowOf<Row extends Deletable, Key, Body, KeyColumn extends object, Columns extends object>(
  { keyOf, entryOf, columnsOf, among }: TableKind<Row, Key, Body, KeyColumn, Columns>,
  { table, owner, key, hasId }: RowPlace<EntryTable<Row, KeyColumn & Columns>, Key>,
): RevisionedRow<Body> {
  const mine = { ...keyOf(key), ownerId: owner };
  return {
    isForeign: async () =>
      hasId && (await table.findFirst({ where: { ...keyOf(key), ownerId: { not: owner } } })) !== null,
    find: async () => {
      const row = await table.findFirst({ where: mine });
      const entry = row && entryOf(row);
      return entry && { rev: entry.rev, body: row.deletedAt ? null : entry.body };
    },
    insert: async (body) => {
      const data = [{ ...columnsOf(body), ...mine }];
      return (await table.createMany({ data, skipDuplicates: true })).count === 1;
    },
    replace: async (fromRev, body) => {
      const changed = await table.updateMany({
        where: { ...mine, ...among, rev: fromRev },
        data: { ...(body === null ? { deletedAt: new Date() } : columnsOf(body)), rev: fromRev + 1 },
      });
      return changed.count === 1;
    },
  };
}
