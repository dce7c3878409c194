import { kindFacts } from "./kind-facts";
import type { Entity, Operation, OperationOn } from "./schema";

type KeyField<E extends Entity> = (typeof kindFacts)[E]["keyField"];
/** Whatever is written as a whole. Habits are not: `withHabits` lays them on. */
type Whole = { [E in Entity]: KeyField<E> extends string ? E : never }[Entity];
type BodyOf<E extends Entity> = NonNullable<OperationOn<E>["body"]>;

/** An entry as the screens hold it: what it says, its key and its revision. */
export type EntryOf<E extends Whole> = BodyOf<E> & { readonly rev: number } & {
  readonly [Field in KeyField<E> & string]: OperationOn<E>["key"];
};

/**
 * What the server told, with what still waits on this device laid over it: a screen shows what the person did, saved there or
 * not. Of one entry the highest revision counts, so a write the server already knows is not undone by laying it on again.
 * New entries come last; the order is the caller's.
 */
export function withPending<E extends Whole>(
  entity: E,
  stored: readonly EntryOf<E>[],
  pending: readonly Operation[],
): EntryOf<E>[] {
  const field = kindFacts[entity].keyField;
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
