import type { KindFacts } from "#lib/diary/revisions/entry-kind";

export const healthFacts = {
  "health-answer": {
    keyField: "question",
    deletion: "bin",
    screens: ["remedies", "trends"],
    tables: [{ name: "Condition" }],
    isRestored: true,
  },
  "leg-check": {
    keyField: "id",
    deletion: "bin",
    screens: ["remedies"],
    tables: [{ name: "LegCheck" }],
    isRestored: true,
  },
  "blood-result": {
    keyField: "test",
    deletion: "bin",
    screens: ["remedies"],
    tables: [{ name: "BloodResult", csv: "blood-results" }],
    isRestored: true,
  },
  "put-away": {
    keyField: "id",
    deletion: "tombstone",
    screens: ["remedies"],
    tables: [{ name: "NoticeShown" }],
    isRestored: true,
  },
} as const satisfies Record<string, KindFacts>;
