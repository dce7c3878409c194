import "server-only";
import { v7 as uuidv7 } from "uuid";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { rangeOver } from "#lib/base/time/date-range";
import { dietEntryKind } from "#lib/diary/diet/kind";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { crampKind, nightKind } from "#lib/diary/nights/kind";
import { listNights } from "#lib/diary/nights/queries";
import type { CrampBody } from "#lib/diary/nights/schema";
import { takeOwnerLock } from "#lib/diary/revisions/owner-lock";
import type { Put } from "#lib/diary/revisions/revision";
import type { Kind } from "#lib/diary/revisions/table-kind";
import { writeAtOnce } from "#lib/diary/revisions/write-at-once";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { type Door, NotAdmitted } from "./door";
import { nightAfter } from "./night-after";
import type { NightInput } from "./night-input";

type New<Body> = { readonly id?: string | undefined; readonly body: Body };

/** Adds an entry in the statement that lets the token in, where there is a door to pass; null where it was there before. */
async function insertAtOnce<Body>(
  owner: OwnerId,
  kind: Kind<string, string, Body>,
  { key, body }: { key: string; body: Body },
  door: Door,
): Promise<Put<Body> | null> {
  const plain = kind.plainRow?.(owner, { key, rev: 1, body });
  const write = plain && { ...plain, rev: 1, operation: null };
  // What the database will not take is said once the token has been asked for in full.
  const answer = write && (await writeAtOnce(owner, [write], door.admission).catch(() => null));
  if (!answer?.entered) throw new NotAdmitted(answer?.waitUntil ?? null);
  door.isPassed = true;
  return answer.isWritten[0] === true ? { status: "created", current: { rev: 1, body } } : null;
}

async function insertOnce<Body>(
  owner: OwnerId,
  kind: Kind<string, string, Body>,
  { id = uuidv7(), body }: New<Body>,
  door?: Door,
): Promise<Put<Body> & { id: string }> {
  const made = door && (await insertAtOnce(owner, kind, { key: id, body }, door));
  const put =
    made ??
    (await db.$transaction(async (tx) => {
      await takeOwnerLock(tx, owner);
      return kind.put(tx, owner, { key: id, rev: 1, body });
    }));
  return { id, ...put };
}

/** Adds a cramp once, whatever the number of times it is sent. */
export const insertCramp = (owner: OwnerId, cramp: New<CrampBody>, door?: Door) =>
  insertOnce(owner, crampKind, cramp, door);

/** Adds an entry once, whatever the number of times it is sent. */
export const insertDietEntry = (owner: OwnerId, entry: New<DietEntryBody>, door?: Door) =>
  insertOnce(owner, dietEntryKind, entry, door);

const mostTries = 5;

/** Somebody else wrote one of the nights between reading and writing it: all of it is taken back, and read again. */
class WrittenMeanwhile extends Error {}

/** Nights that were written before go one by one. */
const patience = { timeout: 30_000, maxWait: 10_000 };

/**
 * Says what nights were, all or none of them, over whatever is said of them by then: a write that comes between is read and
 * kept. True when nothing had ever been said of at least one of them.
 */
export async function updateNights(
  owner: OwnerId,
  inputs: readonly NightInput[],
  timeZone: string,
): Promise<boolean> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const writes = await nightWrites(owner, inputs, timeZone);
    try {
      return await db.$transaction(async (tx) => {
        await takeOwnerLock(tx, owner);
        const fresh = writes.flatMap(({ night, rev, body }) =>
          rev === 1 && body ? [{ ...body, ownerId: owner, night: columnOfCivilDate(night) }] : [],
        );
        // Years of nights come at once, and nearly all of them new: those in one statement.
        const { count } = await tx.night.createMany({ data: fresh, skipDuplicates: true });
        if (count < fresh.length) throw new WrittenMeanwhile();
        for (const { night, rev, body } of writes.filter((write) => write.rev > 1)) {
          const { status } = await nightKind.put(tx, owner, { key: night, rev, body });
          if (status === "conflict" || status === "missing") throw new WrittenMeanwhile();
        }
        return fresh.length > 0;
      }, patience);
    } catch (error) {
      if (!(error instanceof WrittenMeanwhile)) throw error;
    }
  }
  throw new Error("A night was written by others at every try");
}

/** Each night as it will stand, with the revision that makes it so; none where nothing is said and nothing was. */
async function nightWrites(owner: OwnerId, inputs: readonly NightInput[], timeZone: string) {
  const [first, ...rest] = inputs.map(({ night }) => ({ from: night, to: night }));
  if (first === undefined) return [];
  const range = rangeOver(first, ...rest);
  const { cramps, records, cleared } = await listNights(owner, range);
  const recordOf = new Map(records.map((record) => [record.night, record]));
  const clearedOf = new Map(cleared.map(({ night, rev }) => [night, rev]));
  const logged = new Map<CivilDate, number>();
  for (const { night } of cramps) logged.set(night, (logged.get(night) ?? 0) + 1);
  return inputs.flatMap((input) => {
    const { night } = input;
    const before = recordOf.get(night) ?? null;
    const rev = (before?.rev ?? clearedOf.get(night) ?? 0) + 1;
    const body = nightAfter(before, input, { timeZone, logged: logged.get(night) ?? 0 });
    return body === null && before === null ? [] : [{ night, rev, body }];
  });
}
