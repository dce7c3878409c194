import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { Cramp } from "./schema";

/** How many nights back a cramp is still worth asking about. */
const askedNights = 3;

/**
 * Cramps to finish at breakfast: still marked as going on, or logged with one tap of which neither pain nor length is
 * known yet. Only of the last three nights up to `last`: who did not say by then does not remember.
 */
export function unfinishedCramps<
  Tapped extends Pick<Cramp, "night" | "running" | "pain" | "durationSeconds">,
>(cramps: readonly Tapped[], last: CivilDate): Tapped[] {
  const first = addDays(last, 1 - askedNights);
  return cramps.filter(
    ({ night, running, pain, durationSeconds }) =>
      night >= first && (running || (pain === null && durationSeconds === null)),
  );
}
