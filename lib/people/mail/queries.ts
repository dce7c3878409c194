import "server-only";
import { type CivilDate, civilDateOfColumn } from "#lib/base/time/civil-date";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { clockTimeSchema } from "#lib/base/time/schema";
import type { AccountId } from "#lib/people/accounts/owner";
import { usualMorning } from "#lib/people/reminders/schema";
import { db } from "#lib/server/db/client";
import type { Morning } from "./letter-week";

type Mailing = {
  readonly isConfirmed: boolean;
  readonly toldWhenOpened: boolean;
  readonly hasWeeklyLetter: boolean;
};

/** What is written to a person: whether their address was confirmed, and which letters they asked for. */
export async function findMailing(owner: AccountId): Promise<Mailing> {
  const select = { emailConfirmedAt: true, toldWhenOpened: true, letterWeek: true } as const;
  const row = await db.person.findUniqueOrThrow({ where: { id: owner }, select });
  return {
    isConfirmed: row.emailConfirmedAt !== null,
    toldWhenOpened: row.toldWhenOpened,
    hasWeeklyLetter: row.letterWeek !== null,
  };
}

const ofMornings = { select: { timeZone: true, morningAt: true, pausedUntil: true } } as const;
type MorningRow = {
  timeZone: string;
  reminders: { timeZone: string; morningAt: string | null; pausedUntil: Date | null } | null;
};

/** When a person's morning is: where their device last was, at the hour they are asked, or at the usual one. */
const morningOf = ({ timeZone, reminders }: MorningRow): Morning => ({
  timeZone: reminders?.timeZone ?? timeZone,
  time: clockTimeSchema.parse(reminders?.morningAt ?? usualMorning),
});

export async function findMorning(owner: AccountId): Promise<Morning> {
  const select = { timeZone: true, reminders: ofMornings } as const;
  return morningOf(await db.person.findUniqueOrThrow({ where: { id: owner }, select }));
}

/** Somebody who is sent their week by mail. */
export type WeeklyReader = {
  readonly ownerId: string;
  readonly email: string;
  readonly nightStartHour: number;
  readonly morning: Morning;
  /** The Monday of the last letter */
  readonly lastWeek: CivilDate;
  readonly pausedUntil: Instant | null;
};

/** Everybody who asked for a letter each week, at an address that was confirmed: what a job over everybody mints its owners from. */
export async function listWeeklyReaders(): Promise<WeeklyReader[]> {
  const rows = await db.person.findMany({
    where: {
      letterWeek: { not: null },
      emailConfirmedAt: { not: null },
      disabledAt: null,
      demoExpiresAt: null,
    },
    select: {
      id: true,
      email: true,
      nightStartHour: true,
      timeZone: true,
      letterWeek: true,
      reminders: ofMornings,
    },
  });
  return rows.flatMap((row) => {
    const { id, email, nightStartHour, letterWeek, reminders } = row;
    if (email === null || letterWeek === null) return [];
    const pausedUntil = reminders?.pausedUntil ? instantOfDate(reminders.pausedUntil) : null;
    return {
      ...{ ownerId: id, email, nightStartHour, pausedUntil },
      morning: morningOf(row),
      lastWeek: civilDateOfColumn(letterWeek),
    };
  });
}

/** Whose confirmed address this is; for the door that writes there. */
export async function findByConfirmedAddress(email: string): Promise<string | null> {
  const where = { email, disabledAt: null, emailConfirmedAt: { not: null } };
  return (await db.person.findFirst({ where, select: { id: true } }))?.id ?? null;
}
