import { isSaid } from "./differing-fields";

/** One entry as stored: its revision, and what it says (null: deleted). */
export type Stored<Body> = { readonly rev: number; readonly body: Body | null };

export type Put<Body> = {
  /**
   * `created` and `updated` changed the diary; `unchanged` found it so already; `missing` had nothing to change (never
   * written, or somebody else's: the two are not told apart); `conflict` was written without having seen `current`.
   */
  readonly status: "created" | "updated" | "unchanged" | "missing" | "conflict";
  readonly current: Stored<Body> | null;
};

/** What a table must be able to do for one key. Each write is a single compare-and-set statement. */
export type RevisionedRow<Body> = {
  /** Whether the key is the id of an entry of somebody else's. A key that is a date is everybody's own: it has none. */
  readonly isForeign?: () => Promise<boolean>;
  readonly find: () => Promise<Stored<Body> | null>;
  /** Inserts revision 1 unless the key is taken; whether it did. */
  readonly insert: (body: Body) => Promise<boolean>;
  /** Writes `body` (null: a tombstone that keeps the columns) over revision `fromRev` only; whether it did. */
  readonly replace: (fromRev: number, body: Body | null) => Promise<boolean>;
};

/**
 * The one rule of every diary write. Revision 1 creates, the stored revision + 1 changes, deletes or brings back;
 * anything else has not seen what is stored and changes nothing. Because each write names the revision it follows,
 * delivery in any order and any number of times cannot end in another diary than the writes made one after the other.
 */
export async function putRevision<Body>(
  row: RevisionedRow<Body>,
  { rev, body }: { rev: number; body: Body | null },
): Promise<Put<Body>> {
  if (rev === 1) {
    const isNew = body !== null && !(await row.isForeign?.()) && (await row.insert(body));
    if (isNew) return { status: "created", current: { rev, body } };
  } else if (await row.replace(rev - 1, body)) {
    return { status: "updated", current: { rev, body } };
  }
  const current = await row.find();
  if (!current) return { status: "missing", current: null };
  // Two devices that said the same have nothing to choose between. A write that runs ahead of what is stored has others
  // before it on their way, and waits for them.
  const isSo = rev <= current.rev && isSaid(body, current.body);
  return { status: isSo ? "unchanged" : "conflict", current };
}
