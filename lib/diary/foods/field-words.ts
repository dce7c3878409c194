import type { FieldWords } from "#lib/diary/revisions/entry-kind";
import { labelWords } from "./printed-words";
import { typedLabelSchema } from "./schema";

const ownFood: FieldWords = {
  labels: { pastEntries: "Entries already written", printed: "As the label gives it" },
  // The food's figures changed, and the entries of it that were there: said of both sides.
  value(field, value) {
    if (field !== "pastEntries") return null;
    return value === "follow"
      ? "change with it"
      : value === "return"
        ? "go back with it"
        : "stay as they are";
  },
  /** "per serving: magnesium 10 % of the US Daily Value" */
  part(part) {
    const label = typedLabelSchema.safeParse(part);
    return label.success ? labelWords(label.data) : null;
  },
};

export const foodFieldWords = { "own-food": ownFood };
