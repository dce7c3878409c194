import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { knownWord } from "#lib/known-word";
import { type Answer, type RedFlagId, type RuleId, redFlagIds, ruleIds } from "#lib/safety/schema";
import { healthAnswerOfRow } from "./health-answer-of-row";
import { type HealthAnswer, type HealthAnswers, type QuestionId, questionIds } from "./schema";

const flagPrefix = "flag:";

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

/** The signs answered with yes in a check of the leg since a moment. */
export async function listRedFlags(owner: OwnerId, since: Date): Promise<RedFlagId[]> {
  const rows = await db.condition.findMany({
    where: { ownerId: owner, name: { startsWith: flagPrefix }, answer: "yes", updatedAt: { gte: since } },
  });
  return rows.flatMap((row) => knownWord(redFlagIds, row.name.slice(flagPrefix.length)) ?? []);
}

export type HiddenRule = { readonly rule: RuleId; readonly version: number };

/** The rules, in the version they had, that were hidden since a moment. */
export async function listHiddenRules(owner: OwnerId, since: Date): Promise<HiddenRule[]> {
  const rows = await db.noticeShown.findMany({
    where: { ownerId: owner, hiddenAt: { gte: since } },
    select: { ruleId: true, ruleVersion: true },
  });
  return rows.flatMap((row) => {
    const rule = knownWord(ruleIds, row.ruleId);
    return rule ? [{ rule, version: row.ruleVersion }] : [];
  });
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
