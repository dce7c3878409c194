import "server-only";
import { v7 as uuidv7 } from "uuid";
import { instantOfDate, secondsBetween } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { blankCramp } from "#lib/diary/nights/blank-bodies";
import { crampKind } from "#lib/diary/nights/kind";
import type { CrampBody, Side } from "#lib/diary/nights/schema";
import { takeOwnerLock } from "#lib/diary/revisions/owner-lock";
import type { Write } from "#lib/diary/revisions/table-kind";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { onePressSeconds, undoMinutes } from "./schema";

type Press = { id: string; side: Side; timeZone: string; nightStartHour: number; now: Date };

function crampAt({ side, timeZone, nightStartHour, now }: Press): CrampBody {
  const onset = instantOfDate(now);
  const night = nightOf({ instant: onset, timeZone, nightStartHour });
  return { ...blankCramp(night, timeZone), onset, side, source: "bedside" };
}

const putCramp = (owner: OwnerId, write: Write<string, CrampBody>) =>
  db.$transaction(async (tx) => {
    await takeOwnerLock(tx, owner);
    return crampKind.put(tx, owner, write);
  });

/**
 * Adds a cramp now and gives its id. The same form sent again within moments is the same press; later (the page was
 * still open at the next cramp) it is another cramp, with an id of its own.
 */
export async function insertBedsideCramp(owner: OwnerId, press: Press): Promise<string> {
  const body = crampAt(press);
  for (const id of [press.id, uuidv7()]) {
    const put = await putCramp(owner, { key: id, rev: 1, body });
    if (put.status === "created") return id;
    const before = put.current?.body;
    if (before?.onset && body.onset && secondsBetween(before.onset, body.onset) < onePressSeconds) return id;
  }
  throw new Error("A fresh id was taken");
}

/** Takes back a cramp that a bedside link has just added and nobody has touched since; otherwise does nothing. */
export async function deleteBedsideCramp(
  owner: OwnerId,
  { id, now }: { id: string; now: Date },
): Promise<boolean> {
  const since = new Date(now.getTime() - undoMinutes * 60_000);
  const row = await db.cramp.findFirst({
    where: { ownerId: owner, id, source: "bedside", rev: 1, deletedAt: null, createdAt: { gte: since } },
    select: { id: true },
  });
  if (!row) return false;
  const put = await putCramp(owner, { key: id, rev: 2, body: null });
  return put.status === "updated";
}
