import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/diary/revisions/canonical-json";
import type { Operation } from "./schema";

/** What an operation asked for, to tell it from another that was sent under the same id. */
export function hashOf({ entity, key, rev, body }: Pick<Operation, "entity" | "key" | "rev" | "body">) {
  return createHash("sha256").update(canonicalJson({ entity, key, rev, body })).digest();
}
