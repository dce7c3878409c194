import type { Band } from "./band";
import { fittingBands } from "./condensed-bands";
import { plainText } from "./plain-text";
import type { Snapshot } from "./snapshot";

/** A summary with the words of its sheet and of a clinic's record: what a screen shows of it. */
export type Faces = {
  readonly snapshot: Snapshot;
  readonly bands: readonly Band[];
  readonly text: string;
};

export function facesOf(snapshot: Snapshot): Faces {
  return { snapshot, bands: fittingBands(snapshot), text: plainText(snapshot) };
}
