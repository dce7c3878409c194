import { askedDayKindWords } from "#lib/diary/asked-days/kind-words";
import { dietKindWords } from "#lib/diary/diet/kind-words";
import { foodKindWords } from "#lib/diary/foods/kind-words";
import { healthKindWords } from "#lib/diary/health/kind-words";
import { nightKindWords } from "#lib/diary/nights/kind-words";
import { remedyKindWords } from "#lib/diary/remedies/kind-words";
import type { KindWords } from "#lib/diary/revisions/entry-kind";
import { slotOf } from "./next-batch";
import type { Entity, Operation } from "./schema";

const kindWords = {
  ...foodKindWords,
  ...dietKindWords,
  ...remedyKindWords,
  ...nightKindWords,
  ...askedDayKindWords,
  ...healthKindWords,
} satisfies Record<Entity, KindWords>;

/** An entry that was read as one of its kind: its key and body are of that kind. */
type Said = { readonly entity: Entity; readonly key: string; readonly body: object };

/** An entry in a few words, for a list: "Cramp, night of Sat 28 March, 02:13". */
export function entryWords({ entity, key, body }: Said): string {
  const words: KindWords = kindWords[entity];
  return words.title({ key, body });
}

/**
 * One write in a few words: the entry, or what is being deleted. That is named where it waits itself, before its deletion
 * in the `queue`; of another this device knows only which kind it is.
 */
export function operationWords(operation: Operation, queue: readonly Operation[] = []): string {
  const { entity, key, body } = operation;
  const slot = slotOf(operation);
  const last = queue.findLast((one) => slotOf(one) === slot && one.rev < operation.rev && one.body !== null);
  const said = body ?? last?.body;
  const words = said ? entryWords({ entity, key, body: said }) : kindWords[entity].noun;
  return body === null ? `Delete: ${words}` : words;
}
