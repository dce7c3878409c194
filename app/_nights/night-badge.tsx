import { StatusBadge } from "#app/_ui/status-badge";
import { stateWords } from "#lib/diary/nights/night-words";
import type { NightState } from "#lib/diary/nights/schema";

const tones = { cramps: "cramp", none: "none", "not-recorded": "unknown" } as const;

/** One of the three states of a night, by its shape and its word. */
export function NightBadge({ state }: { state: NightState }) {
  return <StatusBadge tone={tones[state]}>{stateWords[state]}</StatusBadge>;
}
