import type { KindFacts } from "#lib/diary/revisions/entry-kind";

export const foodFacts = {
  "own-food": {
    keyField: "id",
    deletion: "bin",
    screens: ["foods", "diet", "trends"],
    tables: [{ name: "OwnFood" }],
    isRestored: true,
  },
  favourite: {
    keyField: "foodRef",
    deletion: null,
    screens: ["diet"],
    tables: [{ name: "FavouriteFood" }],
    isRestored: true,
  },
} as const satisfies Record<string, KindFacts>;
