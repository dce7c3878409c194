import "server-only";
import { v7 as uuidv7 } from "uuid";
import { aliveAt } from "#lib/people/accounts/open-diary";
import { type AccountId, mintDiaryOwner, type OwnerId } from "#lib/people/accounts/owner";
import { type HelperMay, invitationDays } from "#lib/people/accounts/schema";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { countHelpers } from "./queries";
import { mostHelpers, mostKept } from "./schema";

const daysAfter = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);
const untilOf = (now: Date, days: number | null) => (days === null ? null : daysAfter(now, days));

/** Invitations of one diary are made and taken up one after the other. */
const takeTurn = (tx: Prisma.TransactionClient, owner: string) =>
  tx.$queryRaw`SELECT FROM "Person" WHERE id = ${owner}::uuid FOR NO KEY UPDATE`;

type Powers = { readonly may: HelperMay; readonly days: number | null; readonly now: Date };

/** Whether there is room for one more: where it has run out, whoever has ended and wrote nothing is forgotten first. */
async function hasRoom(tx: Prisma.TransactionClient, owner: AccountId, now: Date): Promise<boolean> {
  if ((await tx.helper.count({ where: { ownerId: owner } })) < mostKept) return true;
  const { count } = await tx.helper.deleteMany({
    where: { ownerId: owner, written: { none: {} }, NOT: aliveAt(now) },
  });
  return count > 0;
}

/**
 * Makes an invitation and gives its secret, which is stored only as a hash. `many`: so many help or are invited already;
 * `kept`: so many have written in the diary.
 */
export async function insertInvitedHelper(
  owner: AccountId,
  { name, may, days, now }: Powers & { readonly name: string },
): Promise<{ readonly token: string } | "many" | "kept"> {
  const token = newToken();
  const data = {
    ownerId: owner,
    id: uuidv7(),
    name,
    may,
    tokenHash: hashOfToken(token),
    linkUntil: daysAfter(now, invitationDays),
    until: untilOf(now, days),
    createdAt: now,
  };
  return db.$transaction(async (tx) => {
    await takeTurn(tx, owner);
    if ((await countHelpers(owner, now, tx)) >= mostHelpers) return "many";
    if (!(await hasRoom(tx, owner, now))) return "kept";
    await tx.helper.create({ data });
    return { token };
  });
}

/** `owner`, of another diary, takes up an invitation, once: of any number at once one gets it. Gives whose diary it is, or why not. */
export async function updateAccepted(
  owner: AccountId,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{ owner: OwnerId } | "over" | "own"> {
  return db.$transaction(async (tx) => {
    const found = await tx.helper.findFirst({ where: { tokenHash }, select: { ownerId: true } });
    if (found === null) return "over";
    if (found.ownerId === owner) return "own";
    await takeTurn(tx, found.ownerId);
    const taken = await tx.helper.updateManyAndReturn({
      where: {
        tokenHash,
        acceptedAt: null,
        endedAt: null,
        linkUntil: { gt: now },
        OR: [{ until: null }, { until: { gt: now } }],
        person: { disabledAt: null },
      },
      data: { helperId: owner, acceptedAt: now, tokenHash: null },
    });
    const [one] = taken;
    if (!one) return "over";
    await mergeAgreed(tx, one, now);
    return { owner: mintDiaryOwner(one.ownerId) };
  });
}

type Agreed = { ownerId: string; id: string; helperId: string | null } & {
  name: string;
  may: string;
  until: Date | null;
};

/**
 * What the same two had agreed on before takes on what they agree on now, and keeps its id: a device of the helper keeps what
 * waits for the diary under it.
 */
async function mergeAgreed(tx: Prisma.TransactionClient, taken: Agreed, now: Date): Promise<void> {
  const { ownerId, id, helperId, name, may, until } = taken;
  const before = await tx.helper.findFirst({
    where: { ownerId, helperId, id: { not: id }, endedAt: null },
    orderBy: { acceptedAt: "asc" },
    select: { id: true },
  });
  if (before === null) return;
  await tx.helper.updateMany({ where: { ownerId, id: before.id }, data: { name, may, until } });
  await tx.helper.updateMany({ where: { ownerId, id }, data: { helperId: null, endedAt: now } });
}

/** Who is to be told of a change beside whoever makes it; null where there was nothing to change. */
type Changed = { readonly other: OwnerId | null } | null;

const otherOf = (rows: readonly { helperId: string | null }[]): Changed =>
  rows[0] ? { other: rows[0].helperId === null ? null : mintDiaryOwner(rows[0].helperId) } : null;

/** `days` left out: it ends when it did. Nothing that has run out is brought back. */
export async function updateHelper(
  owner: AccountId,
  id: string,
  { may, days, now }: Omit<Powers, "days"> & { readonly days?: number | null | undefined },
): Promise<Changed> {
  const rows = await db.helper.updateManyAndReturn({
    where: { ownerId: owner, id, endedAt: null, OR: [{ until: null }, { until: { gt: now } }] },
    data: { may, ...(days !== undefined && { until: untilOf(now, days) }) },
    select: { helperId: true },
  });
  return otherOf(rows);
}

/** Ends it at once, and the invitation with it where it was not taken up. */
export async function endHelper(owner: AccountId, id: string, now: Date): Promise<Changed> {
  const rows = await db.helper.updateManyAndReturn({
    where: { ownerId: owner, id, endedAt: null },
    data: { endedAt: now, tokenHash: null },
    select: { helperId: true },
  });
  return otherOf(rows);
}

/** The helper goes; gives whose diary it was, null where they did not help with it. */
export async function leaveHelped(owner: AccountId, id: string, now: Date): Promise<OwnerId | null> {
  const rows = await db.helper.updateManyAndReturn({
    where: { helperId: owner, id, endedAt: null },
    data: { endedAt: now },
    select: { ownerId: true },
  });
  return rows[0] ? mintDiaryOwner(rows[0].ownerId) : null;
}

/** Which diary is open in a session from now on; null: its own. Whether it may be is asked at every request. */
export async function updateOpenHelp(
  owner: AccountId,
  sidHash: Uint8Array<ArrayBuffer>,
  openHelp: string | null,
): Promise<void> {
  await db.session.updateMany({ where: { ownerId: owner, sidHash }, data: { openHelp } });
}

/** How the owner of a diary is called. */
export async function updateOwnName(owner: AccountId, name: string): Promise<void> {
  await db.person.updateMany({ where: { id: owner }, data: { name } });
}
