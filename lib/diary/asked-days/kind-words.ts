import { dateWords } from "#lib/base/time/date-words";
import type { KindWords } from "#lib/diary/revisions/entry-kind";
import { type AskedDayBody, parseAskedKey } from "./schema";

const askedDay: KindWords<string, AskedDayBody> = {
  noun: "what was done for your experiment",
  title({ key, body: { done } }) {
    const asked = parseAskedKey(key);
    return `Your experiment${asked ? `, ${dateWords(asked.day)}` : ""}: ${done ? "done as asked" : "not done as asked"}`;
  },
};

export const askedDayKindWords = { "asked-day": askedDay };
