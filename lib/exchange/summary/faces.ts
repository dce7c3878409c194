import type { Band } from "./band";
import { bandsOf } from "./bands";
import type { Snapshot } from "./snapshot";

/** A summary with the words of its sheet: what a screen shows of it. */
export type Faces = { readonly snapshot: Snapshot; readonly bands: readonly Band[] };

export function facesOf(snapshot: Snapshot): Faces {
  return { snapshot, bands: bandsOf(snapshot) };
}
