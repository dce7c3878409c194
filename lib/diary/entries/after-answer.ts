import { outcomeOf, triesBeforeParking } from "./outcome-of";
import { retryDelay } from "./retry-delay";
import type { OperationResult } from "./schema";

type Waiting = {
  readonly state: "waiting" | "choose" | "needs-you";
  readonly tries: number;
  readonly notBefore: number;
};

/**
 * What becomes of a waiting write after its answer: null when the server has what it says, else the write as it goes on
 * waiting. `now` is in milliseconds since 1970; `chance` (0 to 1) spreads the next try.
 */
export function afterAnswer<Entry extends Waiting>(
  entry: Entry,
  result: Omit<OperationResult, "id">,
  { now, chance }: { now: number; chance: number },
): Entry | null {
  const outcome = outcomeOf(result.status);
  const { current, fields } = result;
  if (outcome === "done") return null;
  const tries = entry.tries + 1;
  if (outcome === "choose") return { ...entry, tries, state: current ? "choose" : "needs-you", current };
  if (outcome === "forbidden" || (outcome === "refused" && tries >= triesBeforeParking)) {
    return { ...entry, tries, state: "needs-you", fields };
  }
  return { ...entry, tries, notBefore: now + retryDelay(tries, chance), fields };
}
