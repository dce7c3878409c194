import "server-only";
import { v7 as uuidv7 } from "uuid";
import { dateOfInstant } from "#lib/base/time/instant";
import { type Put, putRevision } from "#lib/diary/revisions/revision";
import { redFlagAnswered } from "#lib/knowledge/safety/rules/red-flag-answered";
import type { Notice } from "#lib/knowledge/safety/schema";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { dismissalOfRow } from "./dismissal-of-row";
import { healthAnswerOfRow } from "./health-answer-of-row";
import { legCheckOfRow } from "./leg-check-of-row";
import {
  type HealthAnswerBody,
  type LegCheckBody,
  type NoticePlace,
  type PutAwayBody,
  type QuestionId,
  shownHereSchema,
} from "./schema";

const hourMs = 3_600_000;

/** Gives, changes or takes back (body null) the answer to a health question. See `putRevision` for what is refused. */
export function putHealthAnswer(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { question, rev, body }: { question: QuestionId; rev: number; body: HealthAnswerBody | null },
): Promise<Put<HealthAnswerBody>> {
  const key = { ownerId: owner, name: question };
  return putRevision<HealthAnswerBody>(
    {
      find: async () => {
        const row = await tx.condition.findUnique({ where: { ownerId_name: key } });
        const said = row && healthAnswerOfRow(row);
        return said && { rev: said.rev, body: row.deletedAt ? null : { answer: said.answer } };
      },
      insert: async (said) =>
        (await tx.condition.createMany({ data: [{ ...key, ...said }], skipDuplicates: true })).count === 1,
      replace: async (fromRev, said) => {
        const changed = await tx.condition.updateMany({
          where: { ...key, rev: fromRev },
          data: { ...said, rev: fromRev + 1, deletedAt: said ? null : new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

/**
 * Keeps, changes, takes back (body null) or brings back a check of the leg. What was said of its signs was shown as they
 * were ticked, with a connection or without: that is kept with it.
 */
export async function putLegCheck(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: LegCheckBody | null },
): Promise<Put<LegCheckBody>> {
  const columns = (check: LegCheckBody) => ({ ...check, checkedAt: dateOfInstant(check.checkedAt) });
  const put = await putRevision<LegCheckBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.legCheck.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const row = await tx.legCheck.findUnique({ where: { ownerId_id: { ownerId: owner, id } } });
        if (!row) return null;
        const { id: _id, rev, ...stored } = legCheckOfRow(row);
        return { rev, body: row.deletedAt ? null : stored };
      },
      insert: async (check) => {
        const data = [{ ...columns(check), ownerId: owner, id }];
        return (await tx.legCheck.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, check) => {
        const changed = await tx.legCheck.updateMany({
          where: { ownerId: owner, id, rev: fromRev },
          data: check
            ? { ...columns(check), rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
  const said = body && put.status === "created" ? redFlagAnswered({ redFlags: body.present }) : null;
  if (said && body) {
    const shown = { ruleId: said.id, ruleVersion: said.version, shownAt: dateOfInstant(body.checkedAt) };
    await tx.noticeShown.create({ data: { ...shown, ownerId: owner, id: uuidv7(), place: "leg-check" } });
  }
  return put;
}

/**
 * Keeps that a notice was put away, or that it was taken out again (body null). Whether one may be put away is decided
 * where it is shown: a STOP never is.
 */
export function putPutAway(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: PutAwayBody | null },
): Promise<Put<PutAwayBody>> {
  const columns = ({ rule, version, putAwayAt }: PutAwayBody) => ({
    ruleId: rule,
    ruleVersion: version,
    hiddenAt: dateOfInstant(putAwayAt),
  });
  return putRevision<PutAwayBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.noticeShown.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const row = await tx.noticeShown.findUnique({ where: { ownerId_id: { ownerId: owner, id } } });
        const stored = row && dismissalOfRow(row);
        if (!stored) return null;
        const { id: _id, rev, ...said } = stored;
        return { rev, body: row.deletedAt ? null : said };
      },
      insert: async (away) => {
        const data = [{ ...columns(away), ownerId: owner, id, place: "hidden" }];
        return (await tx.noticeShown.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, away) => {
        const changed = await tx.noticeShown.updateMany({
          where: { ownerId: owner, id, rev: fromRev, hiddenAt: { not: null } },
          data: away
            ? { ...columns(away), rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

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
