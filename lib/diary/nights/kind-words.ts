import { dateWords } from "#lib/base/time/date-words";
import { livedClockWords } from "#lib/base/time/lived-time";
import type { KindWords } from "#lib/diary/revisions/entry-kind";
import type { CrampBody, NightBody } from "./schema";

const cramp: KindWords<string, CrampBody> = {
  noun: "a cramp",
  title({ body: { night, onset, timeZone } }) {
    const clock = onset === null ? "" : `, ${livedClockWords(onset, timeZone)}`;
    return `Cramp, night of ${dateWords(night)}${clock}`;
  },
};

const night: KindWords<CrampBody["night"], NightBody> = {
  noun: "what was said of a night",
  title: ({ key }) => `Night of ${dateWords(key)}`,
};

export const nightKindWords = { cramp, night };
