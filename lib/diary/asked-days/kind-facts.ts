import type { KindFacts } from "#lib/diary/revisions/entry-kind";

export const askedDayFacts = {
  "asked-day": {
    keyField: "asked",
    deletion: "tombstone",
    screens: ["trends"],
    // Its rows are nothing without their experiment: they are exported and read back in beside it.
    tables: [],
    isRestored: false,
  },
} as const satisfies Record<string, KindFacts>;
