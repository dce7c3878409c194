import { keptReadings } from "#app/_device/kept-reading";
import type { KeptDay } from "#lib/diary/entries/kept-day";

type Told = Pick<KeptDay, "view" | "isWhole">;

/** The diet days this device has kept, the earliest first. */
export async function keptDays(personId: string): Promise<KeptDay[]> {
  const kept = await keptReadings<Told>(personId, "diet ");
  return kept.map(({ told, waited, readAt }) => ({ ...told, waited, readAt }));
}
