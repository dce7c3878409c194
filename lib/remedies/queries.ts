import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { knownWord } from "#lib/known-word";
import { type CivilDate, civilDateOfColumn, columnOfCivilDate } from "#lib/time/civil-date";
import { doseOfRow } from "./dose-of-row";
import { type Dose, type Remedy, remedyKinds } from "./schema";

/** The whole ledger, in the order it was written; the lines of each from the earliest on. */
export async function listRemedies(owner: OwnerId): Promise<Remedy[]> {
  const rows = await db.remedy.findMany({
    where: { ownerId: owner, deletedAt: null },
    include: { lines: { where: { deletedAt: null }, orderBy: [{ startedOn: "asc" }, { createdAt: "asc" }] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: knownWord(remedyKinds, row.kind) ?? "medicine",
    form: row.form,
    note: row.note,
    lines: row.lines.map((line) => ({
      id: line.id,
      strength: line.strength,
      unitsPerDose: line.unitsPerDose,
      timesPerDay: line.timesPerDay,
      startedOn: civilDateOfColumn(line.startedOn),
      stoppedOn: line.stoppedOn && civilDateOfColumn(line.stoppedOn),
      reason: line.reason,
      perDose: {
        magnesiumMg: line.magnesiumMg,
        potassiumMg: line.potassiumMg,
        calciumMg: line.calciumMg,
        sodiumMg: line.sodiumMg,
        vitaminEMg: line.vitaminEMg,
      },
    })),
  }));
}

/** The doses tapped or skipped on a day. */
export async function listDosesOn(owner: OwnerId, day: CivilDate): Promise<Dose[]> {
  const rows = await db.dose.findMany({
    where: { ownerId: owner, deletedAt: null, day: columnOfCivilDate(day) },
    orderBy: { id: "asc" },
  });
  return rows.map(doseOfRow);
}
