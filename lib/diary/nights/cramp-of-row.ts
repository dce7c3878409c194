import { knownWord } from "#lib/base/text/known-word";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import type { Cramp as CrampRow } from "#prisma/client";
import { type Cramp, diarySources, muscles, reliefAnswers, reliefs, sides } from "./schema";

/** A row of the Cramp table as the rest of Charley knows it. */
export function crampOfRow(row: CrampRow): Cramp {
  return {
    id: row.id,
    rev: row.rev,
    night: civilDateOfColumn(row.night),
    onset: row.onset && instantOfDate(row.onset),
    timeZone: row.timeZone,
    durationSeconds: row.durationSeconds,
    running: row.running,
    pain: row.pain,
    side: knownWord(sides, row.side),
    muscles: row.muscles.flatMap((word) => knownWord(muscles, word) ?? []),
    wokeMe: row.wokeMe,
    relief: row.relief.flatMap((word) => knownWord(reliefs, word) ?? []),
    reliefHelped: knownWord(reliefAnswers, row.reliefHelped),
    note: row.note,
    source: knownWord(diarySources, row.source) ?? "app",
  };
}
