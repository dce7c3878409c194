import { dateWords } from "#lib/base/time/date-words";
import type { KindWords } from "#lib/diary/revisions/entry-kind";
import type { DoseBody, RemedyBody } from "./schema";

const remedy: KindWords<string, RemedyBody> = {
  noun: "a remedy",
  title: ({ body }) =>
    body.kind === "change" ? `A change you marked: ${body.name}` : `${body.name}, on your list of remedies`,
};

const statusWords = { taken: "taken", skipped: "skipped", extra: "one extra" } as const;

const dose: KindWords<string, DoseBody> = {
  noun: "a dose",
  title: ({ body: { name = "A dose", status, day } }) => `${name}, ${statusWords[status]}, ${dateWords(day)}`,
};

export const remedyKindWords = { remedy, dose };
