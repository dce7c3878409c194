import type { KindFacts } from "#lib/diary/revisions/entry-kind";

export const dietFacts = {
  "saved-meal": {
    keyField: "id",
    deletion: "bin",
    screens: ["diet"],
    tables: [{ name: "SavedMeal" }],
    isRestored: true,
  },
  "diet-entry": {
    keyField: "id",
    deletion: "bin",
    screens: ["diet", "trends"],
    tables: [{ name: "DietEntry", csv: "diet" }],
    isRestored: true,
  },
  "diet-day": {
    keyField: "day",
    deletion: "bin",
    screens: ["diet", "trends"],
    tables: [{ name: "DietDay" }],
    isRestored: true,
  },
  // Columns of the person: they are exported with the profile.
  "diet-habits": {
    keyField: null,
    deletion: null,
    screens: ["remedies", "diet", "trends"],
    tables: [],
    isRestored: false,
  },
} as const satisfies Record<string, KindFacts>;
