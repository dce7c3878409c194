import { doseLabelWords } from "#lib/diary/remedies/holds-words";
import { doseLabelSchema } from "#lib/diary/remedies/schema";
import type { FieldWords } from "#lib/diary/revisions/entry-kind";
import { habitLabels, habitWords } from "#lib/people/habits/habit-words";
import { dietHabitsBodySchema } from "#lib/people/habits/schema";
import { howMuchWords } from "./entry-words";
import { mealItemSchema } from "./schema";

const dietEntry: FieldWords = {
  labels: { printed: "As the label gives it" },
  /** "400 mg magnesium oxide" */
  part(part) {
    const label = doseLabelSchema.safeParse(part);
    return label.success ? doseLabelWords(label.data) : null;
  },
};

const savedMeal: FieldWords = {
  labels: { items: "What belongs to it" },
  /** "Porridge 200 g" */
  part(part) {
    const item = mealItemSchema.safeParse(part);
    if (!item.success) return null;
    return [item.data.name, howMuchWords(item.data)].filter((word) => word !== null).join(" ");
  },
};

const dietHabits: FieldWords = {
  labels: habitLabels,
  /** "Ounces and cups" */
  value(field, value) {
    const habits = dietHabitsBodySchema.safeParse({ [field]: value });
    return habits.success ? habitWords(habits.data, field) : null;
  },
  part: () => null,
};

export const dietFieldWords = {
  "diet-entry": dietEntry,
  "saved-meal": savedMeal,
  "diet-habits": dietHabits,
};
