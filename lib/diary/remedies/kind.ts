import "server-only";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant } from "#lib/base/time/instant";
import { entryById, type Kind, tableKind } from "#lib/diary/revisions/table-kind";
import { db } from "#lib/server/db/client";
import { inBatches } from "#lib/server/db/in-batches";
import { doseOfRow } from "./dose-of-row";
import { remedyFacts } from "./kind-facts";
import { hasForeignLine, putLines } from "./mutations";
import { remedyOfRow } from "./remedy-of-row";
import type { DoseBody, RemedyBody } from "./schema";

const heads = tableKind("remedy", remedyFacts.remedy, {
  table: (tx) => ({
    findFirst: ({ where }) => tx.remedy.findFirst({ where, include: { lines: true } }),
    findMany: ({ where }) => tx.remedy.findMany({ where, include: { lines: true } }),
    createMany: (rows: Parameters<typeof tx.remedy.createMany>[0]) => tx.remedy.createMany(rows),
    updateMany: (change) => tx.remedy.updateMany(change),
    deleteMany: (which) => tx.remedy.deleteMany(which),
  }),
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => entryById<RemedyBody>(remedyOfRow(row)),
  columnsOf: ({ lines: _, ...head }: RemedyBody) => ({ ...head, deletedAt: null }),
});

/**
 * A remedy with its lines, all or none. Its doses go and come with it. A line that belongs to another remedy is answered like a
 * missing one.
 */
export const remedyKind: Kind<"remedy", string, RemedyBody> = {
  ...heads,
  async put(tx, owner, write) {
    const lines = write.body?.lines ?? [];
    const of = { remedyId: write.key, lines };
    if (await hasForeignLine(tx, owner, of)) return { status: "missing", current: null };
    const put = await heads.put(tx, owner, write);
    const isWritten = put.status === "created" || put.status === "updated";
    if (isWritten && write.body) await putLines(tx, owner, of);
    return put;
  },
  async purge(before) {
    const where = { deletedAt: { lt: before } };
    const lines = await inBatches((limit) => db.remedyLine.deleteMany({ where, limit }));
    return lines + (await heads.purge(before));
  },
};

const doses = tableKind("dose", remedyFacts.dose, {
  table: (tx) => tx.dose,
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => entryById<DoseBody>(doseOfRow(row)),
  columnsOf: ({ name: _, ...dose }: DoseBody) => ({
    ...dose,
    day: columnOfCivilDate(dose.day),
    takenAt: dose.takenAt && dateOfInstant(dose.takenAt),
    deletedAt: null,
  }),
});

/** A dose of a remedy. One of a remedy that is not on this person's list is answered like a missing one. */
export const doseKind: Kind<"dose", string, DoseBody> = {
  ...doses,
  async put(tx, owner, write) {
    if (write.body) {
      const where = { ownerId_id: { ownerId: owner, id: write.body.remedyId } };
      if (!(await tx.remedy.findUnique({ where }))) return { status: "missing", current: null };
    }
    return doses.put(tx, owner, write);
  },
  async listBin(owner, since) {
    const [binned, remedies] = await Promise.all([
      doses.listBin(owner, since),
      db.remedy.findMany({ where: { ownerId: owner }, select: { ownerId: true, id: true, name: true } }),
    ]);
    const names = new Map(remedies.map(({ id, name }) => [id, name]));
    return binned.map((dose) => ({
      ...dose,
      body: { ...dose.body, name: names.get(dose.body.remedyId) },
    }));
  },
};
