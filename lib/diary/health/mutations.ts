import "server-only";
import { v7 as uuidv7 } from "uuid";
import type { Notice } from "#lib/knowledge/safety/schema";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { type NoticePlace, shownHereSchema } from "./schema";

const hourMs = 3_600_000;

/**
 * Keeps that notices were shown: which rule, in which version, where and when. Looking at the same place again within
 * the hour is the same showing.
 */
export async function insertNoticesShown(
  owner: OwnerId,
  shown: readonly Pick<Notice, "id" | "version">[],
  { place, now }: { place: NoticePlace; now: Date },
): Promise<void> {
  if (shown.length === 0) return;
  const rows = Prisma.join(
    shown.map(({ id, version }) => Prisma.sql`(${uuidv7()}::uuid, ${id}, ${version}::int)`),
  );
  await db.$executeRaw`
    INSERT INTO "NoticeShown" ("ownerId", "id", "ruleId", "ruleVersion", "place", "shownAt")
    SELECT ${owner}::uuid, said.id, said.rule, said.version, ${place}, ${now}
    FROM (VALUES ${rows}) AS said (id, rule, version)
    WHERE NOT EXISTS (
      SELECT FROM "NoticeShown" AS before
      WHERE before."ownerId" = ${owner}::uuid AND before."place" = ${place} AND before."hiddenAt" IS NULL
        AND before."ruleId" = said.rule AND before."ruleVersion" = said.version
        AND before."shownAt" BETWEEN ${new Date(now.getTime() - hourMs)} AND ${now})`;
}

/**
 * Keeps what a device showed by itself, each at its moment; handed in twice it is kept once. By a clock that runs ahead it was
 * shown when it arrived. What is no such notice, of an older version perhaps, is left out.
 */
export async function insertShownElsewhere(
  owner: OwnerId,
  shown: readonly unknown[],
  now: Date,
): Promise<void> {
  for (const one of shown) {
    const { data } = shownHereSchema.safeParse(one);
    if (!data) continue;
    const at = new Date(Math.min(Date.parse(data.shownAt), now.getTime()));
    await insertNoticesShown(owner, [{ id: data.rule, version: data.version }], {
      place: data.place,
      now: at,
    });
  }
}
