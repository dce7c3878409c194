import "server-only";
import { v7 as uuidv7 } from "uuid";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import type { Answer, Notice, RedFlagId, RuleId } from "#lib/safety/schema";
import type { NoticePlace, QuestionId } from "./schema";

const hourMs = 3_600_000;

/** Keeps an answer: of a health question, or of a check of the leg ("flag:…"). */
export async function updateAnswer(
  owner: OwnerId,
  name: QuestionId | `flag:${RedFlagId}`,
  answer: Answer,
): Promise<void> {
  const where = { ownerId_name: { ownerId: owner, name } };
  await db.condition.upsert({ where, create: { ownerId: owner, name, answer }, update: { answer } });
}

/** Keeps what was answered in a check of the leg, sign by sign, with the moment. */
export async function updateRedFlags(
  owner: OwnerId,
  answers: readonly { readonly flag: RedFlagId; readonly answer: "yes" | "no" }[],
): Promise<void> {
  for (const { flag, answer } of answers) await updateAnswer(owner, `flag:${flag}`, answer);
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
