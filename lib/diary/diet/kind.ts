import "server-only";
import { type CivilDate, civilDateOfColumn, columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant } from "#lib/base/time/instant";
import { putRevision } from "#lib/diary/revisions/revision";
import { entryById, type Kind, tableKind } from "#lib/diary/revisions/table-kind";
import { type DietHabitsBody, dietHabitsSchema } from "#lib/people/habits/schema";
import { Prisma } from "#prisma/client";
import { dietEntryOfRow } from "./entry-of-row";
import { dietFacts } from "./kind-facts";
import { type DietDayBody, type DietEntryBody, type SavedMealBody, savedMealBodySchema } from "./schema";

export const dietEntryKind = tableKind("diet-entry", dietFacts["diet-entry"], {
  table: (tx) => tx.dietEntry,
  plain: "DietEntry",
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => entryById<DietEntryBody>(dietEntryOfRow(row)),
  columnsOf: (entry: DietEntryBody) => ({
    ...entry,
    day: columnOfCivilDate(entry.day),
    consumedAt: entry.consumedAt && dateOfInstant(entry.consumedAt),
    printed: entry.printed ?? Prisma.DbNull,
    deletedAt: null,
  }),
});

/** Whether everything of a day is written down. */
export const dietDayKind = tableKind("diet-day", dietFacts["diet-day"], {
  table: (tx) => tx.dietDay,
  keyOf: (day: CivilDate) => ({ day: columnOfCivilDate(day) }),
  entryOf: ({ day, rev, complete }) => ({ key: civilDateOfColumn(day), rev, body: { complete } }),
  columnsOf: ({ complete }: DietDayBody) => ({ complete, deletedAt: null }),
});

/** A meal to have again. What was logged from it stays as it is, whatever becomes of the meal. */
export const savedMealKind = tableKind("saved-meal", dietFacts["saved-meal"], {
  table: (tx) => tx.savedMeal,
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => ({ key: row.id, rev: row.rev, body: savedMealBodySchema.parse(row) }),
  columnsOf: (meal: SavedMealBody) => ({ ...meal, deletedAt: null }),
});

/**
 * The person's habits: a write changes those its body speaks of. They are there from the beginning and are never deleted, so
 * the first write follows revision 1.
 */
export const dietHabitsKind: Kind<"diet-habits", "mine", DietHabitsBody> = {
  put(tx, owner, { rev, body }) {
    return putRevision<DietHabitsBody>(
      {
        find: async () => {
          const row = await tx.person.findUnique({ where: { id: owner } });
          return row && { rev: row.dietHabitsRev, body: dietHabitsSchema.parse(row) };
        },
        insert: async () => false,
        replace: async (fromRev, habits) => {
          const changed = await tx.person.updateMany({
            where: { id: owner, dietHabitsRev: fromRev },
            data: { ...habits, dietHabitsRev: fromRev + 1 },
          });
          return changed.count === 1;
        },
      },
      { rev, body },
    );
  },
  listBin: async () => [],
  purge: async () => 0,
};
