import type { KindFacts } from "#lib/diary/revisions/entry-kind";

export const remedyFacts = {
  remedy: {
    keyField: "id",
    deletion: "bin",
    screens: ["remedies", "diet", "trends"],
    tables: [
      { name: "Remedy", csv: "remedies" },
      { name: "RemedyLine", csv: "remedy-doses" },
    ],
    isRestored: true,
  },
  dose: {
    keyField: "id",
    deletion: "bin",
    screens: ["remedies", "diet", "trends"],
    needs: { entity: "remedy", field: "remedyId" },
    tables: [{ name: "Dose", csv: "doses" }],
    isRestored: true,
  },
} as const satisfies Record<string, KindFacts>;
