import "server-only";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { doseOfRow } from "./dose-of-row";
import { remedyOfRow } from "./remedy-of-row";
import type { Dose, Remedy } from "./schema";

/** The whole ledger, in the order it was written; the lines of each from the earliest on. */
export async function listRemedies(owner: OwnerId): Promise<Remedy[]> {
  const rows = await db.remedy.findMany({
    where: { ownerId: owner, deletedAt: null },
    include: { lines: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(remedyOfRow);
}

/** The doses tapped or skipped on a day. */
export async function listDosesOn(owner: OwnerId, day: CivilDate): Promise<Dose[]> {
  const rows = await db.dose.findMany({
    where: { ownerId: owner, deletedAt: null, day: columnOfCivilDate(day) },
    orderBy: { id: "asc" },
  });
  return rows.map(doseOfRow);
}
