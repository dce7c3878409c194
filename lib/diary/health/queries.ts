import "server-only";
import { parseEnum } from "#lib/base/text/parse-enum";
import type { Answer } from "#lib/knowledge/safety/schema";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { openedRows } from "#lib/server/db/sealed-columns";
import { bloodResultOfRow } from "./blood-result-of-row";
import { bloodTestIds } from "./blood-tests";
import { dismissalOfRow } from "./dismissal-of-row";
import { healthAnswerOfRow } from "./health-answer-of-row";
import { legCheckOfRow } from "./leg-check-of-row";
import {
  type BloodResult,
  type BloodResults,
  type HealthAnswer,
  type HealthAnswers,
  type LegCheck,
  type PutAway,
  type QuestionId,
  questionIds,
} from "./schema";

type LegCheckList = Omit<Parameters<typeof legCheckOfRow>[0], "checkedAt"> & { readonly checkedAt: number };

const legCheckOfList = (check: LegCheckList): LegCheck =>
  legCheckOfRow({ ...check, checkedAt: new Date(check.checkedAt) });

const byTest = (a: Pick<BloodResult, "test">, b: Pick<BloodResult, "test">) =>
  bloodTestIds.indexOf(a.test) - bloodTestIds.indexOf(b.test);

export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** The health questions that were answered, and those whose answer was taken back. What is in neither was never answered. */
export async function listHealthAnswers(owner: OwnerId): Promise<HealthAnswers> {
  const rows = await db.condition.findMany({ where: { ownerId: owner, name: { in: [...questionIds] } } });
  const read = rows.map((row) => ({ ...healthAnswerOfRow(row), isLive: row.deletedAt === null }));
  const plain = ({ question, answer, rev }: HealthAnswer): HealthAnswer => ({ question, answer, rev });
  return {
    answers: read.filter(({ isLive }) => isLive).map(plain),
    cleared: read.filter(({ isLive }) => !isLive).map(({ question, rev }) => ({ question, rev })),
  };
}

/** The latest result of each blood test, and those that were taken out. What is in neither was never entered. */
export async function listBloodResults(owner: OwnerId): Promise<BloodResults> {
  const rows = await db.bloodResult.findMany({ where: { ownerId: owner } });
  const gone = new Set(rows.filter(({ deletedAt }) => deletedAt !== null).map(({ test }) => test));
  const kept = rows.map(bloodResultOfRow).sort(byTest);
  return {
    results: kept.filter(({ test }) => !gone.has(test)),
    cleared: kept.filter(({ test }) => gone.has(test)).map(({ test, rev }) => ({ test, rev })),
  };
}

/** The answers as the rules read them. What is missing was not answered. */
export async function listAnswers(owner: OwnerId): Promise<Answers> {
  const { answers } = await listHealthAnswers(owner);
  return Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
}

/** What a person wrote of their health besides the answers. */
export type HealthNotes = {
  readonly legChecks: readonly LegCheck[];
  readonly bloods: readonly BloodResult[];
};

/** The checks of the leg since a moment, and the blood results, in one statement. */
export async function findHealthNotes(owner: OwnerId, since: Date): Promise<HealthNotes> {
  const [found] = await db.$queryRaw<{ checks: LegCheckList[]; bloods: BloodResult[] }[]>`
    SELECT
      (SELECT COALESCE(json_agg(json_build_object('id', "id", 'rev', "rev", 'timeZone', "timeZone",
        'checkedAt', (extract(epoch FROM "checkedAt") * 1000)::float8, 'present', "present", 'absent', "absent")), '[]')
      FROM "LegCheck"
      WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL AND "checkedAt" >= ${since}) AS checks,
      (SELECT COALESCE(json_agg(json_build_object('test', "test", 'value', "value", 'on', "takenOn", 'rev', "rev")), '[]')
      FROM "BloodResult" WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL) AS bloods`;
  const bloods = await openedRows(owner, "BloodResult", found?.bloods ?? []);
  return {
    legChecks: (found?.checks ?? []).map(legCheckOfList),
    bloods: bloods.map((row) => ({ ...row, test: parseEnum(bloodTestIds, row.test) })).sort(byTest),
  };
}

/** The rules, in the version they had, that were put away since a moment, and not taken out again. */
export async function listPutAway(owner: OwnerId, since: Date): Promise<PutAway[]> {
  const rows = await db.noticeShown.findMany({
    // By a clock that runs ahead nothing stays away for longer.
    where: { ownerId: owner, deletedAt: null, hiddenAt: { gte: since }, shownAt: { gte: since } },
  });
  return rows.flatMap((row) => dismissalOfRow(row) ?? []);
}

/** What the rules read beside the diary. */
export type LatelyObserved = {
  readonly legChecks: readonly LegCheck[];
  /** The most water in drinks within any one hour, in grams; null when no drink has a time and an amount. */
  readonly mostWaterInAnHourG: number | null;
};

/**
 * The checks of the leg since a moment, and what was drunk since another, in one statement. A check that was made before its
 * moment, or by a clock that runs ahead and arrived before it, is not among them.
 */
export async function findLatelyObserved(
  owner: OwnerId,
  since: { readonly checked: Date; readonly drunk: Date },
): Promise<LatelyObserved> {
  const [found] = await db.$queryRaw<{ most: number | null; checks: LegCheckList[] }[]>`
    SELECT
      (SELECT MAX(total) FROM (
        SELECT SUM("waterG") OVER (
          ORDER BY "consumedAt" RANGE BETWEEN INTERVAL '59 minutes' PRECEDING AND CURRENT ROW
        ) AS total
        FROM "DietEntry"
        WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL AND kind = 'drink' AND "consumedAt" >= ${since.drunk}
      ) AS hours) AS most,
      (SELECT COALESCE(json_agg(json_build_object('id', "id", 'rev', "rev", 'timeZone', "timeZone",
        'checkedAt', (extract(epoch FROM "checkedAt") * 1000)::float8, 'present', "present", 'absent', "absent")), '[]')
      FROM "LegCheck"
      WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL
        AND "checkedAt" >= ${since.checked} AND "createdAt" >= ${since.checked}) AS checks`;
  const checks = found?.checks ?? [];
  return {
    legChecks: checks.map(legCheckOfList),
    mostWaterInAnHourG: found?.most ?? null,
  };
}
