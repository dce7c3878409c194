import "server-only";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { Prisma } from "#prisma/client";
import type { RemedyLine } from "./schema";

type Lines = { readonly remedyId: string; readonly lines: readonly RemedyLine[] };

const columnsOfLine = ({
  perDose,
  startedOn,
  startIsLatest,
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
  startIsLatest: startIsLatest ?? false,
  stoppedOn: stoppedOn && columnOfCivilDate(stoppedOn),
  ...perDose,
  printed: printed ?? Prisma.DbNull,
});

/** The lines of a remedy are now exactly these. One that is gone from among them is kept as deleted until the bin is emptied. */
export async function putLines(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { remedyId, lines }: Lines,
): Promise<void> {
  const gone = { ownerId: owner, remedyId, deletedAt: null, id: { notIn: lines.map(({ id }) => id) } };
  await tx.remedyLine.updateMany({ where: gone, data: { deletedAt: new Date(), rev: { increment: 1 } } });
  for (const { id, ...line } of lines) {
    const data = { ...columnsOfLine(line), deletedAt: null };
    const where = { ownerId: owner, remedyId, id };
    const changed = await tx.remedyLine.updateMany({ where, data: { ...data, rev: { increment: 1 } } });
    if (changed.count === 0) await tx.remedyLine.create({ data: { ...data, ...where } });
  }
}

/** Whether one of these lines is there already, of another remedy. */
export async function hasForeignLine(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { remedyId, lines }: Lines,
): Promise<boolean> {
  if (lines.length === 0) return false;
  const where = { ownerId: owner, id: { in: lines.map(({ id }) => id) }, remedyId: { not: remedyId } };
  return (await tx.remedyLine.findFirst({ where, select: { rev: true } })) !== null;
}
