import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import type { KindWords } from "#lib/diary/revisions/entry-kind";
import { habitsWords } from "#lib/people/habits/habit-words";
import type { DietHabitsBody } from "#lib/people/habits/schema";
import type { DietDayBody, DietEntryBody, SavedMealBody } from "./schema";

const dietEntry: KindWords<string, DietEntryBody> = {
  noun: "something eaten or taken",
  title: ({ body }) => `${body.name}, ${dateWords(body.day)}`,
};

const dietDay: KindWords<CivilDate, DietDayBody> = {
  noun: "the mark of a day",
  title: ({ key, body }) =>
    `${dateWords(key)}: ${body.complete ? "everything" : "not everything"} is written down`,
};

const savedMeal: KindWords<string, SavedMealBody> = {
  noun: "a meal you named",
  title: ({ body }) => `${body.name}, a meal you named`,
};

const dietHabits: KindWords<"mine", DietHabitsBody> = {
  noun: "how you write down your days",
  title: ({ body }) => habitsWords(body),
};

export const dietKindWords = {
  "saved-meal": savedMeal,
  "diet-entry": dietEntry,
  "diet-day": dietDay,
  "diet-habits": dietHabits,
};
