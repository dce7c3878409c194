import { recognise } from "#lib/knowledge/medicines/recognise";
import type { Subject } from "./schema";
import { subjectsOf } from "./subjects-of";

/** What the page of one remedy is about, by its name: its ingredients, and medicines as such. */
export const subjectsOfName = (name: string): Subject[] => [
  ...subjectsOf(recognise(name).ingredients.flatMap(({ classes }) => classes)),
  "medicine",
];
