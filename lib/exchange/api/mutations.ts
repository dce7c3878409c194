import "server-only";
import { v7 as uuidv7 } from "uuid";
import { dietEntryKind } from "#lib/diary/diet/kind";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import { crampKind, nightKind } from "#lib/diary/nights/kind";
import { listCramps, listNightRecords } from "#lib/diary/nights/queries";
import type { CrampBody } from "#lib/diary/nights/schema";
import type { Put } from "#lib/diary/revisions/revision";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { nightAfter } from "./night-after";
import type { NightInput } from "./schema";

/** Adds a cramp once, whatever the number of times it is sent. */
export async function insertCramp(
  owner: OwnerId,
  { id = uuidv7(), body }: { id?: string | undefined; body: CrampBody },
): Promise<Put<CrampBody> & { id: string }> {
  return { id, ...(await db.$transaction((tx) => crampKind.put(tx, owner, { key: id, rev: 1, body }))) };
}

/** Adds an entry once, whatever the number of times it is sent. */
export async function insertDietEntry(
  owner: OwnerId,
  { id = uuidv7(), body }: { id?: string | undefined; body: DietEntryBody },
): Promise<Put<DietEntryBody> & { id: string }> {
  return { id, ...(await db.$transaction((tx) => dietEntryKind.put(tx, owner, { key: id, rev: 1, body }))) };
}

const mostTries = 5;

/**
 * Says what a night was, over whatever is said of it by then: a write that comes between is read and kept. True when
 * nothing had ever been said of it.
 */
export async function updateNight(owner: OwnerId, input: NightInput, timeZone: string): Promise<boolean> {
  const range = { from: input.night, to: input.night };
  for (let tried = 0; tried < mostTries; tried += 1) {
    const [cramps, { records, cleared }] = [
      await listCramps(owner, range),
      await listNightRecords(owner, range),
    ];
    const before = records[0] ?? null;
    const rev = (before?.rev ?? cleared[0]?.rev ?? 0) + 1;
    const body = nightAfter(before, input, { timeZone, logged: cramps.length });
    if (body === null && before === null) return false;
    const put = await db.$transaction((tx) => nightKind.put(tx, owner, { key: input.night, rev, body }));
    if (put.status !== "conflict" && put.status !== "missing") return put.status === "created";
  }
  throw new Error("The night was written by others at every try");
}
