import "server-only";
import { createHash } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { AccountId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { mostDevices, type PushDeviceInput, type ReminderWishes } from "./schema";

export async function upsertReminders(owner: AccountId, wishes: ReminderWishes): Promise<void> {
  await db.reminders.upsert({
    where: { ownerId: owner },
    create: { ownerId: owner, ...wishes },
    update: wishes,
  });
}

/** The person is somewhere else now. Nothing happens where nothing was asked for. */
export async function updateZone(owner: AccountId, timeZone: string): Promise<void> {
  await db.reminders.updateMany({ where: { ownerId: owner }, data: { timeZone } });
}

/** `until` null goes on at once. */
export async function updatePausedUntil(owner: AccountId, until: Date | null): Promise<void> {
  await db.reminders.updateMany({ where: { ownerId: owner }, data: { pausedUntil: until } });
}

export async function updateSnoozed(owner: AccountId, until: Date): Promise<void> {
  await db.reminders.updateMany({ where: { ownerId: owner }, data: { snoozedUntil: until } });
}

/** Makes the calendar's address, and with it ends the one before; gives its secret. Null before anything was asked for. */
export async function renewCalendar(owner: AccountId): Promise<string | null> {
  const secret = newToken();
  const calendarHash = hashOfToken(secret);
  const { count } = await db.reminders.updateMany({ where: { ownerId: owner }, data: { calendarHash } });
  return count > 0 ? secret : null;
}

export async function endCalendar(owner: AccountId): Promise<void> {
  await db.reminders.updateMany({ where: { ownerId: owner }, data: { calendarHash: null } });
}

const hashOf = (text: string) => new Uint8Array(createHash("sha256").update(text).digest());

/** Notifies this browser from now on; false when there are too many already. The same browser again changes its keys. */
export async function upsertPushDevice(
  owner: AccountId,
  device: PushDeviceInput & { userAgent: string | null; sidHash: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  const ownerId_endpointHash = { ownerId: owner, endpointHash: hashOf(device.endpoint) };
  const [held, known] = await Promise.all([
    db.pushDevice.count({ where: { ownerId: owner } }),
    db.pushDevice.findUnique({ where: { ownerId_endpointHash } }),
  ]);
  if (known === null && held >= mostDevices) return false;
  await db.pushDevice.upsert({
    where: { ownerId_endpointHash },
    create: { ...ownerId_endpointHash, id: uuidv7(), ...device },
    update: device,
  });
  return true;
}

/** False when there was none. */
export async function deletePushDevice(owner: AccountId, id: string): Promise<boolean> {
  return (await db.pushDevice.deleteMany({ where: { ownerId: owner, id } })).count > 0;
}

/** A reminder of one day: "morning", "evening", or "later 08:31" for one that was put off. */
export type ReminderKey = { readonly kind: string; readonly day: CivilDate };

const columns = (owner: AccountId, { kind, day }: ReminderKey) => ({
  ownerId_kind_day: { ownerId: owner, kind, day: columnOfCivilDate(day) },
});

/**
 * Takes a reminder to be sent, for one caller only, whatever others run beside: the number of this try; null when somebody
 * has it or had it. One that was taken and never heard of again (a power cut) is not sent a second time.
 */
export async function claimReminder(owner: AccountId, key: ReminderKey, now: Date): Promise<number | null> {
  const [claimed] = await db.$queryRaw<{ tries: number }[]>`
    INSERT INTO "ReminderSent" ("ownerId", "kind", "day", "state", "at")
    VALUES (${owner}::uuid, ${key.kind}, ${columnOfCivilDate(key.day)}::date, 'claimed', ${now})
    ON CONFLICT ("ownerId", "kind", "day") DO UPDATE
      SET "state" = 'claimed', "tries" = "ReminderSent"."tries" + 1, "at" = ${now}
      WHERE "ReminderSent"."state" = 'waiting' AND "ReminderSent"."nextAt" <= ${now}
    RETURNING "tries"`;
  return claimed?.tries ?? null;
}

/** How it went: `nextAt` is when to try again, null where it is over. */
export async function settleReminder(
  owner: AccountId,
  key: ReminderKey,
  outcome: { isSent: boolean; nextAt: Date | null; failure: string | null },
): Promise<void> {
  const state = outcome.isSent ? "sent" : outcome.nextAt ? "waiting" : "failed";
  const { nextAt, failure } = outcome;
  await db.reminderSent.update({ where: columns(owner, key), data: { state, nextAt, failure } });
}
