import { dietFieldWords } from "#lib/diary/diet/field-words";
import { foodFieldWords } from "#lib/diary/foods/field-words";
import { remedyFieldWords } from "#lib/diary/remedies/field-words";
import type { FieldWords } from "#lib/diary/revisions/entry-kind";
import type { Entity } from "./schema";

/** Of the others the fields' names are spelled out: there is nothing more to say of them. */
const said: Partial<Record<Entity, FieldWords>> = {
  ...foodFieldWords,
  ...dietFieldWords,
  ...remedyFieldWords,
};

/** How two versions of such an entry are told apart in words. */
export const entryFieldWords = (entity: Entity): FieldWords =>
  said[entity] ?? { labels: {}, part: () => null };
