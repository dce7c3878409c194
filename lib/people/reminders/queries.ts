import "server-only";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { clockTimeSchema } from "#lib/base/time/schema";
import { deviceName } from "#lib/people/accounts/device-name";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { ReminderWishes } from "./schema";

export type Reminders = ReminderWishes & {
  readonly pausedUntil: Instant | null;
  readonly snoozedUntil: Instant | null;
  readonly hasCalendar: boolean;
};

type Row = NonNullable<Awaited<ReturnType<typeof db.reminders.findUnique>>>;

const clock = clockTimeSchema.nullable();
const moment = (at: Date | null) => at && instantOfDate(at);

function remindersOfRow(row: Row): Reminders {
  return {
    timeZone: row.timeZone,
    morningAt: clock.parse(row.morningAt),
    eveningAt: clock.parse(row.eveningAt),
    isNamed: row.isNamed,
    quietFrom: clock.parse(row.quietFrom),
    quietTo: clock.parse(row.quietTo),
    ntfyAddress: row.ntfyAddress,
    pausedUntil: moment(row.pausedUntil),
    snoozedUntil: moment(row.snoozedUntil),
    hasCalendar: row.calendarHash !== null,
  };
}

/** What the person asked for; null before they ever did. */
export async function findReminders(owner: AccountId): Promise<Reminders | null> {
  const row = await db.reminders.findUnique({ where: { ownerId: owner } });
  return row && remindersOfRow(row);
}

/** A browser that is notified, as its owner sees it: never the address or the keys. */
export type NotifiedDevice = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
};

export async function listNotifiedDevices(owner: AccountId): Promise<NotifiedDevice[]> {
  const rows = await db.pushDevice.findMany({ where: { ownerId: owner }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, userAgent, createdAt }) => ({
    id,
    name: deviceName(userAgent),
    createdAt: createdAt.toISOString(),
  }));
}

export type PushTarget = {
  readonly id: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
};

/** Where notifications go: the browsers whose session was not ended. */
export async function listPushTargets(owner: AccountId): Promise<PushTarget[]> {
  const [devices, sessions] = await Promise.all([
    db.pushDevice.findMany({ where: { ownerId: owner } }),
    db.session.findMany({ where: { ownerId: owner, revokedAt: null }, select: { sidHash: true } }),
  ]);
  const open = new Set(sessions.map(({ sidHash }) => Buffer.from(sidHash).toString("hex")));
  return devices
    .filter(({ sidHash }) => open.has(Buffer.from(sidHash).toString("hex")))
    .map(({ id, endpoint, p256dh, auth }) => ({ id, endpoint, p256dh, auth }));
}

/** What the calendar behind a secret reminds of; null where no such secret was made, or it was ended. */
export async function findByCalendarHash(calendarHash: Uint8Array<ArrayBuffer>): Promise<Reminders | null> {
  const row = await db.reminders.findFirst({ where: { calendarHash, person: { disabledAt: null } } });
  return row && remindersOfRow(row);
}

/** Everybody who asked for something at some time of the day: what a job over everybody mints its owners from. */
export async function listAsking(): Promise<
  { ownerId: string; nightStartHour: number; dayStartHour: number; reminders: Reminders }[]
> {
  const rows = await db.reminders.findMany({
    where: {
      OR: [{ morningAt: { not: null } }, { eveningAt: { not: null } }],
      person: { disabledAt: null, demoExpiresAt: null },
    },
    include: { person: { select: { nightStartHour: true, dayStartHour: true } } },
  });
  return rows.map(({ person, ...row }) => ({
    ownerId: row.ownerId,
    ...person,
    reminders: remindersOfRow(row),
  }));
}

/** The latest reminder that did not arrive, unless one has arrived since. */
export async function findFailure(owner: AccountId): Promise<{ at: Instant; failure: string } | null> {
  const row = await db.reminderSent.findFirst({
    where: { ownerId: owner, state: { in: ["sent", "waiting", "failed"] } },
    orderBy: { at: "desc" },
  });
  return row?.failure ? { at: instantOfDate(row.at), failure: row.failure } : null;
}
