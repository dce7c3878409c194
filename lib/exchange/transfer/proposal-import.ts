import "server-only";
import { kindOf } from "#lib/diary/entries/kinds";
import type { Proposal, Skipped } from "#lib/exchange/recognition/schema";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { figuredFoods } from "./figured-foods";
import { type HeldEntries, heldEntries, likeness, remediesByName } from "./held-entries";
import { insertRows, noteWritten } from "./mutations";
import { type Planned, plannedEntry } from "./planned-import";
import { type BoundEntry, type Profile, proposedBodies } from "./proposed-bodies";
import type { Written } from "./schema";

type Tx = Prisma.TransactionClient;
type Person = Profile & { readonly glassMl: number; readonly units: "metric" | "us" };
type Lists = Pick<Proposal, "nights" | "cramps" | "entries" | "doses">;
const chunk = 2500;
const patience = { timeout: 60_000, maxWait: 20_000 };

/** A food that stands in the diary under another key, from an older import or by hand, is the one the file speaks of. */
function keyed(entry: BoundEntry, held: HeldEntries, taken: Set<string>): BoundEntry {
  if (entry.entity !== "diet-entry" || held.byKey.get(`diet-entry ${entry.key}`)?.body) return entry;
  const other = held.alike.get(likeness(entry.body))?.find((id) => !taken.has(id));
  if (other === undefined) return entry;
  taken.add(other);
  return { ...entry, key: other };
}

function plan(entries: readonly BoundEntry[], held: HeldEntries): Planned[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const at = keyed(entry, held, taken);
    if (at.entity === "night" && at.body.crampCount === 0 && held.nightsWithCramps.has(at.night)) {
      return { entry: at, outcome: "kept", held: null, reason: "The diary has cramps in this night." };
    }
    const there = held.byKey.get(`${at.entity} ${at.key}`) ?? null;
    if (at.entity === "cramp" && held.quietNights.has(at.body.night) && !there?.body) {
      return {
        entry: at,
        outcome: "kept",
        held: null,
        reason: "The diary says that there was no cramp in this night.",
      };
    }
    return plannedEntry(at, there);
  });
}

/** What would become of each thing a proposal says, without writing anything; and what does not fit, with its reason. */
export async function plannedImport(
  owner: OwnerId,
  proposal: Lists,
  person: Person,
): Promise<{ planned: Planned[]; skipped: Skipped[] }> {
  const { entries, skipped } = proposedBodies(owner, proposal, {
    profile: person,
    remedies: await remediesByName(owner),
  });
  const weighed = await figuredFoods(owner, entries, person);
  return { planned: plan(weighed, await heldEntries(owner, weighed)), skipped };
}

const tables = { cramp: "Cramp", night: "Night", "diet-entry": "DietEntry", dose: "Dose" } as const;

/** New rows in one statement a table, however many they are. */
async function insertNew(tx: Tx, owner: OwnerId, entries: readonly BoundEntry[], now: Date): Promise<void> {
  const stamps = { rev: 1, createdAt: now.toISOString(), updatedAt: now.toISOString() };
  for (const entry of entries) {
    if (entry.entity === "remedy")
      await kindOf("remedy").put(tx, owner, { key: entry.key, rev: 1, body: entry.body });
  }
  for (const entity of ["night", "cramp", "diet-entry", "dose"] as const) {
    const rows = entries.flatMap((entry) =>
      entry.entity === entity
        ? [{ ...entry.body, ...(entity === "night" ? { night: entry.key } : { id: entry.key }), ...stamps }]
        : [],
    );
    if (rows.length > 0) await insertRows(tx, owner, { table: tables[entity], rows });
  }
}

/** Writes what is new or put right, a stretch at a time, each whole or not at all; what each wrote is noted with it. */
export async function writePlanned(
  owner: OwnerId,
  planned: readonly Planned[],
  about: { importId: string; fileName: string; now: Date },
): Promise<void> {
  const due = planned.filter(({ outcome }) => outcome === "new" || outcome === "changed");
  for (let at = 0; at < due.length; at += chunk) {
    const part = due.slice(at, at + chunk);
    await db.$transaction(async (tx) => {
      const fresh = part.filter(({ held }) => held === null);
      await insertNew(
        tx,
        owner,
        fresh.map(({ entry }) => entry),
        about.now,
      );
      const written: Written[] = fresh.map(({ entry: { entity, key } }) => ({ entity, key, rev: 1 }));
      for (const { entry, held } of part) {
        if (held === null) continue;
        const rev = held.rev + 1;
        const put = await kindOf(entry.entity).put(tx, owner, { key: entry.key, rev, body: entry.body });
        if (put.status !== "updated") continue;
        const before = held.body === null ? {} : { before: JSON.parse(JSON.stringify(held.body)) };
        written.push({ entity: entry.entity, key: entry.key, rev, ...before });
      }
      await noteWritten(
        tx,
        owner,
        { id: about.importId, kind: "file", fileName: about.fileName.slice(0, 200) },
        written,
      );
    }, patience);
  }
}
