import type { Entity, Operation } from "./schema";

/** Whatever is written as a whole. Her habits are not: `withHabits` lays them on. */
type Whole = Exclude<Entity, "diet-habits">;
type OperationOn<E extends Entity> = Extract<Operation, { entity: E }>;
type BodyOf<E extends Entity> = NonNullable<OperationOn<E>["body"]>;

/** The field that is an entry's key: some are known by an id, some by their date. */
const keyField = {
  cramp: "id",
  night: "night",
  "diet-entry": "id",
  "diet-day": "day",
  dose: "id",
  remedy: "id",
  "health-answer": "question",
  "leg-check": "id",
  "put-away": "id",
  "own-food": "id",
  "saved-meal": "id",
  favourite: "foodRef",
} as const satisfies Record<Whole, string>;
type KeyField = typeof keyField;

/** An entry as the screens hold it: what it says, its key and its revision. */
export type EntryOf<E extends Whole> = BodyOf<E> & { readonly rev: number } & {
  readonly [Field in KeyField[E]]: OperationOn<E>["key"];
};

/**
 * What the server told, with what still waits on this device laid over it: a screen shows what she did, saved there or
 * not. Of one entry the highest revision counts, so a write the server already knows is not undone by laying it on again.
 * New entries come last; the order is the caller's.
 */
export function withPending<E extends Whole>(
  entity: E,
  stored: readonly EntryOf<E>[],
  pending: readonly Operation[],
): EntryOf<E>[] {
  const field = keyField[entity];
  const keyOf = (entry: EntryOf<E>) => String(entry[field as keyof EntryOf<E>]);
  const entries = new Map(stored.map((entry) => [keyOf(entry), entry]));
  const revs = new Map(stored.map((entry) => [keyOf(entry), entry.rev]));
  for (const operation of pending) {
    if (operation.entity !== entity) continue;
    const { key, rev, body } = operation;
    if (rev <= (revs.get(key) ?? 0)) continue;
    revs.set(key, rev);
    if (body === null) {
      entries.delete(key);
      continue;
    }
    // The operation's entity was compared above; the compiler does not carry that over to the body.
    const entry: unknown = { ...body, [field]: key, rev };
    entries.set(key, entry as EntryOf<E>);
  }
  return [...entries.values()];
}
