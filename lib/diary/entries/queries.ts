import "server-only";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { dietEntryOfRow } from "#lib/diary/diet/entry-of-row";
import { savedMealBodySchema } from "#lib/diary/diet/schema";
import { ownFoodBodySchema } from "#lib/diary/foods/schema";
import { healthAnswerOfRow } from "#lib/diary/health/health-answer-of-row";
import { legCheckOfRow } from "#lib/diary/health/leg-check-of-row";
import { crampOfRow } from "#lib/diary/nights/cramp-of-row";
import { nightRecordOfRow } from "#lib/diary/nights/night-record-of-row";
import { doseOfRow } from "#lib/diary/remedies/dose-of-row";
import { remedyOfRow } from "#lib/diary/remedies/remedy-of-row";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Entity, Operation } from "./schema";

/**
 * What lies in the bin. A favourite is marked or it is not, her habits are always something, and a note that was put away
 * comes back by itself.
 */
type Deletable = Exclude<Entity, "favourite" | "diet-habits" | "put-away">;
type OperationOn<E extends Entity> = Extract<Operation, { entity: E }>;

/** Something that was deleted, as it was. The write that brings it back has the next revision. */
export type Deleted = {
  [E in Deletable]: {
    readonly entity: E;
    readonly key: OperationOn<E>["key"];
    readonly rev: number;
    readonly body: NonNullable<OperationOn<E>["body"]>;
    readonly deletedAt: Instant;
  };
}[Deletable];

/** What was deleted since `since`, the latest first, of every kind of entry. */
export async function listDeleted(owner: OwnerId, since: Date): Promise<Deleted[]> {
  const deleted = await Promise.all([listDeletedEntries(owner, since), listDeletedStanding(owner, since)]);
  return deleted.flat().sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}

const at = (row: { deletedAt: Date | null }) => instantOfDate(row.deletedAt ?? new Date(0));

/** Of what belongs to a night or a day */
async function listDeletedEntries(owner: OwnerId, since: Date): Promise<Deleted[]> {
  const where = { ownerId: owner, deletedAt: { gte: since } };
  const [cramps, nights, eaten, days, doses, checks] = await Promise.all([
    db.cramp.findMany({ where }),
    db.night.findMany({ where }),
    db.dietEntry.findMany({ where }),
    db.dietDay.findMany({ where }),
    db.dose.findMany({ where, include: { remedy: { select: { name: true } } } }),
    db.legCheck.findMany({ where }),
  ]);
  return [
    ...cramps.map((row) => {
      const { id, rev, ...body } = crampOfRow(row);
      return { entity: "cramp", key: id, rev, body, deletedAt: at(row) } as const;
    }),
    ...nights.map((row) => {
      const { night, rev, ...body } = nightRecordOfRow(row);
      return { entity: "night", key: night, rev, body, deletedAt: at(row) } as const;
    }),
    ...eaten.map((row) => {
      const { id, rev, ...body } = dietEntryOfRow(row);
      return { entity: "diet-entry", key: id, rev, body, deletedAt: at(row) } as const;
    }),
    ...days.map((row) => {
      const { day, rev, complete } = row;
      const key = civilDateOfColumn(day);
      return { entity: "diet-day", key, rev, body: { complete }, deletedAt: at(row) } as const;
    }),
    ...doses.map((row) => {
      const { id, rev, ...body } = doseOfRow(row);
      const named = { ...body, name: row.remedy.name };
      return { entity: "dose", key: id, rev, body: named, deletedAt: at(row) } as const;
    }),
    ...checks.map((row) => {
      const { id, rev, ...body } = legCheckOfRow(row);
      return { entity: "leg-check", key: id, rev, body, deletedAt: at(row) } as const;
    }),
  ];
}

/** Of what stands until it is changed: her lists, and what she answered */
async function listDeletedStanding(owner: OwnerId, since: Date): Promise<Deleted[]> {
  const where = { ownerId: owner, deletedAt: { gte: since } };
  const [remedies, answers, foods, meals] = await Promise.all([
    db.remedy.findMany({ where, include: { lines: true } }),
    db.condition.findMany({ where }),
    db.ownFood.findMany({ where, omit: { followed: true } }),
    db.savedMeal.findMany({ where }),
  ]);
  return [
    ...remedies.map((row) => {
      const { id, rev, ...body } = remedyOfRow(row);
      return { entity: "remedy", key: id, rev, body, deletedAt: at(row) } as const;
    }),
    ...answers.flatMap((row) => {
      const said = healthAnswerOfRow(row);
      if (!said) return [];
      const { question, rev, answer } = said;
      return [{ entity: "health-answer", key: question, rev, body: { answer }, deletedAt: at(row) } as const];
    }),
    ...foods.map((row) => {
      const body = ownFoodBodySchema.parse(row);
      return { entity: "own-food", key: row.id, rev: row.rev, body, deletedAt: at(row) } as const;
    }),
    ...meals.map((row) => {
      const body = savedMealBodySchema.parse(row);
      return { entity: "saved-meal", key: row.id, rev: row.rev, body, deletedAt: at(row) } as const;
    }),
  ];
}
