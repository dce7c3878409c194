import "server-only";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant } from "#lib/base/time/instant";
import { type Put, putRevision } from "#lib/diary/revisions/revision";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { Prisma } from "#prisma/client";
import { crampOfRow } from "./cramp-of-row";
import { nightRecordOfRow } from "./night-record-of-row";
import type { CrampBody, NightBody } from "./schema";

/** Creates, changes, deletes (body null) or brings back a cramp. See `putRevision` for what is refused. */
export function putCramp(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: CrampBody | null },
): Promise<Put<CrampBody>> {
  const columns = (cramp: CrampBody) => ({
    ...cramp,
    night: columnOfCivilDate(cramp.night),
    onset: cramp.onset && dateOfInstant(cramp.onset),
  });
  return putRevision<CrampBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.cramp.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const row = await tx.cramp.findUnique({ where: { ownerId_id: { ownerId: owner, id } } });
        if (!row) return null;
        const { id: _id, rev, ...stored } = crampOfRow(row);
        return { rev, body: row.deletedAt ? null : stored };
      },
      insert: async (cramp) => {
        const data = [{ ...columns(cramp), ownerId: owner, id }];
        return (await tx.cramp.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, cramp) => {
        const changed = await tx.cramp.updateMany({
          where: { ownerId: owner, id, rev: fromRev },
          data: cramp
            ? { ...columns(cramp), rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

/** Creates, changes, clears (body null) or brings back what was said of a night. */
export function putNight(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { night, rev, body }: { night: CivilDate; rev: number; body: NightBody | null },
): Promise<Put<NightBody>> {
  const column = columnOfCivilDate(night);
  return putRevision<NightBody>(
    {
      find: async () => {
        const row = await tx.night.findUnique({
          where: { ownerId_night: { ownerId: owner, night: column } },
        });
        if (!row) return null;
        const { night: _night, rev, ...stored } = nightRecordOfRow(row);
        return { rev, body: row.deletedAt ? null : stored };
      },
      insert: async (record) => {
        const data = [{ ...record, ownerId: owner, night: column }];
        return (await tx.night.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, record) => {
        const changed = await tx.night.updateMany({
          where: { ownerId: owner, night: column, rev: fromRev },
          data: record
            ? { ...record, rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}
