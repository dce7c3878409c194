import "server-only";
import type { CivilDate } from "#lib/base/time/civil-date";
import { kindOf } from "#lib/diary/entries/kinds";
import { takeOwnerLock } from "#lib/diary/revisions/owner-lock";
import type { Skipped } from "#lib/exchange/recognition/schema";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { figuredFoods } from "./figured-foods";
import { besideKey, type HeldEntries, heldEntries, likeness, remediesByName } from "./held-entries";
import { chosenOf, type ImportChoices } from "./import-choices";
import { insertNewRows, noteWritten } from "./mutations";
import { type Due, type Planned, plannedEntry, saysTheSame } from "./planned-import";
import { type BoundEntry, type Profile, proposedBodies } from "./proposed-bodies";
import type { Written } from "./schema";
import type { Slice } from "./slices";

type Tx = Prisma.TransactionClient;
type Person = Profile & { readonly glassMl: number; readonly units: "metric" | "us" };
const patience = { timeout: 60_000, maxWait: 20_000 };

/**
 * A food that stands in the diary under another key, from an older import, by hand, or added beside another, is the one the
 * file speaks of: first one that says the same, else its own, else any of the same moment and name.
 */
function keyed(entry: BoundEntry, held: HeldEntries, taken: Set<string>): BoundEntry {
  if (entry.entity !== "diet-entry") return entry;
  const bodyOf = (id: string) => held.byKey.get(`diet-entry ${id}`)?.body ?? null;
  const alike = (held.alike.get(likeness(entry.body)) ?? []).filter((id) => !taken.has(id));
  const isSame = (id: string) => {
    const body = bodyOf(id);
    return body !== null && saysTheSame(body, entry.body);
  };
  const own = !taken.has(entry.key) && bodyOf(entry.key) !== null ? entry.key : undefined;
  const key = (own !== undefined && isSame(own) ? own : alike.find(isSame)) ?? own ?? alike[0] ?? entry.key;
  taken.add(key);
  return { ...entry, key };
}

/** What of an entry is added beside what is held under its key, and whether that was done before. */
function besideOf(owner: AccountId, entry: BoundEntry, held: HeldEntries): Due | null {
  if (entry.entity === "night" || entry.entity === "remedy") return null;
  const key = besideKey(owner, entry);
  return { entry: { ...entry, key }, held: held.byKey.get(`${entry.entity} ${key}`) ?? null };
}

function plan(owner: AccountId, entries: readonly BoundEntry[], held: HeldEntries): Planned[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const at = keyed(entry, held, taken);
    if (at.entity === "night" && at.body.crampCount === 0 && held.nightsWithCramps.has(at.night)) {
      return {
        entry: at,
        outcome: "kept",
        held: null,
        reason: "The diary has cramps in this night.",
        beside: null,
      };
    }
    const there = held.byKey.get(`${at.entity} ${at.key}`) ?? null;
    if (at.entity === "cramp" && held.quietNights.has(at.body.night) && !there?.body) {
      return {
        entry: at,
        outcome: "kept",
        held: null,
        reason: "The diary says that there was no cramp in this night.",
        beside: null,
      };
    }
    const beside = besideOf(owner, at, held);
    const isBeside = beside?.held?.body != null;
    // Added beside it before, and still so: that is the one the file speaks of.
    if (beside && isBeside && saysTheSame(beside.held?.body ?? {}, at.body))
      return { ...beside, outcome: "same", reason: null, beside: null };
    return plannedEntry(at, there, isBeside ? null : beside);
  });
}

/** What would become of each thing of a slice, without writing anything; and what does not fit, with its reason. */
export async function plannedImport(
  owner: AccountId,
  slice: Slice,
  person: Person,
): Promise<{ planned: Planned[]; skipped: Skipped[] }> {
  const { entries, skipped } = proposedBodies(owner, slice, {
    profile: person,
    remedies: await remediesByName(owner),
  });
  const weighed = await figuredFoods(owner, entries, person);
  return { planned: plan(owner, weighed, await heldEntries(owner, weighed)), skipped };
}

/** What of a plan is written, as the person chose. A remedy comes only with a dose of it. */
export function dueOf(planned: readonly Planned[], choices: ImportChoices): Due[] {
  const due = planned.flatMap((one): Due[] => {
    if (one.entry.entity === "remedy") return [];
    const chosen = chosenOf(one, choices);
    if (chosen === "skip") return [];
    return chosen === "add" && one.outcome !== "new" ? (one.beside === null ? [] : [one.beside]) : [one];
  });
  const needed = new Set(due.flatMap(({ entry }) => (entry.entity === "dose" ? [entry.body.remedyId] : [])));
  const remedies = planned.filter(
    ({ entry, outcome }) => entry.entity === "remedy" && outcome === "new" && needed.has(entry.key),
  );
  return [...remedies, ...due];
}

/** New rows in one statement a table, however many they are. Gives those that were not there. */
async function insertNew(
  tx: Tx,
  owner: AccountId,
  entries: readonly BoundEntry[],
  now: Date,
): Promise<Written[]> {
  const stamps = { rev: 1, createdAt: now.toISOString(), updatedAt: now.toISOString() };
  const written: Written[] = [];
  for (const { entity, key, body } of entries) {
    if (entity !== "remedy") continue;
    const put = await kindOf("remedy").put(tx, owner, { key, rev: 1, body });
    if (put.status === "created") written.push({ entity, key, rev: 1 });
  }
  for (const entity of ["night", "cramp", "diet-entry", "dose"] as const) {
    const rows = entries.flatMap((entry) =>
      entry.entity === entity
        ? [{ ...entry.body, ...(entity === "night" ? { night: entry.key } : { id: entry.key }), ...stamps }]
        : [],
    );
    if (rows.length === 0) continue;
    const added = await insertNewRows(tx, owner, { entity, rows });
    written.push(...added.map((key) => ({ entity, key, rev: 1 })));
  }
  return written;
}

/** Writes what is due of a slice, whole or not at all, and notes with it what it wrote. Gives how many entries were written. */
export function writeDue(
  owner: AccountId,
  due: readonly Due[],
  about: { importId: string; fileName: string; now: Date; through: CivilDate | null; isLast: boolean },
): Promise<number> {
  return db.$transaction(async (tx) => {
    await takeOwnerLock(tx, owner);
    const fresh = due.filter(({ held }) => held === null);
    const written = await insertNew(
      tx,
      owner,
      fresh.map(({ entry }) => entry),
      about.now,
    );
    for (const { entry, held } of due) {
      if (held === null) continue;
      const rev = held.rev + 1;
      const put = await kindOf(entry.entity).put(tx, owner, { key: entry.key, rev, body: entry.body });
      if (put.status !== "updated") continue;
      const before = held.body === null ? {} : { before: JSON.parse(JSON.stringify(held.body)) };
      written.push({ entity: entry.entity, key: entry.key, rev, ...before });
    }
    const fileName = about.fileName.slice(0, 200);
    const { importId: id, through, isLast: isWhole } = about;
    await noteWritten(tx, owner, { id, kind: "file", fileName, through, isWhole }, written);
    return written.length;
  }, patience);
}
