import type { DietEntryBody } from "#lib/diary/diet/schema";
import type { NightBody } from "#lib/diary/nights/schema";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import type { BoundEntry } from "./proposed-bodies";

/** What the diary holds of an entry already; `body` null where it was deleted. */
export type Held = { readonly rev: number; readonly body: object | null; readonly isImported: boolean };

/**
 * What becomes of an entry of a file, unless the person chooses otherwise: it is new, found so already, puts right what an
 * earlier file brought, or stays out because the person wrote something else.
 */
export const planOutcomes = ["new", "same", "changed", "kept"] as const;
export type PlanOutcome = (typeof planOutcomes)[number];
export type Planned = {
  /** What is written in place of what is held: that with what the file says of it */
  readonly entry: BoundEntry;
  readonly outcome: PlanOutcome;
  readonly held: Held | null;
  readonly reason: string | null;
  /** What is written where it is added beside what is held: what the file says and no more. Null where that cannot be. */
  readonly beside: Due | null;
};
/** What is written of a plan: each with its key, and what is held under it where that is replaced. */
export type Due = { readonly entry: BoundEntry; readonly held: Held | null };

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

/** Whether the file says something else of a night than the diary; what either leaves open is no difference. */
const contradicts = (held: NightBody, said: NightBody): boolean =>
  nightFields.some((field) => said[field] !== null && held[field] !== null && said[field] !== held[field]);

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
  "wokeMe",
  "reliefHelped",
  "mealId",
];

/** Whether a file says nothing else than what is held. What the file leaves empty, or our tables filled in, is no difference. */
export function saysTheSame(held: object, said: object): boolean {
  const [before, after] = [held as Record<string, unknown>, said as Record<string, unknown>];
  const isFigured =
    typeof before.foodRef === "string" && amountColumns.every((column) => after[column] == null);
  return [...compared, ...(isFigured ? [] : amountColumns)].every(
    (field) => after[field] == null || after[field] === before[field],
  );
}

const isSaid = (value: unknown) => value !== null && (!Array.isArray(value) || value.length > 0);
const whose = ["source", "timeZone", "factorsAsked", "running"];

/** What is held with what the file says of it; what the file leaves open stays. Of a food the file's amounts stand together. */
export function withSaid<Body extends object>(entity: BoundEntry["entity"], held: object, said: Body): Body {
  if (entity === "diet-entry") {
    const before = held as DietEntryBody;
    const after = said as Body & DietEntryBody;
    return { ...after, note: after.note ?? before.note, mealId: before.mealId, source: before.source };
  }
  const filled = Object.entries(said).filter(([field, value]) => isSaid(value) && !whose.includes(field));
  const factors =
    "factors" in held && "factors" in said
      ? {
          factors: [...new Set([...(held.factors as string[]), ...(said.factors as string[])])].slice(0, 30),
        }
      : {};
  return { ...said, ...held, ...Object.fromEntries(filled), ...factors };
}

const theSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** What becomes of one entry, from what the diary holds of it: added, found so already, put right, or left as it is. */
export function plannedEntry(entry: BoundEntry, held: Held | null, beside: Due | null): Planned {
  if (held === null || held.body === null) return { entry, outcome: "new", held, reason: null, beside: null };
  const same: Planned = { entry, outcome: "same", held, reason: null, beside: null };
  if (entry.entity === "remedy") return same;
  const merged = { ...entry, body: withSaid(entry.entity, held.body, entry.body) } as BoundEntry;
  if (entry.entity === "night") {
    const [before, after] = [held.body as NightBody, merged.body as NightBody];
    if (
      nightFields.every((field) => after[field] === before[field]) &&
      theSame(after.factors, before.factors)
    )
      return same;
    return contradicts(before, entry.body) && !held.isImported
      ? {
          entry: merged,
          outcome: "kept",
          held,
          reason: "The diary says something else of this night.",
          beside: null,
        }
      : { entry: merged, outcome: "changed", held, reason: null, beside: null };
  }
  if (saysTheSame(held.body, entry.body)) return same;
  return held.isImported
    ? { entry: merged, outcome: "changed", held, reason: null, beside }
    : { entry: merged, outcome: "kept", held, reason: "The diary says something else of it.", beside };
}
