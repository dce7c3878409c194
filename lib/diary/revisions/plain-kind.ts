/** What a write of an entry that is one row of one table comes to, for a statement that writes many at once. */
export type PlainRow = {
  readonly table: string;
  /** The column that is its key beside the owner, and whether nobody else may have the same */
  readonly keyColumn: string;
  readonly isUnique: boolean;
  /** What is written, the key and the owner too; null as the value of a column empties it */
  readonly row: Readonly<Record<string, unknown>>;
};
