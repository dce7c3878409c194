/** How long what was deleted lies in the bin and can be brought back. */
export const binDays = 30;

/** What was read for a screen and is out of date once the server has taken an entry. The keys of its queries begin so. */
export type Screen = "nights" | "diet" | "foods" | "remedies" | "trends" | "bin";

/** What everybody who handles entries must know of a kind, light enough for the first load of every page. */
export type KindFacts = {
  /** The field of an entry that is its key, on a screen; null where a person has one from the beginning and writes change parts of it */
  readonly keyField: string | null;
  /** What was deleted lies in the bin, or leaves no more than its tombstone; null: it is never deleted */
  readonly deletion: "bin" | "tombstone" | null;
  readonly screens: readonly Exclude<Screen, "bin">[];
  /** The entry that must have arrived before: its kind, and the field that holds its key */
  readonly needs?: { readonly entity: string; readonly field: string };
  /** Its tables, those others hang on first, with the name of the file where one is also written as CSV */
  readonly tables: readonly { readonly name: string; readonly csv?: string }[];
  /** Whether its rows are read back in from an exported diary */
  readonly isRestored: boolean;
};

/** What an entry of a kind is called. `title` must also hold for what an older version left on a device. */
export type KindWords<Key extends string = string, Body extends object = object> = {
  /** "a cramp" */
  readonly noun: string;
  /** In a few words, for a list: "Cramp, night of Sat 28 March, 02:13" */
  title(entry: { readonly key: Key; readonly body: Body }): string;
};

/** How a kind of entry names its fields, and says in words what it is made of (null: it cannot). */
export type FieldWords = {
  readonly labels: Readonly<Record<string, string>>;
  /** What the value of a field is called (null: as it is) */
  readonly value?: (field: string, value: unknown) => string | null;
  readonly part: (part: object) => string | null;
};
