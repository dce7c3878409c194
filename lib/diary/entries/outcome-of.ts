/** What to do with a write, given the status it was answered with. */
export type Outcome = "done" | "again" | "sign-in" | "choose" | "refused" | "forbidden";

/** How often a refused write is tried again before a person must look at it. */
export const triesBeforeParking = 5;

/**
 * - `done`: the server has it.
 * - `again`: the server is away or busy; nothing is wrong with the write.
 * - `sign-in`: keep it until the same person is signed in again.
 * - `choose`: something else was stored meanwhile; both are shown.
 * - `forbidden`: the diary is not theirs to write any more; parked at once, and never dropped.
 * - `refused`: tried a few times more, then parked for a person to look at. Never dropped.
 */
export function outcomeOf(status: number): Outcome {
  if (status === 200 || status === 201) return "done";
  if (status === 401) return "sign-in";
  if (status === 403) return "forbidden";
  if (status === 409) return "choose";
  if (status === 429 || status >= 500) return "again";
  return "refused";
}
