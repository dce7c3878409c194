import type { FieldWords } from "#lib/diary/revisions/entry-kind";
import { holdsWords } from "./holds-words";
import { lineDates, lineWords } from "./line-words";
import { remedyLineSchema } from "./schema";

const remedy: FieldWords = {
  labels: { lines: "Doses" },
  /** "400 mg, twice a day, since Sat 28 March 2026, 200 mg magnesium" */
  part(part) {
    const line = remedyLineSchema.safeParse(part);
    if (!line.success) return null;
    return [lineWords(line.data), lineDates(line.data), holdsWords(line.data)].filter(Boolean).join(", ");
  },
};

export const remedyFieldWords = { remedy };
