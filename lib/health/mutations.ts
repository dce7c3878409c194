import "server-only";
import { v7 as uuidv7 } from "uuid";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { type Put, putRevision } from "#lib/outbox/revision";
import type { Notice, RedFlagId, RuleId } from "#lib/safety/schema";
import type { Prisma } from "#prisma/client";
import { healthAnswerOfRow } from "./health-answer-of-row";
import type { HealthAnswerBody, NoticePlace, QuestionId } from "./schema";

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

/** Keeps what was answered in a check of the leg, sign by sign, with the moment. */
export async function updateRedFlags(
  owner: OwnerId,
  answers: readonly { readonly flag: RedFlagId; readonly answer: "yes" | "no" }[],
): Promise<void> {
  for (const { flag, answer } of answers) {
    const key = { ownerId: owner, name: `flag:${flag}` };
    const where = { ownerId_name: key };
    await db.condition.upsert({ where, create: { ...key, answer }, update: { answer } });
  }
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
  const recent = await db.noticeShown.findMany({
    where: { ownerId: owner, place, hiddenAt: null, shownAt: { gte: new Date(now.getTime() - hourMs) } },
    select: { ruleId: true, ruleVersion: true },
  });
  const known = new Set(recent.map((row) => `${row.ruleId} ${row.ruleVersion}`));
  const fresh = shown.filter((notice) => !known.has(`${notice.id} ${notice.version}`));
  await db.noticeShown.createMany({
    data: fresh.map(({ id, version }) => ({
      ownerId: owner,
      id: uuidv7(),
      ruleId: id,
      ruleVersion: version,
      place,
      shownAt: now,
    })),
  });
}

/** Keeps that a notice was put away. Whether it may be is decided where it is shown: a STOP never is. */
export async function insertHidden(
  owner: OwnerId,
  { rule, version }: { rule: RuleId; version: number },
  now: Date,
): Promise<void> {
  await db.noticeShown.create({
    data: {
      ownerId: owner,
      id: uuidv7(),
      ruleId: rule,
      ruleVersion: version,
      place: "hidden",
      shownAt: now,
      hiddenAt: now,
    },
  });
}
