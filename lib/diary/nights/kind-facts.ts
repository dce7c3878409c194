import type { KindFacts } from "#lib/diary/revisions/entry-kind";

export const nightFacts = {
  cramp: {
    keyField: "id",
    deletion: "bin",
    screens: ["nights", "trends"],
    tables: [{ name: "Cramp", csv: "cramps" }],
    isRestored: true,
  },
  night: {
    keyField: "night",
    deletion: "bin",
    screens: ["nights", "trends"],
    tables: [{ name: "Night", csv: "nights" }],
    isRestored: true,
  },
} as const satisfies Record<string, KindFacts>;
