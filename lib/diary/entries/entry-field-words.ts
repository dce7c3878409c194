import { howMuchWords } from "#lib/diary/diet/entry-words";
import { mealItemSchema } from "#lib/diary/diet/schema";
import { labelWords as foodLabel } from "#lib/diary/foods/printed-words";
import { typedLabelSchema } from "#lib/diary/foods/schema";
import { holdsWords, labelWords } from "#lib/diary/remedies/holds-words";
import { lineDates, lineWords } from "#lib/diary/remedies/line-words";
import { doseLabelSchema, remedyLineSchema } from "#lib/diary/remedies/schema";
import { habitLabels, habitWords } from "#lib/people/habits/habit-words";
import { dietHabitsBodySchema } from "#lib/people/habits/schema";
import type { EntryWords } from "./differences";
import type { Entity } from "./schema";

/** "Porridge 200 g" */
function itemWords(part: object): string | null {
  const item = mealItemSchema.safeParse(part);
  if (!item.success) return null;
  return [item.data.name, howMuchWords(item.data)].filter((word) => word !== null).join(" ");
}

/** "400 mg, twice a day, since Sat 28 March 2026, 200 mg magnesium" */
function doseWords(part: object): string | null {
  const line = remedyLineSchema.safeParse(part);
  if (!line.success) return null;
  return [lineWords(line.data), lineDates(line.data), holdsWords(line.data)].filter(Boolean).join(", ");
}

/** "Ounces and cups" */
function habitValue(field: string, value: unknown): string | null {
  const habits = dietHabitsBodySchema.safeParse({ [field]: value });
  return habits.success ? habitWords(habits.data, field) : null;
}

/** "400 mg magnesium oxide" */
function printedWords(part: object): string | null {
  const label = doseLabelSchema.safeParse(part);
  return label.success ? labelWords(label.data) : null;
}

/** Her own food's figures changed, and the entries of it that were there: said of both sides. */
function foodValue(field: string, value: unknown): string | null {
  if (field !== "pastEntries") return null;
  return value === "follow" ? "change with it" : value === "return" ? "go back with it" : "stay as they are";
}

/** "per serving: magnesium 10 % of the US Daily Value" */
function foodLabelWords(part: object): string | null {
  const label = typedLabelSchema.safeParse(part);
  return label.success ? foodLabel(label.data) : null;
}

const none = () => null;
const own: Partial<Record<Entity, EntryWords>> = {
  "diet-entry": { labels: { printed: "As the label gives it" }, part: printedWords },
  "own-food": {
    labels: { pastEntries: "Entries already written", printed: "As the label gives it" },
    value: foodValue,
    part: foodLabelWords,
  },
  "saved-meal": { labels: { items: "What belongs to it" }, part: itemWords },
  remedy: { labels: { lines: "Doses" }, part: doseWords },
  "diet-habits": { labels: habitLabels, value: habitValue, part: none },
};

/** How two versions of such an entry are told apart in words. */
export const entryFieldWords = (entity: Entity): EntryWords => own[entity] ?? { labels: {}, part: none };
