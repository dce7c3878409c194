import "server-only";
import { remembering } from "#lib/base/remembering";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import type { OwnerId } from "./owner";
import type { AccountPerson } from "./queries";

/**
 * Somebody who was let in a moment ago, remembered so that the next write need not read them first. Nothing is allowed for
 * being remembered: `standing` is asked within the statement that writes, and gives a row only while what let them in still
 * holds and the person is as they were read, to the version of their row.
 */
export type Remembered<Key> = {
  readonly person: AccountPerson;
  readonly key: Key;
  readonly standing: (now: Date) => Prisma.Sql;
};

/** Whoever came in by a secret lately, by its hash and never by itself. */
export function rememberedOnes<Key>() {
  const held = remembering<Remembered<Key>>({ most: 5000, forMs: 600_000 });
  const nameOf = (hash: Uint8Array) => Buffer.from(hash).toString("base64");
  return {
    find: (hash: Uint8Array, now: Date) => held.find(nameOf(hash), now.getTime()) ?? null,
    keep: (hash: Uint8Array, one: Remembered<Key>, now: Date) => held.keep(nameOf(hash), one, now.getTime()),
    forget: (hash: Uint8Array) => held.forget(nameOf(hash)),
  };
}

/** Which version of a person's row is stored. Read it before the person: what changes in between is then noticed. */
export async function versionOf(owner: OwnerId): Promise<string | null> {
  const [row] = await db.$queryRaw<{ version: string }[]>`
    SELECT xmin::text AS version FROM "Person" WHERE "id" = ${owner}::uuid`;
  return row?.version ?? null;
}

/** Holds while the person is as that version says, and may sign in. For a statement that names their row `p`. */
export const isSamePerson = (version: string, now: Date) => Prisma.sql`
  p.xmin::text = ${version} AND p."disabledAt" IS NULL AND (p."demoExpiresAt" IS NULL OR p."demoExpiresAt" > ${now})`;
