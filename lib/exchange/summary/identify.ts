import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/diary/revisions/canonical-json";
import type { Snapshot } from "./snapshot";

/** Letters that are not taken for each other on paper, in a fax or on the telephone. */
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Eight letters by which two faces of one summary are known to be the same. */
export function identify(snapshot: Snapshot): string {
  const hash = createHash("sha256").update(canonicalJson(snapshot)).digest();
  return [...hash.subarray(0, 8)].map((byte) => letters[byte % letters.length]).join("");
}
