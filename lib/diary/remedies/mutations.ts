import "server-only";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant } from "#lib/base/time/instant";
import { type Put, putRevision } from "#lib/diary/revisions/revision";
import type { OwnerId } from "#lib/people/accounts/owner";
import { Prisma } from "#prisma/client";
import { doseOfRow } from "./dose-of-row";
import { remedyOfRow } from "./remedy-of-row";
import type { DoseBody, RemedyBody, RemedyLine } from "./schema";

const columnsOfLine = ({
  perDose,
  startedOn,
  stoppedOn,
  strength,
  unitsPerDose,
  timesPerDay,
  reason,
  printed,
}: Omit<RemedyLine, "id">) => ({
  strength,
  unitsPerDose,
  timesPerDay,
  reason,
  startedOn: columnOfCivilDate(startedOn),
  stoppedOn: stoppedOn && columnOfCivilDate(stoppedOn),
  ...perDose,
  printed: printed ?? Prisma.DbNull,
});

/** The lines of a remedy are now exactly these. One that is gone from among them is kept as deleted until the bin is emptied. */
async function putLines(
  tx: Prisma.TransactionClient,
  { ownerId, remedyId }: { ownerId: OwnerId; remedyId: string },
  lines: readonly RemedyLine[],
): Promise<void> {
  const gone = { ownerId, remedyId, deletedAt: null, id: { notIn: lines.map(({ id }) => id) } };
  await tx.remedyLine.updateMany({ where: gone, data: { deletedAt: new Date(), rev: { increment: 1 } } });
  for (const { id, ...line } of lines) {
    const data = { ...columnsOfLine(line), deletedAt: null };
    const where = { ownerId, remedyId, id };
    const changed = await tx.remedyLine.updateMany({ where, data: { ...data, rev: { increment: 1 } } });
    if (changed.count === 0) await tx.remedyLine.create({ data: { ...data, ...where } });
  }
}

/**
 * Creates, changes, deletes (body null) or brings back a remedy with its lines, all or none. Its doses go and come with
 * it. A line that belongs to another remedy is answered like a missing one. See `putRevision` for what else is refused.
 */
export async function putRemedy(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: RemedyBody | null },
): Promise<Put<RemedyBody>> {
  const ids = { ownerId: owner, remedyId: id };
  const lineIds = body?.lines.map((line) => line.id) ?? [];
  const elsewhere = { ownerId: owner, id: { in: lineIds }, remedyId: { not: id } };
  if (lineIds.length > 0 && (await tx.remedyLine.findFirst({ where: elsewhere, select: { rev: true } }))) {
    return { status: "missing", current: null };
  }
  return putRevision<RemedyBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.remedy.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const where = { ownerId_id: { ownerId: owner, id } };
        const row = await tx.remedy.findUnique({ where, include: { lines: true } });
        if (!row) return null;
        const { id: _id, rev, ...stored } = remedyOfRow(row);
        return { rev, body: row.deletedAt ? null : stored };
      },
      insert: async ({ lines, ...head }) => {
        const data = [{ ...head, ownerId: owner, id }];
        const isNew = (await tx.remedy.createMany({ data, skipDuplicates: true })).count === 1;
        if (isNew) await putLines(tx, ids, lines);
        return isNew;
      },
      replace: async (fromRev, remedy) => {
        const { lines = [], ...head } = remedy ?? {};
        const changed = await tx.remedy.updateMany({
          where: { ownerId: owner, id, rev: fromRev },
          data: { ...head, rev: fromRev + 1, deletedAt: remedy ? null : new Date() },
        });
        if (changed.count === 1 && remedy) await putLines(tx, ids, lines);
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

/**
 * Creates, changes, deletes (body null) or brings back a dose. A dose of a remedy that is not on this person's ledger is
 * answered like a missing one. See `putRevision` for what else is refused.
 */
export async function putDose(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: DoseBody | null },
): Promise<Put<DoseBody>> {
  if (body) {
    const where = { ownerId_id: { ownerId: owner, id: body.remedyId } };
    if (!(await tx.remedy.findUnique({ where }))) return { status: "missing", current: null };
  }
  const columns = ({ name: _, ...dose }: DoseBody) => ({
    ...dose,
    day: columnOfCivilDate(dose.day),
    takenAt: dose.takenAt && dateOfInstant(dose.takenAt),
  });
  return putRevision<DoseBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.dose.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const row = await tx.dose.findUnique({ where: { ownerId_id: { ownerId: owner, id } } });
        if (!row) return null;
        const { id: _id, rev, ...stored } = doseOfRow(row);
        return { rev, body: row.deletedAt ? null : stored };
      },
      insert: async (dose) => {
        const data = [{ ...columns(dose), ownerId: owner, id }];
        return (await tx.dose.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, dose) => {
        const changed = await tx.dose.updateMany({
          where: { ownerId: owner, id, rev: fromRev },
          data: dose
            ? { ...columns(dose), rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}
