import "server-only";
import { z } from "zod";
import { type Authority, authorityIds } from "#lib/knowledge/nutrients/reference-figures";
import { dietHabitsSchema, type KeptHabits } from "#lib/people/habits/schema";
import { db } from "#lib/server/db/client";
import type { AccountId, OwnerId } from "./owner";
import { pregnancies, sexes } from "./schema";
import { idleHours } from "./session-hours";

/** Whose diary it is, as far as the rest of Charley needs to know them. */
export type SignedInPerson = KeptHabits & {
  readonly ownerId: OwnerId;
  readonly email: string | null;
  readonly name: string | null;
  readonly timeZone: string;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | null;
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
  readonly authority: Authority;
  readonly nightStartHour: number;
  /** Runs this Charley */
  readonly isAdministrator: boolean;
  /** When this sample diary deletes itself; null for a real one. ISO instant. */
  readonly sampleUntil: string | null;
};

/** Whoever is signed in, as their own account. */
export type AccountPerson = SignedInPerson & { readonly ownerId: AccountId };

const personRow = z.object({
  email: z.string().nullable(),
  name: z.string().nullable(),
  timeZone: z.string(),
  birthYear: z.int().nullable(),
  sex: z.enum(sexes).nullable(),
  pregnancy: z.enum(pregnancies).nullable(),
  authority: z.enum(authorityIds),
  nightStartHour: z.int(),
  isAdministrator: z.boolean(),
  ...dietHabitsSchema.shape,
  dietHabitsRev: z.int(),
});

/** The person, or null when there is nobody (or a sample diary whose time is up). */
export async function findPerson<Owner extends OwnerId>(
  owner: Owner,
  now: Date,
): Promise<(SignedInPerson & { readonly ownerId: Owner }) | null> {
  const row = await db.person.findUnique({ where: { id: owner } });
  if (!row || row.disabledAt !== null || (row.demoExpiresAt !== null && row.demoExpiresAt <= now))
    return null;
  return {
    ...personRow.parse(row),
    ownerId: owner,
    sampleUntil: row.demoExpiresAt?.toISOString() ?? null,
  };
}

const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Neither ended, nor run out, nor unused for too long. */
const openAt = (now: Date) => ({
  revokedAt: null,
  expiresAt: { gt: now },
  OR: [
    { keep: true, lastSeenAt: { gt: hoursBefore(now, idleHours.keep) } },
    { keep: false, lastSeenAt: { gt: hoursBefore(now, idleHours.usual) } },
  ],
});

/** The session behind a cookie, or null when it was ended, has run out, or never was. */
export async function findSession(
  owner: AccountId,
  sidHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{
  lastSeenAt: Date;
  expiresAt: Date;
  keep: boolean;
  provenAt: Date | null;
  openHelp: string | null;
} | null> {
  return db.session.findFirst({
    where: { ownerId: owner, sidHash, ...openAt(now) },
    select: { lastSeenAt: true, expiresAt: true, keep: true, provenAt: true, openHelp: true },
  });
}

export type SessionSummary = {
  /** The hash of its id, in hexadecimal: names the session and opens nothing */
  readonly key: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string | null;
};

/** The sessions that are open now, the one used last first. */
export async function listSessions(owner: AccountId, now: Date): Promise<SessionSummary[]> {
  const rows = await db.session.findMany({
    where: { ownerId: owner, ...openAt(now) },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
  });
  return rows.map((row) => ({
    key: Buffer.from(row.sidHash).toString("hex"),
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    userAgent: row.userAgent,
  }));
}

/** The stored hash of the password, null when there is none. */
export async function findPasswordHash(owner: AccountId): Promise<string | null> {
  const row = await db.person.findUnique({ where: { id: owner }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

/** Who has this address. For the doors, which go on to prove that it is them. */
export async function findByEmail(
  email: string,
): Promise<{ id: string; passwordHash: string | null } | null> {
  return db.person.findUnique({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true },
  });
}

export type LinkPurpose = "welcome" | "reset" | "sign-in" | "email";

/** The person a one-time link is for, as long as it can still be used. */
export async function findOneTimeLink(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{ ownerId: string; email: string | null; purpose: string } | null> {
  const row = await db.oneTimeLink.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, purpose: { in: ["welcome", "reset"] } },
    select: { ownerId: true, purpose: true, person: { select: { email: true } } },
  });
  return row && { ownerId: row.ownerId, purpose: row.purpose, email: row.person.email };
}
