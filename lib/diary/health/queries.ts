import "server-only";
import type { Answer } from "#lib/knowledge/safety/schema";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { dismissalOfRow } from "./dismissal-of-row";
import { healthAnswerOfRow } from "./health-answer-of-row";
import { legCheckOfRow } from "./leg-check-of-row";
import {
  type HealthAnswer,
  type HealthAnswers,
  type LegCheck,
  type PutAway,
  type QuestionId,
  questionIds,
} from "./schema";

export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** The health questions that were answered, and those whose answer was taken back. What is in neither was never answered. */
export async function listHealthAnswers(owner: OwnerId): Promise<HealthAnswers> {
  const rows = await db.condition.findMany({ where: { ownerId: owner, name: { in: [...questionIds] } } });
  const read = rows.flatMap((row) => {
    const said = healthAnswerOfRow(row);
    return said ? [{ ...said, isLive: row.deletedAt === null }] : [];
  });
  const plain = ({ question, answer, rev }: HealthAnswer): HealthAnswer => ({ question, answer, rev });
  return {
    answers: read.filter(({ isLive }) => isLive).map(plain),
    cleared: read.filter(({ isLive }) => !isLive).map(({ question, rev }) => ({ question, rev })),
  };
}

/** The answers as the rules read them. What is missing was not answered. */
export async function listAnswers(owner: OwnerId): Promise<Answers> {
  const { answers } = await listHealthAnswers(owner);
  return Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
}

/**
 * The checks of the leg since a moment. One that was made before it, or by a clock that runs ahead and arrived before it, is
 * not among them.
 */
export async function listLegChecks(owner: OwnerId, since: Date): Promise<LegCheck[]> {
  const rows = await db.legCheck.findMany({
    where: { ownerId: owner, deletedAt: null, checkedAt: { gte: since }, createdAt: { gte: since } },
  });
  return rows.map(legCheckOfRow);
}

/** The rules, in the version they had, that were put away since a moment, and not taken out again. */
export async function listPutAway(owner: OwnerId, since: Date): Promise<PutAway[]> {
  const rows = await db.noticeShown.findMany({
    // By a clock that runs ahead nothing stays away for longer.
    where: { ownerId: owner, deletedAt: null, hiddenAt: { gte: since }, shownAt: { gte: since } },
  });
  return rows.flatMap((row) => dismissalOfRow(row) ?? []);
}

/** The most water in drinks within any one hour since a moment, in grams; null when no drink has a time and an amount. */
export async function findMostWaterInAnHour(owner: OwnerId, since: Date): Promise<number | null> {
  const rows = await db.$queryRaw<{ most: number | null }[]>`
    SELECT MAX(total) AS most FROM (
      SELECT SUM("waterG") OVER (
        ORDER BY "consumedAt" RANGE BETWEEN INTERVAL '59 minutes' PRECEDING AND CURRENT ROW
      ) AS total
      FROM "DietEntry"
      WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL AND kind = 'drink' AND "consumedAt" >= ${since}
    ) AS hours`;
  return rows[0]?.most ?? null;
}
