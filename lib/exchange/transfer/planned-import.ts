import type { NightBody } from "#lib/diary/nights/schema";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import type { BoundEntry } from "./proposed-bodies";

/** What the diary holds of an entry already; `body` null where it was deleted. */
export type Held = { readonly rev: number; readonly body: object | null; readonly isImported: boolean };

/** What becomes of an entry of a file. */
export const planOutcomes = ["new", "same", "changed", "kept"] as const;
export type PlanOutcome = (typeof planOutcomes)[number];
export type Planned = {
  readonly entry: BoundEntry;
  readonly outcome: PlanOutcome;
  readonly held: Held | null;
  readonly reason: string | null;
};

const nightFields = [
  "crampCount",
  "worstPain",
  "crampMinutes",
  "sleepLostMinutes",
  "sleepDisturbance",
  "soreness",
  "stretchedBeforeBed",
  "note",
] as const;

/** The night as the diary has it with what the file says more; null where the two say different things. */
function nightWith(held: NightBody, said: NightBody, isImported: boolean): NightBody | null {
  const differs = nightFields.some(
    (field) => said[field] !== null && held[field] !== null && said[field] !== held[field],
  );
  if (differs && !isImported) return null;
  const filled = Object.fromEntries(
    nightFields.flatMap((field) => (said[field] === null ? [] : [[field, said[field]]])),
  );
  return { ...held, ...filled, factors: [...new Set([...held.factors, ...said.factors])].slice(0, 30) };
}

const compared = [
  "day",
  "consumedAt",
  "takenAt",
  "kind",
  "grams",
  "units",
  "quantity",
  "pain",
  "side",
  "durationSeconds",
  "note",
  "strength",
];

/** Whether a file says nothing else than what is held. What the file leaves empty, or our tables filled in, is no difference. */
function saysTheSame(held: object, said: object): boolean {
  const [before, after] = [held as Record<string, unknown>, said as Record<string, unknown>];
  const isFigured =
    typeof before.foodRef === "string" && amountColumns.every((column) => after[column] == null);
  return [...compared, ...(isFigured ? [] : amountColumns)].every(
    (field) => after[field] == null || after[field] === before[field],
  );
}

const theSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** What becomes of one entry, from what the diary holds of it: added, found so already, put right, or left as it is. */
export function plannedEntry(entry: BoundEntry, held: Held | null): Planned {
  if (held === null || held.body === null) return { entry, outcome: "new", held, reason: null };
  if (entry.entity === "night") {
    const merged = nightWith(held.body as NightBody, entry.body, held.isImported);
    if (merged === null)
      return { entry, outcome: "kept", held, reason: "The diary says something else of this night." };
    const before = held.body as NightBody;
    const isSame =
      nightFields.every((field) => merged[field] === before[field]) &&
      theSame(merged.factors, before.factors);
    return isSame
      ? { entry, outcome: "same", held, reason: null }
      : { entry: { ...entry, body: merged }, outcome: "changed", held, reason: null };
  }
  if (saysTheSame(held.body, entry.body) || entry.entity === "remedy")
    return { entry, outcome: "same", held, reason: null };
  if (!held.isImported)
    return { entry, outcome: "kept", held, reason: "The diary says something else of it." };
  return { entry, outcome: "changed", held, reason: null };
}
